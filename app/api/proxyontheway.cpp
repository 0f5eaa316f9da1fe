// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/proxyontheway.h"

#include "app/api/serveraddress.h"

#include <QAuthenticator>
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
    : m_login(settings.login), m_proxy(proxyFor(url, settings.choice))
{
}

QByteArray ProxyOnTheWay::authorization(const QUrl &url)
{
    if (m_proxy.type() != QNetworkProxy::HttpProxy || url.scheme() != QLatin1StringView("http")
        || m_login.proxy != nameOf(m_proxy))
        return {};
    m_isAnswered = true;
    return "Basic " + (m_login.user + u':' + m_login.password).toUtf8().toBase64();
}

void ProxyOnTheWay::answer(const QNetworkProxy &proxy, QAuthenticator *authenticator)
{
    if (!isInUse() || nameOf(proxy) != nameOf(m_proxy))
        return; // a 407 of the server itself
    if (m_isAnswered || m_login.proxy != nameOf(proxy)) {
        m_isUnanswered = true;
        return;
    }
    m_isAnswered = true;
    authenticator->setUser(m_login.user);
    authenticator->setPassword(m_login.password);
}

ProxyLogin ProxyOnTheWay::tried() const
{
    const QString name = nameOf(m_proxy);
    return m_login.proxy == name ? m_login : ProxyLogin{.proxy = name};
}
