// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/proxysettings.h"

#include <QNetworkProxy>

class QAuthenticator;
class QUrl;

/// "host:port"
QString nameOf(const QNetworkProxy &proxy);

/// The proxy on the way to one address: what the person or the administrator chose, but never one for this machine
/// itself, as plain http to it must not leave it.
/// The look-up may block (a PAC file): for the network thread only (network.md 9).
class ProxyOnTheWay {
public:
    ProxyOnTheWay(const QUrl &url, const ProxySettings &settings);

    const QNetworkProxy &proxy() const { return m_proxy; }
    bool isInUse() const { return m_proxy.type() != QNetworkProxy::NoProxy; }

    /// For plain http, which the proxy passes on: the header that answers before it is asked, as a body can't be sent a
    /// second time. Empty where there is nothing to say.
    QByteArray authorization(const QUrl &url);

    /// For the signal proxyAuthenticationRequired: answers with the login where it is for `proxy`, once.
    void answer(const QNetworkProxy &proxy, QAuthenticator *authenticator);

    /// The proxy that asked and got no answer, or refused it; empty while there is none.
    const QString &unanswered() const { return m_unanswered; }

private:
    const ProxyLogin m_login;
    QNetworkProxy m_proxy;
    bool m_isAnswered = false;
    QString m_unanswered;
};
