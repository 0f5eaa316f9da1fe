// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class ApiClient;
class Session;
class Settings;

/// Asks for server, user, password and domain, and signs in; ends as accepted when signed in.
/// Errors stay inside it; one request a press, never repeated by itself. The password is wiped after use.
class SignInDialog : public QDialog {
    Q_OBJECT
public:
    /// `reason` is a sentence shown on top, e.g. that the session has ended; may be empty.
    SignInDialog(ApiClient &api, Session &session, Settings &settings, const QString &reason = {},
                 QWidget *parent = nullptr);
};
