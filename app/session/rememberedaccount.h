// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/serveraddress.h"
#include "app/model/account.h"

class Settings;

/// The account in the settings, as it was remembered; all empty where there is none.
Account rememberedAccount(const Settings &settings);
void rememberAccount(Settings &settings, const Account &account);

/// parseServerAddress() under the administrator's policy.
tl::expected<QUrl, AddressProblem> allowedAddress(const QString &typed, const Settings &settings);

/// The help desk that the person or the policy names, or else that of the remembered account, as it is used; Empty
/// where there is none.
tl::expected<QUrl, AddressProblem> namedServer(const Settings &settings);

/// Whether the administrator's policy lets `account` be used: its server is the locked one, where one is locked, and
/// not plain http, where that is refused.
bool isAllowed(const Account &account, const Settings &settings);

/// What is known of the next to sign in, for the dialog to fill in: server, user name and domain, and no user id.
Account proposedAccount(const Settings &settings);
