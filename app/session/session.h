// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authenticate.h"
#include "app/session/tokenvault.h"

#include <QDateTime>
#include <QObject>

class Settings;

/// Who is signed in, and until when. The only one who gives ApiClient its server and token.
/// The account without its token is remembered in the settings, so that the form can be painted before the keychain
/// answers.
class Session : public QObject {
    Q_OBJECT
public:
    enum class State {
        SignedOut, ///< nobody, or somebody whose password is needed again: account() is then filled in for the dialog
        Restoring, ///< somebody is remembered, the keychain is being asked
        SignedIn,
    };
    Q_ENUM(State)

    Session(ApiClient &api, TokenVault &vault, Settings &settings, QObject *parent = nullptr);

    State state() const;
    Account account() const; ///< of the remembered or signed-in user; userId is empty where there is none
    QDateTime expires() const; ///< from the JWT's `exp`, else 7 days after signing in

    /// False where the token says that it lacks Tickets.Create: worth a warning, never a block.
    bool mayCreateTickets() const;

    /// False where the person asked to stay signed in and this machine has no keychain: until the program ends, then.
    bool staysSignedIn() const;

    /// Looks for a remembered, unexpired token in the keychain: Restoring now, then SignedIn or SignedOut.
    void restore();

    /// One request, never repeated by itself. On success the state is SignedIn when the job finishes.
    ResultJob<Account> *signIn(const Credentials &credentials);

    /// Deletes the token, here and in the keychain; remembers the server and the user name for the next time.
    void signOut();

    /// The server answered 401: the token is of no use any more. Keeps the account.
    void expire();

Q_SIGNALS:
    void stateChanged(Session::State state);
    void keychainMissing(); ///< after signing in with "keep me signed in"
};
