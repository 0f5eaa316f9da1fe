// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/lookupcombobox.h"

#include "ui/lookupaccessible.h"
#include "ui/lookupmodel.h"
#include "ui/lookuppopup.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace {

constexpr int visibleRows = 12;
constexpr int nothing = LookupModel::notSet - 1; // in place of an entry: the box is empty

} // namespace

LookupComboBox::LookupComboBox(const QString &name, Need need, QWidget *parent)
    : QComboBox(parent)
    , m_model(
          new LookupModel(need == Need::Optional ? LookupModel::NotSet::Offered : LookupModel::NotSet::Missing, this))
    , m_need(need)
{
    LookupAccessible::install();
    setAccessibleName(name);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMinimumHeight(24);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    lineEdit()->setAccessibleName(name); // where tools read the choice from
    lineEdit()->setAcceptDrops(false); // files dropped here are meant for the window
    lineEdit()->installEventFilter(this);
    setPlaceholder({});

    // Not textEdited alone: what an assistive tool sets only comes by textChanged.
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(lineEdit(), &QLineEdit::textChanged, this, &LookupComboBox::followText);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LookupComboBox::tellWhetherAnythingMatches);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_pending)
            showChoice();
    });
}

void LookupComboBox::setEntries(const LookupList &entries)
{
    const QString typed = m_pending ? currentText() : QString();
    m_model->setEntries(entries);
    if (m_need == Need::Required && entries.size() == 1)
        m_id = entries.first().id;
    else if (currentEntry() == nothing)
        m_id.reset();
    if (m_pending)
        m_model->filter(typed);
    else
        showChoice();
}

const LookupList &LookupComboBox::entries() const
{
    return m_model->entries();
}

std::optional<qint64> LookupComboBox::currentId() const
{
    return m_id;
}

void LookupComboBox::setCurrentId(std::optional<qint64> id)
{
    if (m_pending && id == m_id)
        return;
    m_id = id;
    if (currentEntry() == nothing)
        m_id.reset();
    hidePopup();
    showChoice();
}

void LookupComboBox::setPlaceholder(const QString &text)
{
    lineEdit()->setPlaceholderText(text.isEmpty() && m_need == Need::Required ? tr("Choose…") : text);
}

bool LookupComboBox::settle()
{
    if (!m_pending)
        return true;
    const std::optional<int> entry = meant();
    if (entry)
        choose(*entry);
    else
        restore();
    return entry.has_value();
}

bool LookupComboBox::isListOpen() const
{
    return m_popup && m_popup->isVisible();
}

void LookupComboBox::showPopup()
{
    if (!m_pending) {
        m_model->filter({});
        lineEdit()->selectAll();
    }
    openList();
    m_popup->highlight(m_pending ? 0 : m_model->rowOf(currentEntry()));
}

void LookupComboBox::hidePopup()
{
    if (isListOpen())
        m_popup->hide();
}

void LookupComboBox::openList()
{
    if (!m_popup) {
        m_popup = new LookupPopup(this, m_model);
        connect(m_popup, &LookupPopup::picked, this, [this](int row) { choose(m_model->entryAt(row)); });
        connect(m_popup, &LookupPopup::dismissed, this, &LookupComboBox::hidePopup);
        // Connected after the list itself has been, which forgets its highlight first.
        connect(m_model, &QAbstractItemModel::modelReset, this, &LookupComboBox::highlightBest);
        highlightBest();
    }
    if (!isListOpen())
        m_popup->popUp(visibleRows);
}

/// Somebody else than us has changed the text.
void LookupComboBox::followText(const QString &text)
{
    const bool typed = std::exchange(m_typed, false);
    if (m_showing)
        return;
    m_pending = true;
    m_model->filter(text);
    if (typed) {
        openList();
        return;
    }
    if (const std::optional<int> entry = m_model->exact(text))
        choose(*entry);
}

void LookupComboBox::tellWhetherAnythingMatches()
{
    const bool matches = !m_pending || m_model->rowCount() > 0;
    lineEdit()->setAccessibleDescription(matches ? QString() : LookupPopup::tr("Nothing matches"));
}

/// The best match is, but not where everything matches because nothing is typed.
void LookupComboBox::highlightBest()
{
    m_popup->highlight(m_pending && !currentText().trimmed().isEmpty() ? 0 : -1);
    if (isListOpen())
        m_popup->fit();
}

/// Moves the highlight, and shows it in the text, too, where a screen reader hears it.
void LookupComboBox::step(int key)
{
    const int row = m_popup->rowAfter(key);
    m_popup->highlight(row);
    if (row < 0)
        return;
    m_pending = true;
    showText(m_model->label(m_model->entryAt(row)));
    lineEdit()->selectAll();
}

/// Takes what is highlighted. False where there was nothing to decide.
bool LookupComboBox::accept()
{
    if (!m_pending && !isListOpen())
        return false;
    m_model->complete(); // else what is highlighted may be of an earlier text
    if (isListOpen() && m_popup->highlighted() >= 0)
        choose(m_model->entryAt(m_popup->highlighted()));
    else
        settle();
    hidePopup();
    return true;
}

void LookupComboBox::restore()
{
    hidePopup();
    showChoice();
}

void LookupComboBox::choose(int entry)
{
    const std::optional<qint64> id =
        entry == LookupModel::notSet ? std::nullopt : std::optional(m_model->entries().at(entry).id);
    const bool isNew = std::exchange(m_id, id) != id;
    restore();
    if (isNew)
        Q_EMIT chosen(m_id);
}

/// The entry that the pending text stands for.
std::optional<int> LookupComboBox::meant() const
{
    m_model->complete();
    if (currentText().trimmed().isEmpty())
        return m_need == Need::Optional ? std::optional(LookupModel::notSet) : std::nullopt;
    if (isListOpen() && m_popup->highlighted() >= 0)
        return m_model->entryAt(m_popup->highlighted());
    if (const std::optional<int> entry = m_model->exact(currentText()))
        return entry;
    return m_model->rowCount() == 1 ? std::optional(m_model->entryAt(0)) : std::nullopt;
}

int LookupComboBox::currentEntry() const
{
    const LookupList &list = m_model->entries();
    if (!m_id)
        return m_need == Need::Optional && !list.isEmpty() ? LookupModel::notSet : nothing;
    const auto entry = std::ranges::find(list, *m_id, &LookupEntry::id);
    return entry == list.end() ? nothing : int(entry - list.begin());
}

void LookupComboBox::showText(const QString &text)
{
    if (text == currentText())
        return;
    m_showing = true;
    setEditText(text);
    m_showing = false;
    QAccessibleValueChangeEvent change(this, text);
    QAccessible::updateAccessibility(&change);
}

void LookupComboBox::showChoice()
{
    m_pending = false;
    const int entry = currentEntry();
    showText(entry == nothing ? QString() : m_model->label(entry));
    lineEdit()->setAccessibleDescription({});
    if (hasFocus())
        lineEdit()->selectAll();
    else
        lineEdit()->setCursorPosition(0); // the beginning of a long name tells more than its end
}

bool LookupComboBox::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            // Here, as the list would keep the focus from going.
            settle();
            hidePopup();
        }
    }
    return QComboBox::event(event);
}

bool LookupComboBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && std::exchange(m_selectOnRelease, false)
        && !lineEdit()->hasSelectedText())
        lineEdit()->selectAll();
    return QComboBox::eventFilter(watched, event);
}

void LookupComboBox::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        m_selectOnRelease = true; // the press that follows would take the selection away
    else if (!m_pending)
        lineEdit()->selectAll();
}

void LookupComboBox::focusOutEvent(QFocusEvent *event)
{
    switch (event->reason()) {
    case Qt::PopupFocusReason:
        if (isListOpen())
            return; // one goes on typing here: the cursor stays
        break;
    case Qt::ActiveWindowFocusReason:
    case Qt::MenuBarFocusReason:
        break; // back soon
    default:
        settle();
        hidePopup();
    }
    QComboBox::focusOutEvent(event);
}

void LookupComboBox::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isListOpen())
            showPopup();
        else if (alt)
            accept();
        else
            step(event->key());
        return;
    case Qt::Key_F4:
        isListOpen() ? hidePopup() : showPopup();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isListOpen())
            step(event->key());
        else
            event->ignore();
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (isListOpen() && control) {
            step(event->key());
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A dialog's default button is not meant while something is being chosen.
        event->setAccepted(accept());
        return;
    case Qt::Key_Escape:
        event->setAccepted(m_pending || isListOpen());
        restore();
        return;
    default:
        break;
    }
    QComboBox::keyPressEvent(event);
}

void LookupComboBox::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isListOpen())
        hidePopup();
    else
        showPopup();
}

void LookupComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolls the page, and never changes the choice by accident
}
