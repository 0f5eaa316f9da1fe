// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"

#include <QByteArray>

/// Nothing to bring, only that it worked.
struct Done { };

/// Keeps tokens in the system's keychain and nowhere else (network.md 10). Asynchronous; never shows a window by
/// itself. Fails with NoKeychain where the machine has none, with KeychainEntryMissing where nothing is kept *or the
/// keychain is locked*: both mean "sign in again", never "forget the account". An entry longer than one record of
/// Windows' store is split into chunks of `chunkSize` bytes.
class TokenVault {
public:
    static constexpr qsizetype chunkSize = 2048;

    ResultJob<QByteArray> *read(const QString &accountKey);
    ResultJob<Done> *write(const QString &accountKey, const QByteArray &token);
    ResultJob<Done> *remove(const QString &accountKey);
};
