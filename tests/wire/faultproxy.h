// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/wire/fault.h"
#include "tests/wire/journal.h"
#include "tests/wire/loopbackserver.h"

#include <QSslConfiguration>

#include <memory>

/// A port on loopback behind which stands `server`, with a faulty way between: for tests of what reaches an honest
/// server, and what is heard of it. A connection carries one request, as our client has it. Has a thread of its own.
class FaultProxy {
public:
    /// To the client it speaks TLS if there is a `tls`; to `server`, whose address is one of http on loopback, never.
    explicit FaultProxy(const QUrl &server, const std::optional<Fault> &fault = {},
                        const std::optional<QSslConfiguration> &tls = {});

    /// From the next connection on. Without a fault the way is free.
    void follow(const std::optional<Fault> &fault, const std::optional<QSslConfiguration> &tls = {});

    QUrl url() const; ///< its base address, with `server`'s path
    qsizetype triedTickets() const; ///< those whose head was read, passed on or not

    /// No client is connected any more, and the server is done with all that it got: what it has now is all there will
    /// be of clients that are gone.
    bool isSettled() const;

private:
    const QUrl m_server;
    const std::shared_ptr<Journal> m_journal;
    bool m_isTls;
    LoopbackServer m_port;
};
