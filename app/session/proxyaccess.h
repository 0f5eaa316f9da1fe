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

    /// Fetches the login of the last time, so that no request has to fail first.
    void restore();

    /// Deletes the login of the last time where a policy lets none be kept.
    void obeyPolicy();

    /// "host:port" of the one that keeps requests from getting through, or else of the one that is signed in to; empty
    /// where there is neither.
    QString proxy() const { return m_asking.isEmpty() ? m_login.proxy : m_asking; }

    /// The user name that was tried there last, and whether it was refused.
    QString user() const { return isRefused() ? m_refused.user : m_login.user; }
    bool isRefused() const { return !m_asking.isEmpty() && m_refused.proxy == m_asking; }

    /// Where there is no keychain it lasts until the program ends.
    void signIn(const ProxyLogin &login);

Q_SIGNALS:
    /// A request failed for want of a login, and the keychain has none that the proxy takes. Once a request.
    void asked();
    void signedIn(); ///< requests are worth another try
    void changed(); ///< proxy(), user() or isRefused()

private:
    void hear(const ProxyLogin &tried);
    void read(const QString &proxy);
    void use(const ProxyLogin &login);
    void drop();
    bool mayKeep() const;

    ApiClient &m_api;
    TokenVault &m_vault;
    Settings &m_settings;
    ProxyLogin m_login; // as ApiClient has it
    ProxyLogin m_refused; // the last one: never tried again by itself, as that locks accounts
    QString m_asking;
    QString m_reading; // whose login the keychain is asked for
};
