// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/proxies.h"

#include "app/api/serveraddress.h"

#include <QNetworkProxy>
#include <QUrl>

namespace {

QNetworkProxy proxyAt(const QUrl &address)
{
    const bool isSocks = address.scheme().startsWith(QLatin1StringView("socks"));
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
            quint16(address.port(isSocks ? 1080 : 8080))};
}

} // namespace

Proxies::Proxies(const QString &choice) : m_choice(choice) { }

QList<QNetworkProxy> Proxies::queryProxy(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> proxies{QNetworkProxy::NoProxy};
    if (isLoopback(query.peerHostName()) || m_choice == QLatin1StringView("none"))
        proxies = {QNetworkProxy::NoProxy};
    else if (const QUrl address(m_choice); !address.host().isEmpty())
        proxies = {proxyAt(address)};
    else
        proxies = systemProxyForQuery(query);
    m_isProxyInUse = proxies.value(0, QNetworkProxy::NoProxy).type() != QNetworkProxy::NoProxy;
    return proxies;
}
