// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The user of the OS session, as a proposal for signing in; `domain` is empty on a machine that has joined none.
struct OsAccount {
    QString username;
    QString domain;
};

OsAccount osAccount();
