// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/wire/journal.h"
#include "tests/wire/loopbackserver.h"
#include "tests/wire/reaction.h"

#include <QSslConfiguration>

#include <memory>
#include <optional>

/// A server on loopback that misbehaves as its script says and keeps account of what reached it. Has a thread of its
/// own; all of it may be called from the test's thread. Connections still open end with it.
class FaultyServer {
public:
    explicit FaultyServer(const Script &script, const std::optional<QSslConfiguration> &tls = {});

    void follow(const Script &script); ///< from the next connection on

    QUrl url() const; ///< its base address, e.g. http://127.0.0.1:4711

    QList<ReceivedRequest> requests() const;
    QList<ReceivedRequest> tickets() const; ///< the requests that would create one, whole or cut
    qsizetype fullCopies() const; ///< tickets that arrived whole
    int connections() const;
    int openConnections() const; ///< 0: nothing more can arrive from a client that is gone

private:
    LoopbackServer::Accept following(const Script &script) const;

    const std::shared_ptr<Journal> m_journal;
    const std::optional<QSslConfiguration> m_tls;
    LoopbackServer m_server;
};
