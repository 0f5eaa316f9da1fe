// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpSocket>

class QNetworkProxy;
class QUrl;

/// Asks an HTTP proxy, after a tunnel did not come in time, whether it wants a login by NTLM: of that Qt tells nobody,
/// and tries without one until the time is up (QTBUG-44096). In the network thread.
class NtlmQuestion : public QTcpSocket {
    Q_OBJECT
public:
    NtlmQuestion(const QNetworkProxy &proxy, const QUrl &server, QObject *parent);

Q_SIGNALS:
    void answered(bool wantsLogin); ///< once, after some seconds at the latest

private:
    void readHead();
    void tell(bool wantsLogin);

    QByteArray m_head;
    bool m_isTold = false;
};
