// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/proxyontheway.h"

#include "app/api/serveraddress.h"

#include <QOperatingSystemVersion>
#include <QUrl>

namespace {

QNetworkProxy proxyAt(const QUrl &address)
{
    const bool isSocks = address.scheme().startsWith(QLatin1StringView("socks"));
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
            quint16(address.port(isSocks ? 1080 : 8080))};
}

QNetworkProxy proxyFor(const QUrl &url, const QString &choice)
{
    if (isLoopback(url.host()) || choice == QLatin1StringView("none"))
        return QNetworkProxy::NoProxy;
    if (const QUrl address(choice); !address.host().isEmpty())
        return proxyAt(address);
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
}

} // namespace

QString nameOf(const QNetworkProxy &proxy)
{
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

ProxyOnTheWay::ProxyOnTheWay(const QUrl &url, const ProxySettings &settings)
    : m_login(settings.login)
    , m_proxy(proxyFor(url, settings.choice))
    , m_isTunnel(m_proxy.type() == QNetworkProxy::Socks5Proxy || url.scheme() == QLatin1StringView("https"))
{
    if (isTunnel() && m_login.proxy == nameOf(m_proxy)) {
        // Not in answer to its question: of NTLM there is none (QTBUG-44096).
        m_proxy.setUser(m_login.user);
        m_proxy.setPassword(m_login.password);
    }
}

QByteArray ProxyOnTheWay::authorization() const
{
    if (!isInUse() || m_isTunnel || m_login.proxy != nameOf(m_proxy))
        return {};
    return "Basic " + (m_login.user + u':' + m_login.password).toUtf8().toBase64();
}

void ProxyOnTheWay::hear(const QNetworkProxy &asking)
{
    if (isInUse() && nameOf(asking) == nameOf(m_proxy)) // else a 407 of the server itself
        m_isAsking = true;
}

bool ProxyOnTheWay::mayWantLoginUnheard() const
{
    return isTunnel() && m_proxy.type() == QNetworkProxy::HttpProxy && m_proxy.user().isEmpty()
        && QOperatingSystemVersion::currentType() != QOperatingSystemVersion::Windows;
}

ProxyLogin ProxyOnTheWay::tried() const
{
    const QString name = nameOf(m_proxy);
    return m_login.proxy == name ? m_login : ProxyLogin{.proxy = name};
}
