// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/requestreader.h"

#include <QIODevice>

#include <algorithm>

void RequestReader::readFrom(QIODevice &device, qint64 limit)
{
    // Byte by byte as long as it is not known where the head ends: what is behind it must stay in the device.
    if (!hasHead()) {
        char byte = 0;
        while (!hasHead() && m_size < limit && device.getChar(&byte)) {
            m_head += byte;
            ++m_size;
            if (m_head.endsWith("\r\n\r\n"))
                parseHead();
        }
        return;
    }
    const QByteArray bytes = device.read(std::min(m_contentLength - m_request.bodySize, limit - m_size));
    m_request.body += bytes.left(ReceivedRequest::keptBody - m_request.body.size());
    m_request.bodySize += bytes.size();
    m_size += bytes.size();
    m_request.complete = m_request.bodySize == m_contentLength;
}

void RequestReader::next()
{
    *this = {};
    m_request.reused = true;
}

void RequestReader::parseHead()
{
    m_headSize = m_size;
    QList<QByteArray> lines = m_head.trimmed().split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    m_request.method = start.value(0);
    m_request.target = start.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        m_request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    m_contentLength = m_request.header("Content-Length").toLongLong();
    m_request.complete = m_contentLength == 0;
}
