// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/journal.h"

#include <algorithm>
#include <functional>

void Journal::connectionOpened()
{
    const QMutexLocker lock(&m_mutex);
    ++m_connections;
    ++m_open;
}

void Journal::connectionClosed()
{
    const QMutexLocker lock(&m_mutex);
    --m_open;
}

int Journal::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

int Journal::openConnections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

qsizetype Journal::add(const ReceivedRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    m_requests.append(request);
    return m_requests.size() - 1;
}

void Journal::update(qsizetype index, const ReceivedRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    m_requests[index] = request;
}

bool Journal::hasTicket() const
{
    const QMutexLocker lock(&m_mutex);
    return std::any_of(m_requests.cbegin(), m_requests.cend(), std::mem_fn(&ReceivedRequest::isTicket));
}

QList<ReceivedRequest> Journal::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}
