// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/formundo.h"

#include "ui/ticketform.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <utility>

namespace {

bool hasOwnUndo(const QObject *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->document()->isUndoAvailable();
    return false;
}

} // namespace

FormUndo::FormUndo(TicketForm &form) : QObject(&form), m_form(form)
{
    const auto editors = form.findChildren<QWidget *>();
    for (QWidget *editor : editors) {
        if (qobject_cast<QLineEdit *>(editor) || qobject_cast<QPlainTextEdit *>(editor))
            editor->installEventFilter(this);
    }
}

void FormUndo::remember(const TicketDraft &before)
{
    push([this, before, after = m_form.draft()] {
        if (const TicketDraft now = m_form.draft(); now != after && !m_form.isEmpty())
            Q_EMIT replacing(now);
        m_form.setDraft(before);
    });
}

void FormUndo::rememberRemoved(const Attachment &attachment, int index)
{
    push([this, attachment, index] { m_form.insertAttachment(index, attachment); });
}

void FormUndo::push(std::function<void()> step)
{
    m_steps.append(std::move(step));
    Q_EMIT availableChanged(true);
}

void FormUndo::forget()
{
    m_steps.clear();
    Q_EMIT availableChanged(false);
}

bool FormUndo::isAvailable() const
{
    return !m_steps.isEmpty();
}

void FormUndo::undo()
{
    if (m_steps.isEmpty())
        return;
    m_steps.takeLast()();
    Q_EMIT availableChanged(isAvailable());
    Q_EMIT undone();
}

bool FormUndo::eventFilter(QObject *watched, QEvent *event)
{
    // A text field claims Ctrl+Z even with nothing to undo: then the key is ours.
    if (event->type() == QEvent::ShortcutOverride && isAvailable()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && !hasOwnUndo(watched)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}
