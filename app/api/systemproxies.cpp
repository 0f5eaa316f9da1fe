// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/systemproxies.h"

#include "app/api/serveraddress.h"

#include <QNetworkProxy>

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> proxies{QNetworkProxy::NoProxy};
    if (!isLoopback(query.peerHostName()))
        proxies = systemProxyForQuery(query);
    m_isProxyInUse = proxies.value(0, QNetworkProxy::NoProxy).type() != QNetworkProxy::NoProxy;
    return proxies;
}
