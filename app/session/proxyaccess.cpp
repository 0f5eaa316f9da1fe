// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/session/proxyaccess.h"

#include "app/api/apiclient.h"
#include "app/session/tokenvault.h"
#include "app/settings/settings.h"

#include <utility>

namespace {

QString keyOf(const QString &proxy)
{
    return QStringLiteral("proxy/") + proxy;
}

/// As one record of ASCII, which is what the vault keeps.
QByteArray toRecord(const ProxyLogin &login)
{
    return QUrl::toPercentEncoding(login.user) + ':' + QUrl::toPercentEncoding(login.password);
}

ProxyLogin fromRecord(const QString &proxy, const QByteArray &record)
{
    const qsizetype colon = record.indexOf(':');
    return {proxy, QUrl::fromPercentEncoding(record.left(colon)), QUrl::fromPercentEncoding(record.mid(colon + 1))};
}

} // namespace

ProxyAccess::ProxyAccess(ApiClient &api, TokenVault &vault, Settings &settings, QObject *parent)
    : QObject(parent), m_api(api), m_vault(vault), m_settings(settings)
{
    m_api.setProxyAsked([this](const QString &proxy) { hear(proxy); });
}

ProxyAccess::~ProxyAccess()
{
    m_api.setProxyAsked({});
}

void ProxyAccess::restore()
{
    const QString proxy = m_settings.value(Setting::ProxySignedInTo).toString();
    if (!proxy.isEmpty())
        read(proxy);
}

void ProxyAccess::signIn(const QString &user, const QString &password)
{
    use({m_asking, user, password});
    const QString proxy = m_login.proxy;
    m_vault.write(keyOf(proxy), toRecord(m_login))->onFinished(this, [this, proxy](const Result<Done> &kept) {
        if (kept)
            m_settings.setValue(Setting::ProxySignedInTo, proxy);
    });
}

void ProxyAccess::hear(const QString &proxy)
{
    m_asking = proxy;
    if (m_reading == proxy)
        return;
    if (m_login.proxy == proxy)
        Q_EMIT asked(); // it was refused
    else
        read(proxy);
}

void ProxyAccess::read(const QString &proxy)
{
    m_reading = proxy;
    m_vault.read(keyOf(proxy))->onFinished(this, [this, proxy](const Result<QByteArray> &record) {
        m_reading.clear();
        if (record)
            use(fromRecord(proxy, *record));
        else if (!m_asking.isEmpty())
            Q_EMIT asked();
    });
}

void ProxyAccess::use(const ProxyLogin &login)
{
    m_login = login;
    m_api.setProxyLogin(login);
    if (!std::exchange(m_asking, {}).isEmpty())
        Q_EMIT signedIn();
}
