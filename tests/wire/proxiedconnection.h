// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/wire/fault.h"
#include "tests/wire/journal.h"
#include "tests/wire/requestreader.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

/// Where the connections of a FaultProxy lead, and what happens to them.
struct ProxiedWay {
    QUrl server;
    std::optional<Fault> fault;
    std::shared_ptr<Journal> journal;
};

/// One connection through a FaultProxy: what the client sends, what the server answers, and the fault between. Lives in
/// the proxy's thread.
class ProxiedConnection : public QObject {
    Q_OBJECT
public:
    /// Speaks TLS to the client if there is a `tls`.
    ProxiedConnection(qintptr socketDescriptor, const ProxiedWay &way, const std::optional<QSslConfiguration> &tls,
                      QObject *parent);
    ~ProxiedConnection() override;

private:
    // What the client sends
    void readClient();
    void readHead();
    void forward();
    bool isServerReady() const; ///< to be given more
    QByteArray take();
    qint64 limitOf(Fault::Reach reach) const; ///< bytes of the request
    void hitReach();
    void strike();

    // What it gets
    void readServer();
    void answer(const QByteArray &bytes);
    void say();
    void end();

    void endRequest(); ///< the server gets nothing more, and ends its side once it is done with what it has
    void clientGone();
    void serverChanged();
    void countWhenBothAreGone();

    enum class Phase {
        Head,
        Body,
        Answer, ///< comes, or has come
        ReadingOn, ///< what comes of the client is nobody's any more
        Deaf, ///< nothing is read
    };

    const ProxiedWay m_way;
    Fault m_fault; ///< the way's, once it is known that it is for this request
    QSslSocket m_client;
    QTcpSocket m_server;
    QTimer m_uploadPause;
    QTimer m_downloadPause;
    RequestReader m_request;
    RequestReader m_answer;
    QByteArray m_unsent; ///< of the head
    QByteArray m_unsaid; ///< of the answer
    qint64 m_size = 0; ///< of the request, in bytes
    qint64 m_limit = 0; ///< what is taken of it
    qint64 m_taken = 0;
    qint64 m_allowance = 0; ///< what may be taken before the next pause
    qint64 m_piece = 0; ///< of what is said, in bytes
    Phase m_phase = Phase::Head;
    bool m_hasHalted = false;
    bool m_isRequestOver = false;
    bool m_isAnswered = false; ///< or is being answered
    bool m_isClientGone = false;
    bool m_isCounted = true; ///< among the journal's open connections
};
