// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authenticate.h"
#include "app/session/jwt.h"
#include "app/session/tokenvault.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

class Settings;

/// Who is signed in, and until when. The only one who gives ApiClient its server and token.
/// The account without its token is remembered in the settings, so that the form can be painted before the keychain
/// answers. What the administrator's policy doesn't allow any more (another server, plain http, staying signed in) is
/// not restored.
class Session : public QObject {
    Q_OBJECT
public:
    enum class State {
        SignedOut, ///< nobody, or somebody whose password is needed again: account() is then filled in for the dialog
        Restoring, ///< somebody is remembered, the keychain is being asked
        SignedIn,
    };
    Q_ENUM(State)

    /// All of them outlive it.
    Session(ApiClient &api, TokenVault &vault, Settings &settings, QObject *parent = nullptr);

    State state() const;

    /// Of the remembered or signed-in user. Where there is none userId is empty, and the rest is what to propose.
    Account account() const;

    QDateTime expires() const; ///< from the JWT's `exp`, else 7 days after signing in

    /// False where the token says that it lacks Tickets.Create: worth a warning, never a block.
    bool mayCreateTickets() const;

    /// False where the person asked to stay signed in and this machine has no keychain: until the program ends, then.
    bool staysSignedIn() const;

    /// Looks for a remembered, unexpired token in the keychain: Restoring now, then SignedIn or SignedOut. Where there
    /// is nothing to look for the state stays SignedOut.
    void restore();

    /// One request, never repeated by itself. On success the state is SignedIn when the job finishes. Signing in or out
    /// once more before its answer ends it as Cancelled.
    ResultJob<Account> *signIn(const Credentials &credentials);

    /// Deletes the token, here and in the keychain; remembers the server and the user name for the next time.
    void signOut();

    /// The server answered 401: the token is of no use any more. Keeps the account.
    void expire();

Q_SIGNALS:
    void stateChanged(Session::State state); ///< also from SignedIn to SignedIn, when another account takes over
    void keychainMissing(); ///< after signing in with "keep me signed in"

private:
    Result<Account> accept(const SignedIn &answer, const Credentials &credentials);
    void tokenRead(const Result<QByteArray> &result);
    void enter(const QByteArray &token, const QDateTime &otherwiseExpires);
    void leave();
    void keepToken(const QByteArray &token);
    void dropKeptToken(const QString &accountKey);
    void removeToken(const QString &accountKey);

    ApiClient &m_api;
    TokenVault &m_vault;
    Settings &m_settings;
    State m_state = State::SignedOut;
    Account m_account;
    TokenClaims m_claims;
    QDateTime m_expires;
    bool m_staysSignedIn = true;
    int m_signIns = 0; // tells whether an answer is still of the latest wish of the person
    QPointer<Job> m_reading;
};
