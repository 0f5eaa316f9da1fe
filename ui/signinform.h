// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authenticate.h"

#include <QWidget>

#include <optional>

class PasswordEdit;
class PasswordField;
class PlainLabel;
class QCheckBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;
class ServerField;
class Settings;

/// The fields for signing in, filled in with `account`, else with the user of the OS session where a domain knows them.
/// What a policy decides is not shown.
class SignInForm : public QWidget {
    Q_OBJECT
public:
    /// A field that must be filled in before signing in, and the sentence that asks for it.
    struct Gap {
        QWidget *field;
        QString request;
    };

    SignInForm(ApiClient &api, const Settings &settings, const Account &account, QWidget *parent = nullptr);

    ServerField *server() const { return m_server; }
    QWidget *passwordField() const;

    /// As typed. The address is empty where it can't be read; "DOMAIN\user" has been taken apart.
    Credentials credentials() const;

    std::optional<Gap> firstGap() const;
    void wipePassword();

private:
    struct Login {
        QString username;
        QString domain;
    };
    Login login() const;

    void addUsername(QVBoxLayout *column);
    void addDomain(QVBoxLayout *column);
    void fillIn(const Settings &settings, const Account &account);
    void unfoldDomain();
    void splitUsername();

    ServerField *m_server;
    QLineEdit *m_username;
    PasswordField *m_passwordField;
    PasswordEdit *m_password; // in it
    QToolButton *m_unfold;
    QWidget *m_domainGroup;
    QLineEdit *m_domain;
    QCheckBox *m_keep;
};
