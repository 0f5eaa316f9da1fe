// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The user of the OS session, as a proposal for signing in; `domain` is empty on a machine that has joined none.
struct OsAccount {
    QString username;
    QString domain;

    bool operator==(const OsAccount &) const = default;
};

/// May ask a directory server on machines that have joined one: not before the first paint.
OsAccount osAccount();

/// Understands `DOMAIN\user` and `user@domain` (winbind and sssd name users so), else a local name.
OsAccount parseOsAccount(const QString &name);
