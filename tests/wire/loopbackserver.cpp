// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/loopbackserver.h"

#include <QTcpServer>

namespace {

QUrl loopback(const char *scheme, quint16 port)
{
    QUrl url;
    url.setScheme(QString::fromLatin1(scheme));
    url.setHost(QHostAddress(QHostAddress::LocalHost).toString());
    url.setPort(port);
    return url;
}

} // namespace

class LoopbackServer::Listener : public QTcpServer {
public:
    explicit Listener(Accept accept) : m_accept(std::move(accept)) { }

    void setAccept(const Accept &accept) { m_accept = accept; }

protected:
    // Not waited for by nextPendingConnection().
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor, this); }

private:
    Accept m_accept;
};

LoopbackServer::LoopbackServer(const Accept &accept) : m_listener(new Listener(accept))
{
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("no port to listen at");
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

LoopbackServer::~LoopbackServer()
{
    m_thread.quit();
    m_thread.wait();
}

void LoopbackServer::setAccept(const Accept &accept)
{
    QMetaObject::invokeMethod(
        m_listener, [this, accept] { m_listener->setAccept(accept); }, Qt::BlockingQueuedConnection);
}

QUrl LoopbackServer::url(bool isTls) const
{
    return loopback(isTls ? "https" : "http", m_port);
}

QUrl refusingUrl()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen at");
    return loopback("http", server.serverPort());
}
