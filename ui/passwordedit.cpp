// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/passwordedit.h"

#include <QKeyEvent>

#include <optional>

namespace {

// Qt has no portable way to ask for Caps Lock, but a letter in the other case than Shift asks for gives it away.
// Unset where the key says nothing about it: digits, shortcuts, scripts without case.
std::optional<bool> capsLockSeen(const QKeyEvent &event)
{
    constexpr auto shortcut = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event.text();
    if (text.size() != 1 || (event.modifiers() & shortcut))
        return {};
    const QChar letter = text.front();
    if (letter.isUpper() == letter.isLower())
        return {};
    return letter.isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

PasswordEdit::PasswordEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(Password);
}

void PasswordEdit::setReadable(bool readable)
{
    const EchoMode mode = readable ? Normal : Password;
    if (mode == echoMode())
        return;
    setEchoMode(mode);
    Q_EMIT readableChanged(readable);
}

void PasswordEdit::wipe()
{
    // setText forgets the undo history, clear() would keep it, and a readable field can be undone.
    setText({});
    setReadable(false);
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock)
        setCapsLock(false); // about to change: the next letter tells
    else if (const auto seen = capsLockSeen(*event))
        setCapsLock(*seen);
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::focusOutEvent(QFocusEvent *event)
{
    setCapsLock(false);
    QLineEdit::focusOutEvent(event);
}

void PasswordEdit::setCapsLock(bool on)
{
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}
