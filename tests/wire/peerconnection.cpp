// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/peerconnection.h"

#include "tests/wire/socketends.h"

#include <algorithm>

namespace {

// Small, so that a server which stops reading really makes the client's writes block.
constexpr qint64 socketBuffer = 64 * 1024;

} // namespace

PeerConnection::PeerConnection(qintptr socketDescriptor, const Script &script, const std::shared_ptr<Journal> &journal,
                               const std::optional<QSslConfiguration> &tls, QObject *parent)
    : QObject(parent), m_script(script), m_journal(journal)
{
    m_journal->connectionOpened();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PeerConnection::repeat);
    connect(&m_socket, &QSslSocket::readyRead, this, &PeerConnection::read);
    connect(&m_socket, &QSslSocket::disconnected, &m_pause, &QTimer::stop);
    connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    m_socket.setReadBufferSize(socketBuffer);
    m_socket.setSocketDescriptor(socketDescriptor);
    // Else the system lets it grow, on some machines to 32 MB.
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, socketBuffer);
    if (tls) {
        m_socket.setSslConfiguration(*tls);
        m_socket.startServerEncryption();
    }
}

PeerConnection::~PeerConnection()
{
    m_socket.disconnect(this);
    if (m_counted)
        m_journal->connectionClosed();
}

const Reaction &PeerConnection::reaction() const
{
    const ReceivedRequest &request = m_reader.request();
    if (request.isTicket())
        return request.reused && m_script.reusedRegistration ? *m_script.reusedRegistration : m_script.registration;
    if (request.target.endsWith("/api/Users/authenticate"))
        return m_script.authenticate;
    return m_script.metadataAfterTicket && m_journal->hasTicket() ? *m_script.metadataAfterTicket : m_script.metadata;
}

qint64 PeerConnection::readLimit() const
{
    qint64 limit = m_script.closeAt.value_or(std::numeric_limits<qint64>::max());
    if (m_phase == Phase::Reading && m_reader.hasHead() && reaction().bodyBytes < limit)
        limit = std::min(limit, m_reader.headSize() + reaction().bodyBytes);
    return limit;
}

void PeerConnection::read()
{
    qint64 before = -1;
    while (m_phase != Phase::Reacting && m_reader.size() != before) {
        before = m_reader.size();
        m_reader.readFrom(m_socket, readLimit());
        if (m_entry)
            m_journal->update(*m_entry, m_reader.request());
        else if (m_reader.hasHead())
            m_entry = m_journal->add(m_reader.request());
        if (m_script.closeAt && m_reader.size() >= *m_script.closeAt) {
            m_phase = Phase::Reacting;
            m_socket.abort();
        } else if (m_phase == Phase::Reading && m_entry
                   && (m_reader.request().complete || m_reader.size() == readLimit())) {
            react();
        }
    }
}

void PeerConnection::react()
{
    m_phase = Phase::Reacting;
    m_socket.write(reaction().answer);
    m_socket.flush();
    if (reaction().endless.isEmpty()) {
        finish();
        return;
    }
    connect(&m_socket, &QSslSocket::bytesWritten, this, [this] {
        if (m_socket.bytesToWrite() < socketBuffer && !m_pause.isActive())
            m_pause.start(reaction().pause);
    });
    m_pause.start(reaction().pause);
}

void PeerConnection::repeat()
{
    m_socket.write(reaction().endless);
}

void PeerConnection::finish()
{
    switch (reaction().after) {
    case Reaction::After::Serve:
        m_reader.next();
        m_entry.reset();
        m_phase = Phase::Reading;
        break;
    case Reaction::After::Close:
        m_socket.disconnectFromHost();
        break;
    case Reaction::After::Reset:
        // What was written stands before the reset only as long as the peer reads it in time; the faults that need it
        // write nothing.
        reset(m_socket);
        break;
    case Reaction::After::ReadOn:
        m_phase = Phase::ReadingOn;
        break;
    case Reaction::After::ReadNothing:
        // Nothing more is read from it, not even that the client closes it.
        m_counted = false;
        m_journal->connectionClosed();
        break;
    }
}
