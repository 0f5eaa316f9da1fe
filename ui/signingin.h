// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class ApiClient;
class Banner;
class Outbox;
class Session;
class Settings;
class SignInDialog;
class QWidget;

/// Asks who is there, in the dialog, and says in the banner what is to be known of a sign-in.
class SigningIn : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    struct Parts {
        ApiClient &api;
        Settings &settings;
        Session &session;
        const Outbox &outbox;
        Banner &banner;
        QWidget &window;
    };

    explicit SigningIn(const Parts &parts, QObject *parent = nullptr);

    void ask(); ///< nothing happens while the dialog is open; says why, where a session has ended
    void askAnew(); ///< about another server than the dialog does, if it is open
    void tell(); ///< what the account or the computer lacks
    void tryAgain(); ///< whether the server that is being asked for can be reached by now

Q_SIGNALS:
    void calledOff(); ///< by the person
    void done();

private:
    bool isTicketWaiting() const;
    QString reason() const;

    Parts m_;
    QPointer<SignInDialog> m_dialog;
    QString m_signedOut; // the sentence in the banner that is true until somebody signs in
};
