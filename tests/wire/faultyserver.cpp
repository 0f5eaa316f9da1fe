// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/faultyserver.h"

#include "tests/wire/peerconnection.h"

#include <QTcpServer>

#include <algorithm>

namespace {

class Listener : public QTcpServer {
public:
    Listener(const Script &script, const std::shared_ptr<Journal> &journal, const std::optional<QSslConfiguration> &tls)
        : m_script(script), m_journal(journal), m_tls(tls)
    {
    }

    void follow(const Script &script) { m_script = script; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        // Not waited for by nextPendingConnection(): it takes care of itself, and dies with this.
        new PeerConnection(descriptor, m_script, m_journal, m_tls, this);
    }

private:
    Script m_script;
    const std::shared_ptr<Journal> m_journal;
    const std::optional<QSslConfiguration> m_tls;
};

QUrl loopback(const char *scheme, quint16 port)
{
    QUrl url;
    url.setScheme(QString::fromLatin1(scheme));
    url.setHost(QHostAddress(QHostAddress::LocalHost).toString());
    url.setPort(port);
    return url;
}

} // namespace

FaultyServer::FaultyServer(const Script &script, const std::optional<QSslConfiguration> &tls)
    : m_journal(std::make_shared<Journal>())
{
    auto *listener = new Listener(script, m_journal, tls);
    if (!listener->listen(QHostAddress::LocalHost))
        qFatal("no port to listen at");
    m_url = loopback(tls ? "https" : "http", listener->serverPort());
    listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    m_follow = [listener](const Script &next) {
        QMetaObject::invokeMethod(
            listener, [listener, next] { listener->follow(next); }, Qt::BlockingQueuedConnection);
    };
    m_thread.start();
}

FaultyServer::~FaultyServer()
{
    m_thread.quit();
    m_thread.wait();
}

void FaultyServer::follow(const Script &script)
{
    m_follow(script);
}

QUrl FaultyServer::url() const
{
    return m_url;
}

QList<ReceivedRequest> FaultyServer::requests() const
{
    return m_journal->requests();
}

QList<ReceivedRequest> FaultyServer::tickets() const
{
    QList<ReceivedRequest> tickets = requests();
    tickets.removeIf([](const ReceivedRequest &request) { return !request.isTicket(); });
    return tickets;
}

qsizetype FaultyServer::fullCopies() const
{
    const QList<ReceivedRequest> all = tickets();
    return std::count_if(all.cbegin(), all.cend(), [](const ReceivedRequest &request) { return request.complete; });
}

int FaultyServer::connections() const
{
    return m_journal->connections();
}

int FaultyServer::openConnections() const
{
    return m_journal->openConnections();
}

QUrl refusingUrl()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen at");
    return loopback("http", server.serverPort());
}
