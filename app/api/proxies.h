// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxyFactory>

/// The proxies that the person or the administrator chose, but never for this machine itself: plain http to it must not
/// leave it.
/// The look-up may block (a PAC file on Windows): for the network thread only (network.md 9).
class Proxies : public QNetworkProxyFactory {
public:
    /// `choice`: "none", an address with http:// or socks5:// and a port, or anything else for the system's.
    explicit Proxies(const QString &choice);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// Whether the last look-up found one.
    bool isProxyInUse() const { return m_isProxyInUse; }

private:
    const QString m_choice;
    bool m_isProxyInUse = false;
};
