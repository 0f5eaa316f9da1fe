// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/faultyserver.h"

#include "tests/wire/peerconnection.h"

#include <algorithm>

FaultyServer::FaultyServer(const Script &script, const std::optional<QSslConfiguration> &tls)
    : m_journal(std::make_shared<Journal>()), m_tls(tls), m_server(following(script))
{
}

LoopbackServer::Accept FaultyServer::following(const Script &script) const
{
    return [script, journal = m_journal, tls = m_tls](qintptr descriptor, QObject *parent) {
        new PeerConnection(descriptor, script, journal, tls, parent);
    };
}

void FaultyServer::follow(const Script &script)
{
    m_server.setAccept(following(script));
}

QUrl FaultyServer::url() const
{
    return m_server.url(m_tls.has_value());
}

QList<ReceivedRequest> FaultyServer::requests() const
{
    return m_journal->requests();
}

QList<ReceivedRequest> FaultyServer::tickets() const
{
    QList<ReceivedRequest> tickets = requests();
    tickets.removeIf([](const ReceivedRequest &request) { return !request.isTicket(); });
    return tickets;
}

qsizetype FaultyServer::fullCopies() const
{
    const QList<ReceivedRequest> all = tickets();
    return std::count_if(all.cbegin(), all.cend(), [](const ReceivedRequest &request) { return request.complete; });
}

int FaultyServer::connections() const
{
    return m_journal->connections();
}

int FaultyServer::openConnections() const
{
    return m_journal->openConnections();
}
