// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"
#include "app/model/account.h"

#include <QDateTime>

/// What a person signs in with. The password lives only as long as the request.
struct Credentials {
    QUrl server;
    QString username; ///< user name or e-mail address
    QString password;
    QString domain; ///< empty for a local account
    bool remember = false;
};

/// The answer of step 1. `token` is the JWT, good for 7 days unless it says otherwise.
struct SignedIn {
    Account account;
    QByteArray token;
};

/// Step 1 of the guide. 401: wrong credentials or a locked account.
Result<SignedIn> parseAuthenticate(const HttpAnswer &answer, const Credentials &credentials);

/// One request, never repeated: failed attempts lock accounts.
ResultJob<SignedIn> *authenticate(ApiClient &api, const Credentials &credentials);
