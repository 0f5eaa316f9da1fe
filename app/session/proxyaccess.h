// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/proxysettings.h"

#include <QObject>

class ApiClient;
class Settings;
class TokenVault;

/// The login to the network's proxy: asked for once, kept in the keychain where the policy AllowKeepSignedIn lets it,
/// and given to ApiClient. GUI thread.
class ProxyAccess : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it, but for the last requests of ApiClient.
    ProxyAccess(ApiClient &api, TokenVault &vault, Settings &settings, QObject *parent = nullptr);
    ~ProxyAccess() override;

    /// Fetches the login of the last time, so that no request has to fail first; deletes it where it may not be kept.
    void restore();

    /// "host:port" of the one that keeps requests from getting through; empty: none does.
    QString asking() const { return m_asking; }

    /// The user name that this proxy refused last; empty where it refused none.
    QString refusedUser() const { return m_refused.proxy == m_asking ? m_refused.user : QString(); }

    /// Where there is no keychain it lasts until the program ends.
    void signIn(const ProxyLogin &login);

Q_SIGNALS:
    /// A request failed for want of a login, and the keychain has none that the proxy takes. Once a request.
    void asked();
    void signedIn(); ///< requests are worth another try

private:
    void hear(const ProxyLogin &tried);
    void read(const QString &proxy);
    void use(const ProxyLogin &login);
    void drop();
    void forget(const QString &proxy);
    bool mayKeep() const;

    ApiClient &m_api;
    TokenVault &m_vault;
    Settings &m_settings;
    ProxyLogin m_login; // as ApiClient has it
    ProxyLogin m_refused; // the last one: never tried again by itself, as that locks accounts
    QString m_asking;
    QString m_reading; // whose login the keychain is asked for
};
