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
    m_before = before;
    Q_EMIT availableChanged(true);
}

void FormUndo::forget()
{
    if (m_before) {
        m_before.reset();
        Q_EMIT availableChanged(false);
    }
}

bool FormUndo::isAvailable() const
{
    return m_before.has_value();
}

void FormUndo::undo()
{
    if (!m_before)
        return;
    m_form.setDraft(*std::exchange(m_before, std::nullopt));
    Q_EMIT availableChanged(false);
}

bool FormUndo::eventFilter(QObject *watched, QEvent *event)
{
    // A text field claims Ctrl+Z even with nothing to undo: then the key is ours.
    if (event->type() == QEvent::ShortcutOverride && m_before
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && !hasOwnUndo(watched)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}
