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
    m_api.setProxyAsked([this](const ProxyLogin &tried) { hear(tried); });
}

ProxyAccess::~ProxyAccess()
{
    m_api.setProxyAsked({});
}

void ProxyAccess::restore()
{
    const QString proxy = m_settings.value(Setting::ProxySignedInTo).toString();
    if (!proxy.isEmpty() && mayKeep())
        read(proxy);
}

void ProxyAccess::obeyPolicy()
{
    const QString proxy = m_settings.value(Setting::ProxySignedInTo).toString();
    if (proxy.isEmpty() || mayKeep())
        return;
    m_vault.remove(keyOf(proxy))->onFinished(this, [this](const Result<Done> &removed) {
        if (removed) // else the next start tries again
            m_settings.setValue(Setting::ProxySignedInTo, {});
    });
}

void ProxyAccess::signIn(const ProxyLogin &login)
{
    use(login);
    if (!mayKeep())
        return;
    m_vault.write(keyOf(login.proxy), toRecord(login))->onFinished(this, [this, login](const Result<Done> &kept) {
        if (kept && login == m_login)
            m_settings.setValue(Setting::ProxySignedInTo, login.proxy);
    });
}

void ProxyAccess::hear(const ProxyLogin &tried)
{
    if (tried.proxy == m_login.proxy && tried != m_login) {
        Q_EMIT signedIn(); // there is one by now
        return;
    }
    m_asking = tried.proxy;
    if (tried == m_login)
        drop();
    Q_EMIT changed();
    if (m_refused.proxy == tried.proxy || !mayKeep())
        Q_EMIT asked();
    else if (m_reading != tried.proxy)
        read(tried.proxy);
}

void ProxyAccess::read(const QString &proxy)
{
    m_reading = proxy;
    m_vault.read(keyOf(proxy))->onFinished(this, [this, proxy](const Result<QByteArray> &record) {
        m_reading.clear();
        if (record)
            use(fromRecord(proxy, *record));
        else if (m_asking == proxy)
            Q_EMIT asked();
    });
}

void ProxyAccess::use(const ProxyLogin &login)
{
    m_login = login;
    m_refused = {};
    m_api.setProxyLogin(login);
    const bool wasAsking = m_asking == login.proxy;
    if (wasAsking)
        m_asking.clear();
    Q_EMIT changed();
    if (wasAsking)
        Q_EMIT signedIn();
}

void ProxyAccess::drop()
{
    m_refused = std::exchange(m_login, {});
    m_api.setProxyLogin({});
    m_settings.setValue(Setting::ProxySignedInTo, {});
    m_vault.remove(keyOf(m_refused.proxy));
}

bool ProxyAccess::mayKeep() const
{
    return m_settings.value(Setting::AllowKeepSignedIn).toBool();
}
