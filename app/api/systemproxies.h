// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxyFactory>

/// The system's proxies, but never for this machine itself: plain http to it must not leave it.
/// The look-up may block (a PAC file on Windows): for the network thread only (network.md 9).
class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// Whether the last look-up found one.
    bool isProxyInUse() const { return m_isProxyInUse; }

private:
    bool m_isProxyInUse = false;
};
