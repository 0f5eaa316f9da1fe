// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/proxiedconnection.h"

#include "tests/wire/socketends.h"

#include <algorithm>
#include <utility>

#include <sys/socket.h>

namespace {

// Small, so that the client can't be far ahead of what the server got.
constexpr qint64 bufferSize = 64 * 1024;

constexpr qint64 noLimit = std::numeric_limits<qint64>::max();

qsizetype sizeOf(Fault::Relay relay, const QByteArray &answer)
{
    const qsizetype statusLine = answer.indexOf("\r\n");
    const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
    switch (relay) {
    case Fault::Relay::Nothing:
        return 0;
    case Fault::Relay::HalfStatusLine:
        return statusLine / 2;
    case Fault::Relay::HalfHead:
        return (statusLine + head) / 2;
    case Fault::Relay::HalfBody:
        return (head + answer.size()) / 2;
    case Fault::Relay::Whole:
        break;
    }
    return answer.size();
}

} // namespace

ProxiedConnection::ProxiedConnection(qintptr socketDescriptor, const ProxiedWay &way,
                                     const std::optional<QSslConfiguration> &tls, QObject *parent)
    : QObject(parent), m_way(way)
{
    m_way.journal->connectionOpened();
    m_uploadPause.setSingleShot(true);
    m_downloadPause.setSingleShot(true);
    connect(&m_uploadPause, &QTimer::timeout, this, &ProxiedConnection::forward);
    connect(&m_downloadPause, &QTimer::timeout, this, &ProxiedConnection::say);
    connect(&m_client, &QSslSocket::readyRead, this, &ProxiedConnection::readClient);
    connect(&m_client, &QSslSocket::disconnected, this, &ProxiedConnection::clientGone);
    connect(&m_server, &QTcpSocket::connected, this, &ProxiedConnection::forward);
    connect(&m_server, &QTcpSocket::bytesWritten, this, &ProxiedConnection::forward);
    connect(&m_server, &QTcpSocket::readyRead, this, &ProxiedConnection::readServer);
    connect(&m_server, &QTcpSocket::stateChanged, this, &ProxiedConnection::serverChanged);
    m_client.setReadBufferSize(bufferSize);
    m_client.setSocketDescriptor(socketDescriptor);
    // Else the system lets it grow to 32 MB.
    m_client.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, bufferSize);
    if (tls) {
        m_client.setSslConfiguration(*tls);
        m_client.startServerEncryption();
    }
}

ProxiedConnection::~ProxiedConnection()
{
    m_client.disconnect(this);
    m_server.disconnect(this);
    if (m_isCounted)
        m_way.journal->connectionClosed();
}

void ProxiedConnection::readClient()
{
    switch (m_phase) {
    case Phase::Head:
        readHead();
        break;
    case Phase::Body:
        forward();
        break;
    case Phase::ReadingOn:
        m_client.readAll();
        break;
    case Phase::Answer:
    case Phase::Deaf:
        break;
    }
}

void ProxiedConnection::readHead()
{
    if (m_way.fault && m_way.fault->reach == Fault::Reach::Nothing) {
        m_fault = *m_way.fault;
        strike();
        return;
    }
    m_request.readFrom(m_client, noLimit);
    if (!m_request.hasHead())
        return;
    const ReceivedRequest request = m_request.request();
    m_way.journal->add(request);
    if (m_way.fault && request.isTicket())
        m_fault = *m_way.fault;
    m_unsent = m_request.head();
    m_hasHalted = m_fault.halt.count() == 0;
    m_size = m_unsent.size() + request.header("Content-Length").toLongLong();
    m_limit = limitOf(m_fault.reach);
    m_phase = Phase::Body;
    if (m_fault.isForwarded)
        m_server.connectToHost(m_way.server.host(), quint16(m_way.server.port()));
    forward();
}

qint64 ProxiedConnection::limitOf(Fault::Reach reach) const
{
    const qint64 head = m_request.headSize();
    switch (reach) {
    case Fault::Reach::Nothing:
        return 0;
    case Fault::Reach::HalfHead:
        return head / 2;
    case Fault::Reach::Head:
        return head;
    case Fault::Reach::HalfBody:
        return (head + m_size) / 2;
    case Fault::Reach::AllButOneByte:
        return m_size - 1;
    case Fault::Reach::Whole:
        break;
    }
    return m_size;
}

void ProxiedConnection::forward()
{
    while (m_phase == Phase::Body && m_taken < m_limit && !m_uploadPause.isActive() && isServerReady()) {
        const QByteArray bytes = take();
        if (bytes.isEmpty()) {
            m_isRequestOver = m_isClientGone;
            break;
        }
        if (m_fault.isForwarded)
            m_server.write(bytes);
    }
    if (m_phase == Phase::Body && m_taken == m_limit)
        hitReach();
    if (m_isRequestOver)
        endRequest();
}

bool ProxiedConnection::isServerReady() const
{
    return !m_fault.isForwarded
        || (m_server.state() == QAbstractSocket::ConnectedState && m_server.bytesToWrite() < bufferSize);
}

QByteArray ProxiedConnection::take()
{
    const qint64 untilHalt = m_hasHalted ? noLimit : limitOf(m_fault.haltAt) - m_taken;
    if (untilHalt <= 0) {
        m_hasHalted = true;
        m_uploadPause.start(m_fault.halt);
        return {};
    }
    if (m_allowance == 0)
        m_allowance = std::max<qint64>(1, m_size / m_fault.upload.pieces);
    const qint64 most = std::min({m_allowance, m_limit - m_taken, untilHalt, bufferSize});
    QByteArray bytes = m_unsent.isEmpty() ? m_client.read(most) : m_unsent.left(most);
    m_unsent.remove(0, bytes.size());
    m_taken += bytes.size();
    m_allowance -= bytes.size();
    if (m_allowance == 0 && m_fault.upload.pause.count() > 0)
        m_uploadPause.start(m_fault.upload.pause);
    return bytes;
}

void ProxiedConnection::hitReach()
{
    if (m_taken < m_size || !m_fault.isForwarded)
        strike();
    else
        m_phase = Phase::Answer; // of the server
    m_isRequestOver = m_isRequestOver || m_isClientGone;
}

void ProxiedConnection::strike()
{
    m_phase = Phase::Answer;
    endRequest();
    answer(m_fault.answer);
}

void ProxiedConnection::readServer()
{
    qint64 before = -1;
    while (m_answer.size() != before) {
        before = m_answer.size();
        m_answer.readFrom(m_server, noLimit);
    }
    const ReceivedRequest whole = m_answer.request();
    if (!whole.complete)
        return;
    // A server that refuses early is no fault of the way: it gets the rest all the same.
    const QByteArray bytes = m_answer.head() + whole.body;
    answer(m_fault.answer.isEmpty() ? m_fault.before + bytes.left(sizeOf(m_fault.relay, bytes)) : m_fault.answer);
}

void ProxiedConnection::answer(const QByteArray &bytes)
{
    if (m_isClientGone || std::exchange(m_isAnswered, true))
        return;
    m_unsaid = bytes;
    m_piece = std::max<qint64>(1, bytes.size() / m_fault.download.pieces);
    if (m_fault.isBeneathTls) {
        ::send(static_cast<int>(m_client.socketDescriptor()), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
        m_unsaid.clear();
    }
    say();
}

void ProxiedConnection::say()
{
    m_client.write(m_unsaid.left(m_piece));
    m_client.flush();
    m_unsaid.remove(0, std::min<qsizetype>(m_piece, m_unsaid.size()));
    const bool isUnderWay = m_client.bytesToWrite() + m_client.encryptedBytesToWrite() > 0;
    if (!m_unsaid.isEmpty() || isUnderWay)
        m_downloadPause.start(m_fault.download.pause);
    else
        QTimer::singleShot(m_fault.linger, this, &ProxiedConnection::end);
}

void ProxiedConnection::end()
{
    if (m_isClientGone)
        return;
    switch (m_fault.after) {
    case Fault::After::Serve:
        break;
    case Fault::After::Close:
        m_phase = Phase::ReadingOn;
        shutDown(m_client);
        readClient();
        break;
    case Fault::After::Reset:
        reset(m_client);
        break;
    case Fault::After::ReadOn:
        m_phase = Phase::ReadingOn;
        readClient();
        break;
    case Fault::After::ReadNothing:
        m_phase = Phase::Deaf;
        clientGone(); // it can't be heard that it goes
        break;
    }
}

void ProxiedConnection::endRequest()
{
    m_isRequestOver = true;
    if (m_server.state() == QAbstractSocket::ConnectedState && m_server.bytesToWrite() == 0)
        shutDown(m_server);
}

void ProxiedConnection::clientGone()
{
    m_isClientGone = true;
    m_uploadPause.stop();
    m_downloadPause.stop();
    if (m_phase == Phase::Body)
        forward(); // what it sent is still on its way
    else
        endRequest();
    countWhenBothAreGone();
}

void ProxiedConnection::serverChanged()
{
    if (m_server.state() != QAbstractSocket::UnconnectedState)
        return;
    // A server that goes without an answer is passed on, too.
    if (m_phase != Phase::Deaf && !m_isClientGone && !std::exchange(m_isAnswered, true)) {
        m_phase = Phase::ReadingOn;
        shutDown(m_client);
        m_client.readAll();
    }
    countWhenBothAreGone();
}

void ProxiedConnection::countWhenBothAreGone()
{
    if (!m_isClientGone || m_server.state() != QAbstractSocket::UnconnectedState)
        return;
    if (std::exchange(m_isCounted, false))
        m_way.journal->connectionClosed();
    if (m_phase != Phase::Deaf)
        deleteLater();
}
