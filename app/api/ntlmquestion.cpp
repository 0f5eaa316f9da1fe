// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/ntlmquestion.h"

#include <QNetworkProxy>
#include <QTimer>
#include <QUrl>

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s;
constexpr qsizetype headLimit = 64 * 1024;

} // namespace

NtlmQuestion::NtlmQuestion(const QNetworkProxy &proxy, const QUrl &server, QObject *parent) : QTcpSocket(parent)
{
    QUrl target = server;
    target.setPort(server.port(443));
    const QByteArray authority = target.authority(QUrl::FullyEncoded).toLatin1();
    setProxy(QNetworkProxy::NoProxy);
    connect(this, &QTcpSocket::connected, this,
            [this, authority] { write("CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n\r\n"); });
    connect(this, &QTcpSocket::readyRead, this, &NtlmQuestion::readHead);
    connect(this, &QTcpSocket::errorOccurred, this, [this] { tell(false); });
    QTimer::singleShot(patience, this, [this] { tell(false); });
    // Not at once: a connection may be refused before anybody listens to this.
    QMetaObject::invokeMethod(
        this, [this, proxy] { connectToHost(proxy.hostName(), proxy.port()); }, Qt::QueuedConnection);
}

void NtlmQuestion::readHead()
{
    m_head += readAll().toLower();
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end >= 0)
        tell(m_head.left(m_head.indexOf("\r\n")).contains(" 407")
             && m_head.left(end).contains("\r\nproxy-authenticate: ntlm"));
    else if (m_head.size() > headLimit)
        tell(false);
}

void NtlmQuestion::tell(bool wantsLogin)
{
    if (std::exchange(m_isTold, true))
        return;
    abort();
    Q_EMIT answered(wantsLogin);
}
