// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

/// Who is signed in, and where: the answer of step 1 of the guide without its token.
struct Account {
    QUrl server; ///< normalised base URL
    QString userId; ///< the API's `Id`: the CreatorId of one's own tickets
    QString username;
    QString firstName;
    QString lastName;
    QString domain; ///< empty for a local account
    QString avatar; ///< untrusted: fetched from `server`'s own origin only

    /// "Jane Doe", else the user name.
    QString displayName() const;

    /// Names this account in the keychain, the store and the settings: server and user, never shown. Empty while
    /// nobody is known.
    QString key() const;

    bool operator==(const Account &) const = default;
};
