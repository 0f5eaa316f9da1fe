// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/proxysettings.h"

#include <QNetworkProxy>

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

    /// Whether the server is reached through a tunnel, for whose login Qt has user name and password in proxy().
    /// Plain http a proxy of HTTP passes on instead.
    bool isTunnel() const { return isInUse() && m_isTunnel; }

    /// For what is passed on: the header that answers before it is asked, as a body can't be sent a second time. Basic
    /// alone; empty where there is nothing to say.
    QByteArray authorization() const;

    /// For the signal proxyAuthenticationRequired, which comes where there was no login, or it was refused.
    void hear(const QNetworkProxy &asking);

    /// Whether it asked for another login. Out of a tunnel that is the end; what it passes on it may have let through
    /// all the same, by a login of the system's.
    bool isAsking() const { return m_isAsking; }

    /// Whether a tunnel that does not come may be for want of a login by NTLM, of which Qt tells nobody. Where one was
    /// tried it may as well be the server that is slow. Windows has a login of its own.
    bool mayWantLoginUnheard() const;

    /// To whom, and with what login it was tried, if with any.
    ProxyLogin tried() const;

private:
    const ProxyLogin m_login;
    QNetworkProxy m_proxy;
    bool m_isTunnel;
    bool m_isAsking = false;
};
