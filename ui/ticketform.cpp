// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/ticketform.h"

#include "app/model/validation.h"
#include "app/settings/settings.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/attachments/mention.h"
#include "ui/attachments/mimeimport.h"
#include "ui/descriptionedit.h"
#include "ui/explain.h"
#include "ui/formfield.h"
#include "ui/icons.h"
#include "ui/lookupcombobox.h"
#include "ui/lookupfields.h"
#include "ui/plainlabel.h"
#include "ui/requesterbox.h"
#include "ui/reveal.h"
#include "ui/titleedit.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int groupSpacing = 12;

} // namespace

TicketForm::TicketForm(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_title(new TitleEdit(this))
    , m_description(new DescriptionEdit(this))
    , m_lookups(new LookupFields(this))
    , m_requester(new RequesterBox(this))
    , m_more(new QToolButton(this))
    , m_moreFields(new QWidget(this))
    , m_attachments(new AttachmentStrip(this))
    , m_lastChoices(settings, *m_lookups, *m_requester)
{
    layOut();
    connectParts();
    m_policies.emplace(settings, m_fields, *m_lookups, *m_attachments);
    showMore(settings.value(Setting::MoreExpanded).toBool());
    m_attachments->setPickerFolder(settings.value(Setting::PickerFolder).toString());
    m_hintDelay.setSingleShot(true);
    m_hintDelay.setInterval(400); // not while one types
}

void TicketForm::layOut()
{
    for (const Field field :
         {Field::Site, Field::Department, Field::Priority, Field::Category, Field::Status, Field::Group, Field::Level})
        m_fields[field] = m_lookups->field(field);
    auto *title = new FormField(tr("T&itle"), fieldLabel(Field::Title), FormField::Need::Required, m_title, this);
    title->addBesideLabel(m_title->counter());
    m_fields[Field::Title] = title;
    m_fields[Field::Description] = new FormField(tr("&Description"), fieldLabel(Field::Description),
                                                 FormField::Need::Required, m_description, this);
    m_fields[Field::Requester] =
        new FormField(tr("Re&quester"), fieldLabel(Field::Requester), FormField::Need::Optional, m_requester, this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(groupSpacing);
    column->addWidget(new PlainLabel(tr("* Required"), this));
    column->addWidget(title);
    column->addWidget(m_fields.value(Field::Description), 1);
    addRow(column, Field::Site, Field::Department);
    addRow(column, Field::Priority, Field::Category);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_moreFields);
    column->addWidget(m_attachments);

    m_more->setText(tr("&More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setMinimumHeight(24);
    auto *moreColumn = new QVBoxLayout(m_moreFields);
    moreColumn->setContentsMargins({});
    moreColumn->setSpacing(groupSpacing);
    addRow(moreColumn, Field::Status, Field::Group);
    addRow(moreColumn, Field::Level, Field::Requester);

    QWidget *before = m_title;
    const auto follow = [&before](QWidget *next) { setTabOrder(std::exchange(before, next), next); };
    follow(m_description);
    for (const Field field : {Field::Site, Field::Department, Field::Priority, Field::Category})
        follow(m_lookups->box(field));
    follow(m_more);
    for (const Field field : {Field::Status, Field::Group, Field::Level})
        follow(m_lookups->box(field));
    follow(m_requester);
}

bool TicketForm::isOffered(Field field) const
{
    return !m_policies->hides(field);
}

void TicketForm::addRow(QBoxLayout *column, Field first, Field second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(groupSpacing);
    row->addWidget(m_fields.value(first), 1);
    row->addWidget(m_fields.value(second), 1);
    column->addLayout(row);
}

void TicketForm::connectParts()
{
    connect(m_title, &QLineEdit::textChanged, this, [this] { fieldEdited(Field::Title); });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { fieldEdited(Field::Description); });
    connect(m_lookups, &LookupFields::chosen, this, &TicketForm::fieldEdited);
    connect(m_requester, &RequesterBox::edited, this, [this] { fieldEdited(Field::Requester); });
    connect(m_title, &TitleEdit::attachablesPasted, this, &TicketForm::attach);
    connect(m_description, &DescriptionEdit::attachablesPasted, this, &TicketForm::attach);

    connect(m_attachments, &AttachmentStrip::changed, this, [this] { fieldEdited(Field::Attachments); });
    connect(m_attachments, &AttachmentStrip::removed, this, &TicketForm::attachmentRemoved);
    connect(m_attachments, &AttachmentStrip::problem, this, &TicketForm::problem);
    connect(m_attachments, &AttachmentStrip::readingDone, this, [this] {
        if (std::exchange(m_submitWaits, false))
            Q_EMIT submitRequested();
        Q_EMIT readingDone();
    });
    connect(m_attachments, &AttachmentStrip::pickerFolderChanged, this,
            [this](const QString &folder) { m_settings.setValue(Setting::PickerFolder, folder); });

    // Not clicked: assistive tools toggle a button without a click.
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        showMore(open);
        m_settings.setValue(Setting::MoreExpanded, open);
    });
    connect(&m_hintDelay, &QTimer::timeout, this, &TicketForm::showHint);

    // A mnemonic or check() can lead to a field that is scrolled away.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            reveal(now);
    });

    const auto boxes = findChildren<LookupComboBox *>();
    for (LookupComboBox *box : boxes)
        box->installEventFilter(this);
    const auto lines = m_requester->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->installEventFilter(this);
}

bool TicketForm::eventFilter(QObject *watched, QEvent *event)
{
    // A picture or a file pasted into a lookup or a requester is meant for the ticket.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        if (isRatherAttachedThanTyped(mime))
            return attach(mime);
    }
    return QWidget::eventFilter(watched, event);
}

void TicketForm::focusInEvent(QFocusEvent *event)
{
    // Not by a focus proxy: Qt 6.4 takes that for a Tab stop of its own, amid the fields.
    m_title->setFocus(event->reason());
}

void TicketForm::setAccount(const Account &account)
{
    const QScopedValueRollback filling(m_filling, true);
    m_lookups->forgetMetadata();
    m_lastChoices.propose(account);
}

void TicketForm::setMetadata(const AppMetadata &metadata)
{
    m_lookups->setMetadata(metadata);
}

void TicketForm::setLoading(bool loading)
{
    m_lookups->setLoading(loading);
}

TicketDraft TicketForm::draft() const
{
    TicketDraft draft;
    draft.title = m_title->text();
    draft.description = m_description->text();
    draft.creatorId = m_requester->creatorId();
    m_lookups->readInto(draft);
    draft.attachments = m_attachments->attachments();
    return draft;
}

void TicketForm::setDraft(const TicketDraft &draft)
{
    const QScopedValueRollback filling(m_filling, true);
    m_title->setText(draft.title);
    m_description->setPlainText(draft.description);
    m_requester->setCreatorId(isOffered(Field::Requester) ? draft.creatorId : QString());
    m_lookups->setChoices(draft);
    m_attachments->setAttachments(draft.attachments);
    showFieldErrors({});
    if (hasChoiceInMore())
        showMore(true);
    showHint();
}

bool TicketForm::isReading() const
{
    return m_attachments->isReading();
}

bool TicketForm::isEmpty() const
{
    return m_title->text().trimmed().isEmpty() && m_description->text().trimmed().isEmpty()
        && m_attachments->attachments().isEmpty() && !isReading();
}

void TicketForm::clear()
{
    const QScopedValueRollback filling(m_filling, true);
    m_submitWaits = false;
    m_title->setText({});
    m_description->setPlainText({});
    m_requester->setCreatorId({});
    m_lookups->reset();
    m_attachments->clear();
    showFieldErrors({});
    showMore(m_settings.value(Setting::MoreExpanded).toBool());
}

CursorPlace TicketForm::cursor() const
{
    return {m_writtenIn, m_writtenIn == Field::Title ? m_title->cursorPosition() : m_description->cursorPosition()};
}

void TicketForm::setCursor(const CursorPlace &place)
{
    m_writtenIn = place.field;
    m_fields.value(place.field)->control()->setFocus();
    if (place.field == Field::Title)
        m_title->setCursorPosition(place.position);
    else
        m_description->setCursorPosition(place.position);
}

QMap<Field, QString> TicketForm::problems() const
{
    QMap<Field, QString> problems;
    const QList<FieldProblem> found = validate(draft(), m_lookups->metadata());
    for (const FieldProblem &problem : found)
        problems.insert(problem.field, explain(problem));
    if (const QString text = m_requester->problem(); !text.isEmpty())
        problems.insert(Field::Requester, text);
    if (const QString text = m_attachments->standingProblem(); !text.isEmpty())
        problems.insert(Field::Attachments, text);
    return problems;
}

bool TicketForm::check()
{
    const auto boxes = findChildren<LookupComboBox *>();
    for (LookupComboBox *box : boxes)
        box->settle(); // Ctrl+Enter comes without a change of focus
    const QMap<Field, QString> found = problems();
    m_lookups->dropGone(); // has been said once: the boxes show them empty already
    showFieldErrors(found);
    m_submitWaits = found.isEmpty() && m_attachments->isReading();
    return found.isEmpty() && !m_submitWaits;
}

void TicketForm::showFieldErrors(const QMap<Field, QString> &errors)
{
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        const QString error = errors.value(field.key(), m_lookups->standingProblem(field.key()));
        if (!error.isEmpty())
            m_policies->show(field.key()); // a help desk that insists on a hidden field would let nobody through
        field.value()->setError(error);
    }
    m_attachments->setServerError(errors.value(Field::Attachments));
    if (errors.isEmpty())
        return;
    QWidget *first = m_attachments;
    if (FormField *field = m_fields.value(errors.firstKey())) {
        if (m_moreFields->isAncestorOf(field))
            showMore(true);
        first = errors.firstKey() == Field::Requester ? m_requester->wrongPart() : field->control();
        reveal(field);
    }
    first->setFocus(Qt::OtherFocusReason);
}

void TicketForm::fieldEdited(Field field)
{
    if (m_filling)
        return;
    if (FormField *place = m_fields.value(field)) {
        if (!place->error().isEmpty())
            place->setError(problems().value(field));
        if (place->isAncestorOf(QApplication::focusWidget()))
            reveal(QApplication::focusWidget()); // a new attachment may have scrolled it away
    } else {
        m_attachments->setServerError({});
    }
    if (field == Field::Title || field == Field::Description)
        m_writtenIn = field;
    m_hintDelay.start();
    Q_EMIT edited();
}

void TicketForm::showMore(bool open)
{
    const QSignalBlocker notByThePerson(m_more);
    m_more->setChecked(open);
    m_more->setIcon(icon(open ? "chevron-up"_L1 : "chevron-down"_L1));
    m_moreFields->setVisible(open);
}

bool TicketForm::hasChoiceInMore() const
{
    const TicketDraft now = draft();
    return now.group || now.level || !now.creatorId.isEmpty()
        || (now.status && now.status != m_lookups->metadata().openStatus());
}

void TicketForm::showHint()
{
    const bool missing = m_attachments->attachments().isEmpty() && !isReading()
        && (mentionsAttachment(m_title->text()) || mentionsAttachment(m_description->text()));
    m_attachments->setHint(missing ? tr("You mention an attachment, but nothing is attached yet.") : QString());
}

void TicketForm::rememberChoices()
{
    const QScopedValueRollback filling(m_filling, true);
    m_lastChoices.remember(draft());
}

void TicketForm::setFileKeeper(const FileKeeper &keeper)
{
    m_attachments->setFileKeeper(keeper);
}

void TicketForm::pickFiles()
{
    m_attachments->pickFiles();
}

void TicketForm::addFiles(const QStringList &paths)
{
    m_attachments->addFiles(paths);
}

void TicketForm::insertAttachment(int index, const Attachment &attachment)
{
    QList<Attachment> attachments = m_attachments->attachments();
    attachments.insert(qMin(qsizetype(index), attachments.size()), attachment);
    m_attachments->setAttachments(attachments);
}

bool TicketForm::attach(const QMimeData *mime)
{
    if (!AttachmentStrip::canAddFrom(mime))
        return false;
    m_attachments->addFrom(mime);
    return true;
}

void TicketForm::setDropTarget(bool target)
{
    m_attachments->setDropTarget(target);
}
