// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/wire/receivedrequest.h"

class QIODevice;

/// Reads the requests of one connection one after the other; framed by Content-Length alone, for nothing of ours sends
/// chunks.
class RequestReader {
public:
    /// Reads on in the present request, and never more of it than `limit` bytes from its start. Stops behind the head,
    /// for the limit may depend on it: call it again.
    void readFrom(QIODevice &device, qint64 limit);

    bool hasHead() const { return m_headSize > 0; }
    qint64 headSize() const { return m_headSize; } ///< bytes with the empty line; 0 until it is there
    qint64 size() const { return m_size; } ///< bytes of the request read so far
    const QByteArray &head() const { return m_head; } ///< as it came
    const ReceivedRequest &request() const { return m_request; }

    /// Forgets the request, to read the next one of the connection.
    void next();

private:
    void parseHead();

    QByteArray m_head;
    ReceivedRequest m_request;
    qint64 m_contentLength = 0;
    qint64 m_headSize = 0;
    qint64 m_size = 0;
};
