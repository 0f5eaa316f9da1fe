// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/ui/named.h"
#include "ui/signindialog.h"

#include <QTemporaryDir>

#include <memory>

class QLineEdit;
class QPushButton;

/// A sign-in dialog with everything it needs, its settings in a folder of its own.
class SignInDesk {
public:
    /// `policy`: lines of an administrator's policy file; `remembered`: settings from before.
    explicit SignInDesk(const QByteArray &policy = {}, const QMap<Setting, QVariant> &remembered = {});

    Settings &settings() { return m_settings; }
    Session &session() { return *m_session; }

    /// Shows the dialog and gives it the keyboard.
    SignInDialog &open(const QString &reason = {});

    QLineEdit *field(const QString &name) const;
    QPushButton *signInButton() const; ///< null while it is busy
    QString message() const; ///< of the banner
    bool isBusy() const;

    void fillIn(const QUrl &server, const QString &username = QStringLiteral("jane.doe"),
                const QString &password = QStringLiteral("secret")) const;
    void press() const;

private:
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    Settings m_settings;
    ApiClient m_api;
    TokenVault m_vault;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SignInDialog> m_dialog;
};
