// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/descriptionedit.h"

#include "ui/attachments/mimeimport.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTextDocument>

#include <algorithm>

DescriptionEdit::DescriptionEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QString DescriptionEdit::text() const
{
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

int DescriptionEdit::cursorPosition() const
{
    return textCursor().position();
}

void DescriptionEdit::setCursorPosition(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QSize DescriptionEdit::sizeHint() const
{
    // No more: it takes what is left, and a page that asks for more than there is would scroll.
    return minimumSizeHint();
}

QSize DescriptionEdit::minimumSizeHint() const
{
    constexpr int lines = 3;
    const int around = 2 * frameWidth() + int(2 * document()->documentMargin());
    return {QPlainTextEdit::minimumSizeHint().width(), lines * fontMetrics().lineSpacing() + around};
}

bool DescriptionEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return isRatherAttachedThanTyped(source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void DescriptionEdit::insertFromMimeData(const QMimeData *source)
{
    if (isRatherAttachedThanTyped(source))
        Q_EMIT attachablesPasted(source);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void DescriptionEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (isRatherAttachedThanTyped(event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dragEnterEvent(event);
}
