// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/blackhole.h"

#include <QUrl>

BlackHole::BlackHole()
{
    m_server.setListenBacklogSize(1);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen at");
    // Nobody accepts: no event loop runs before the queue is full, and then the server is paused.
    m_server.pauseAccepting();
    bool queued = true;
    while (queued) {
        m_waiting.push_back(std::make_unique<QTcpSocket>());
        m_waiting.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.serverPort());
        queued = m_waiting.back()->waitForConnected(200);
    }
}

QUrl BlackHole::url() const
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(m_server.serverPort());
    return url;
}
