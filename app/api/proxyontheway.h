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
    /// second time. Basic alone; empty where there is nothing to say.
    QByteArray authorization(const QUrl &url);

    /// For the signal proxyAuthenticationRequired: answers with the login where it is for `proxy`, once.
    void answer(const QNetworkProxy &proxy, QAuthenticator *authenticator);

    /// The proxy let the request through: should it ask again, of another connection, it gets the answer again.
    void passed() { m_isAnswered = false; }

    /// Whether it asked and got no answer, or refused it. It may have let the request through all the same, by a login
    /// of the system: only a failure makes it a reason.
    bool isUnanswered() const { return m_isUnanswered; }

    /// To whom, and with what login it was tried, if with any.
    ProxyLogin tried() const;

private:
    const ProxyLogin m_login;
    QNetworkProxy m_proxy;
    bool m_isAnswered = false;
    bool m_isUnanswered = false;
};
