// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/fittingdialog.h"

class PasswordField;
class ProxyAccess;
class QLineEdit;

/// Asks for the login to the network's proxy, and signs in to it.
class ProxyDialog : public FittingDialog {
    Q_OBJECT
public:
    explicit ProxyDialog(ProxyAccess &access, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void submit();

    ProxyAccess &m_access;
    const QString m_proxy; // another one may be asking by the time it is answered
    QLineEdit *m_user;
    PasswordField *m_password;
};
