// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/faultproxy.h"

#include "tests/wire/proxiedconnection.h"

#include <algorithm>
#include <functional>

namespace {

LoopbackServer::Accept leading(const ProxiedWay &way, const std::optional<QSslConfiguration> &tls)
{
    return [way, tls](qintptr descriptor, QObject *parent) { new ProxiedConnection(descriptor, way, tls, parent); };
}

} // namespace

FaultProxy::FaultProxy(const QUrl &server, const std::optional<Fault> &fault,
                       const std::optional<QSslConfiguration> &tls)
    : m_server(server)
    , m_journal(std::make_shared<Journal>())
    , m_isTls(tls)
    , m_port(leading({m_server, fault, m_journal}, tls))
{
}

void FaultProxy::follow(const std::optional<Fault> &fault, const std::optional<QSslConfiguration> &tls)
{
    m_isTls = tls.has_value();
    m_port.setAccept(leading({m_server, fault, m_journal}, tls));
}

QUrl FaultProxy::url() const
{
    QUrl url = m_port.url(m_isTls);
    url.setPath(m_server.path());
    return url;
}

qsizetype FaultProxy::triedTickets() const
{
    const QList<ReceivedRequest> requests = m_journal->requests();
    return std::count_if(requests.cbegin(), requests.cend(), std::mem_fn(&ReceivedRequest::isTicket));
}

bool FaultProxy::isSettled() const
{
    return m_journal->openConnections() == 0;
}
