// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"

#include <QByteArray>
#include <QPointer>

/// Keeps tokens in the system's keychain and nowhere else (network.md 10). Asynchronous; never shows a window by
/// itself. Fails with NoKeychain where the machine has none, with KeychainEntryMissing where nothing is kept *or the
/// keychain is locked*: both mean "sign in again", never "forget the account". Does one thing after another, in the
/// order in which it was asked. GUI thread.
///
/// A token may be longer than one record of Windows' store, so it is split into chunks of `chunkSize` bytes, on every
/// system alike.
class TokenVault {
public:
    static constexpr qsizetype chunkSize = 2048;

    ResultJob<QByteArray> *read(const QString &accountKey);
    ResultJob<Done> *write(const QString &accountKey, const QByteArray &token);
    ResultJob<Done> *remove(const QString &accountKey); ///< done, too, where there is nothing

private:
    template <class KeychainJob>
    KeychainJob *enqueue(KeychainJob *job);

    QPointer<Job> m_last; // the one that the next has to wait for
};
