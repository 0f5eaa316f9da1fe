// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/wire/receivedrequest.h"

#include <QMutex>

/// What happened at a FaultyServer. Written in the server's thread, read in the test's.
class Journal {
public:
    void connectionOpened();
    void connectionClosed();
    int connections() const; ///< ever
    int openConnections() const; ///< from which something may still be read

    qsizetype add(const ReceivedRequest &request); ///< its index
    void update(qsizetype index, const ReceivedRequest &request);
    QList<ReceivedRequest> requests() const; ///< in the order of their heads
    bool hasTicket() const; ///< whole or cut

private:
    mutable QMutex m_mutex;
    QList<ReceivedRequest> m_requests;
    int m_connections = 0;
    int m_open = 0;
};
