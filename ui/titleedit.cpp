// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/titleedit.h"

#include "app/model/validation.h"
#include "ui/attachments/mimeimport.h"
#include "ui/plainlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>

#include <limits>

using namespace Qt::Literals::StringLiterals;

TitleEdit::TitleEdit(QWidget *parent) : QLineEdit(parent), m_counter(new PlainLabel(this))
{
    setMaxLength(std::numeric_limits<int>::max()); // Qt would cut at 32,767 without a word
    connect(this, &QLineEdit::textChanged, this, &TitleEdit::showCount);
    showCount();
}

QWidget *TitleEdit::counter() const
{
    return m_counter;
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        pasteClipboard();
    else
        QLineEdit::keyPressEvent(event);
}

void TitleEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>("edit-paste"_L1)) {
        paste->disconnect(this);
        paste->setEnabled(paste->isEnabled() || hasAttachables(QGuiApplication::clipboard()->mimeData()));
        connect(paste, &QAction::triggered, this, &TitleEdit::pasteClipboard);
    }
    menu->popup(event->globalPos());
}

void TitleEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (isRatherAttachedThanTyped(event->mimeData()))
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

void TitleEdit::pasteClipboard()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (isRatherAttachedThanTyped(mime)) {
        Q_EMIT attachablesPasted(mime);
        return;
    }
    // A line edit would keep line breaks in its text and show them as blanks.
    QString text = mime ? mime->text() : QString();
    insert(text.replace("\r\n"_L1, " "_L1).replace(u'\n', u' ').replace(u'\r', u' '));
}

void TitleEdit::showCount()
{
    const qsizetype count = text().trimmed().size();
    const QString numbers = tr("%1 / %2").arg(QLocale().toString(count), QLocale().toString(maxTitleLength));
    const qsizetype over = count - maxTitleLength;
    m_counter->setText(over > 0 ? tr("%1: %n too many", nullptr, int(over)).arg(numbers) : numbers);
    QFont font = m_counter->font();
    font.setBold(over > 0);
    m_counter->setFont(font);
}
