// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class PasswordEdit;

/// A password with its label, the hint that Caps Lock is on, and the eye that makes it readable.
class PasswordField : public QWidget {
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

    PasswordEdit *edit() const { return m_edit; }

private:
    PasswordEdit *m_edit;
};
