// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

/// A field for a password. Tells, as far as typed letters show it, whether Caps Lock is on.
class PasswordEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    void setReadable(bool readable); ///< shows what is typed instead of dots
    void wipe(); ///< empties the field, also for undo; unreadable again

Q_SIGNALS:
    void capsLockChanged(bool on);
    void readableChanged(bool readable);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCapsLock(bool on);

    bool m_capsLock = false;
};
