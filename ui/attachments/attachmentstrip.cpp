// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/attachments/attachmentstrip.h"

#include "ui/attachments/attachmentcard.h"
#include "ui/attachments/attachmentlist.h"
#include "ui/attachments/filereader.h"
#include "ui/attachments/mimeimport.h"
#include "ui/attachments/screenshot.h"
#include "ui/datasize.h"
#include "ui/fieldmessage.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxRows = 2; // more of them scroll, so that the form stays where it is

qint64 totalSize(const QList<Attachment> &attachments)
{
    return std::accumulate(attachments.begin(), attachments.end(), qint64(0),
                           [](qint64 sum, const Attachment &attachment) { return sum + attachment.size; });
}

QStringList namesOf(const QList<Attachment> &attachments)
{
    QStringList names;
    for (const Attachment &attachment : attachments)
        names.append(attachment.name);
    return names;
}

} // namespace

AttachmentStrip::AttachmentStrip(QWidget *parent)
    : QWidget(parent)
    , m_add(new QToolButton(this))
    , m_total(new PlainLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_list(new AttachmentList)
    , m_warning(new FieldMessage(FieldMessage::Kind::Warning, this))
    , m_error(new FieldMessage(FieldMessage::Kind::Error, this))
{
    layOut();
    connect(m_add, &QToolButton::clicked, this, &AttachmentStrip::pickFiles);
    connect(m_list, &AttachmentList::emptied, m_add, [this] { m_add->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &AttachmentList::removed, this, [this](const Attachment &attachment, int index) {
        showState();
        Q_EMIT removed(attachment, index);
        Q_EMIT changed();
    });
    showState();
}

AttachmentStrip::~AttachmentStrip() = default;

void AttachmentStrip::layOut()
{
    auto *title = new PlainLabel(tr("Attachments"), this);
    m_add->setText(tr("&Add files…"));
    m_add->setAccessibleName(tr("Add files…"));
    m_add->setIcon(icon("add"_L1));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setMinimumHeight(24);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_list);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_total);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_scroll);
    column->addWidget(m_warning);
    column->addWidget(m_error);
}

QList<Attachment> AttachmentStrip::attachments() const
{
    return m_list->attachments();
}

void AttachmentStrip::setAttachments(const QList<Attachment> &attachments)
{
    if (attachments == m_list->attachments())
        return;
    m_list->setAttachments(attachments);
    showState();
    Q_EMIT changed();
}

void AttachmentStrip::clear()
{
    const bool wasReading = isReading();
    qDeleteAll(m_reading);
    m_reading.clear();
    setAttachments({});
    setServerError({});
    setHint({});
    showState();
    if (wasReading)
        Q_EMIT readingDone();
}

bool AttachmentStrip::isReading() const
{
    return !m_reading.isEmpty();
}

void AttachmentStrip::setFileKeeper(const FileKeeper &keeper)
{
    m_keeper = keeper;
}

void AttachmentStrip::setLimit(qint64 bytes)
{
    m_limit = bytes;
    showState();
}

void AttachmentStrip::setTypes(const QStringList &types)
{
    m_types = types;
}

QString AttachmentStrip::standingProblem() const
{
    QMultiMap<Refusal, QString> refused;
    const QList<Attachment> present = attachments();
    for (const Attachment &attachment : present) {
        if (!isOfType(attachment.name, m_types))
            refused.insert(Refusal::Type, attachment.name);
    }
    return explainRefused(refused, m_types);
}

QString AttachmentStrip::pickerFolder() const
{
    return m_pickerFolder;
}

void AttachmentStrip::setPickerFolder(const QString &folder)
{
    m_pickerFolder = folder;
}

void AttachmentStrip::pickFiles()
{
    // Not the working directory, which is none of the person's.
    const QString folder = QFileInfo(m_pickerFolder).isDir() ? m_pickerFolder : QDir::homePath();
    auto *dialog = new QFileDialog(this, tr("Add files"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (!m_types.isEmpty())
        dialog->setNameFilter(tr("Files that may be attached") + " (*."_L1 + m_types.join(" *."_L1) + u')');
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList &paths) {
        m_pickerFolder = dialog->directory().absolutePath();
        Q_EMIT pickerFolderChanged(m_pickerFolder);
        addFiles(paths);
    });
    dialog->open();
}

void AttachmentStrip::addFiles(const QStringList &paths)
{
    read(paths, {});
}

void AttachmentStrip::read(const QStringList &paths, QMultiMap<Refusal, QString> refused)
{
    auto *watcher = new QFutureWatcher<ReadFiles>(this);
    m_reading.append(watcher);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, refused]() mutable {
        const ReadFiles read = watcher->result();
        refused += read.refused;
        for (const ReadFile &file : read.files) {
            if (sources().contains(file.source)) {
                refused.insert(Refusal::Duplicate, file.attachment.name);
                continue;
            }
            m_sources.insert(file.attachment.path, file.source);
            m_list->append(file.attachment);
        }
        if (const QString text = explainRefused(refused, m_types); !text.isEmpty())
            Q_EMIT problem(text);
        endReading(watcher);
    });
    watcher->setFuture(QtConcurrent::run(readFiles, paths, sources(), m_types, m_keeper));
    showState();
}

/// Where the present attachments are from.
QSet<QString> AttachmentStrip::sources() const
{
    QSet<QString> sources;
    const QList<Attachment> present = attachments();
    for (const Attachment &attachment : present)
        sources.insert(m_sources.value(attachment.path, attachment.path));
    return sources;
}

void AttachmentStrip::addImage(const QImage &image)
{
    const QDateTime taken = QDateTime::currentDateTime();
    const QString name = screenshotName(taken, {});
    if (!isOfType(name, m_types)) {
        Q_EMIT problem(explainRefused({{Refusal::Type, name}}, m_types));
        return;
    }
    auto *watcher = new QFutureWatcher<std::optional<Attachment>>(this);
    m_reading.append(watcher);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, taken] {
        if (std::optional<Attachment> picture = watcher->result()) {
            picture->name = screenshotName(taken, namesOf(attachments())); // what is there now may have that name
            m_list->append(*picture);
        } else {
            Q_EMIT problem(tr("The picture can't be read. Save it to a file and attach that."));
        }
        endReading(watcher);
    });
    watcher->setFuture(QtConcurrent::run(readImage, image, name, m_keeper));
    showState();
}

void AttachmentStrip::endReading(QFutureWatcherBase *watcher)
{
    m_reading.removeOne(watcher);
    watcher->deleteLater();
    showState();
    Q_EMIT changed();
    if (m_reading.isEmpty())
        Q_EMIT readingDone();
}

bool AttachmentStrip::canAddFrom(const QMimeData *mime)
{
    return hasAttachables(mime);
}

void AttachmentStrip::addFrom(const QMimeData *mime)
{
    if (!canAddFrom(mime))
        return;
    const Attachables found = attachablesIn(mime);
    if (!found.files.isEmpty() || !found.remote.isEmpty()) {
        QMultiMap<Refusal, QString> refused;
        for (const QString &name : found.remote)
            refused.insert(Refusal::Remote, name);
        read(found.files, refused);
    } else {
        addImage(found.image);
    }
}

void AttachmentStrip::setDropTarget(bool target)
{
    m_list->setDropTarget(target);
}

void AttachmentStrip::setHint(const QString &text)
{
    m_list->setHint(text);
}

void AttachmentStrip::setServerError(const QString &text)
{
    m_error->setText(text);
    m_add->setAccessibleDescription(text);
}

void AttachmentStrip::showState()
{
    const QList<Attachment> present = m_list->attachments();
    const qint64 total = totalSize(present);
    const QString size = dataSize(total);
    const QString limit = dataSize(m_limit);
    const QString sizes = m_limit > 0 ? tr("%1 of %2").arg(size, limit) : size;
    m_total->setText(isReading()             ? tr("Reading…")
                         : present.isEmpty() ? QString()
                                             : tr("%n file(s), %1", nullptr, int(present.size())).arg(sizes));
    m_warning->setText(m_limit > 0 && total >= m_limit
                           ? tr("With attachments of %1 or more the server may refuse the ticket.").arg(limit)
                           : QString());
    fitHeight();
}

void AttachmentStrip::fitHeight()
{
    m_scroll->setFixedHeight(m_list->heightFor(width(), maxRows));
}

void AttachmentStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}
