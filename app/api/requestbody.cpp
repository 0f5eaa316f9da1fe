// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/requestbody.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace {

constexpr qsizetype chunkSize = 256 * 1024;

qint64 sizeOf(const RequestBody::Segment &segment)
{
    if (const auto *bytes = std::get_if<QByteArray>(&segment))
        return bytes->size();
    return std::get<Attachment>(segment).size;
}

std::optional<ErrorKind> changeOf(const Attachment &attachment)
{
    const QFileInfo info(attachment.path);
    if (!info.isFile())
        return ErrorKind::AttachmentMissing;
    if (info.size() != attachment.size || info.lastModified() != attachment.modified)
        return ErrorKind::AttachmentChanged;
    return std::nullopt;
}

} // namespace

RequestBody::RequestBody(const QByteArray &contentType, const QList<Segment> &segments)
    : m_contentType(contentType)
    , m_segments(segments)
    , m_size(std::accumulate(segments.begin(), segments.end(), qint64(0),
                             [](qint64 sum, const Segment &segment) { return sum + sizeOf(segment); }))
{
}

bool RequestBody::open(OpenMode mode)
{
    if (!areFilesIntact())
        return false;
    for (const Segment &segment : m_segments) {
        const auto *attachment = std::get_if<Attachment>(&segment);
        // Opened, not only looked at: permission bits tell little on network shares.
        if (attachment && !QFile(attachment->path).open(ReadOnly)) {
            fail(ErrorKind::AttachmentMissing, *attachment);
            return false;
        }
    }
    return QIODevice::open(mode | Unbuffered);
}

bool RequestBody::seek(qint64 pos)
{
    return pos == this->pos() && QIODevice::seek(pos);
}

bool RequestBody::reset()
{
    return seek(0);
}

qint64 RequestBody::readData(char *data, qint64 maxSize)
{
    qint64 filled = 0;
    while (filled < maxSize && m_segment < m_segments.size() && !m_failure) {
        if (m_segment == m_segments.size() - 1 && m_offset == 0 && !areFilesIntact())
            break;
        filled += readSegment(data + filled, maxSize - filled);
        if (m_offset == sizeOf(m_segments.at(m_segment))) {
            m_file.close();
            ++m_segment;
            m_offset = 0;
        }
    }
    m_handedOut += filled;
    if (filled > 0 && isHandedOut())
        Q_EMIT handedOut();
    if (m_failure)
        Q_EMIT failed();
    return filled; // 0 after a failure, which is neither an end nor an error to Qt: the request waits to be aborted
}

qint64 RequestBody::writeData(const char *, qint64)
{
    return -1;
}

qint64 RequestBody::readSegment(char *data, qint64 maxSize)
{
    const Segment &segment = m_segments.at(m_segment);
    const qint64 wanted = std::min(maxSize, sizeOf(segment) - m_offset);
    if (wanted == 0)
        return 0;
    qint64 got = wanted;
    if (const auto *bytes = std::get_if<QByteArray>(&segment))
        std::memcpy(data, bytes->constData() + m_offset, size_t(wanted));
    else
        got = readFile(std::get<Attachment>(segment), data, wanted);
    m_offset += got;
    return got;
}

qint64 RequestBody::readFile(const Attachment &attachment, char *data, qint64 maxSize)
{
    if (!m_file.isOpen()) {
        m_file.setFileName(attachment.path);
        if (!m_file.open(ReadOnly | Unbuffered)) {
            fail(ErrorKind::AttachmentMissing, attachment);
            return 0;
        }
        m_chunk.clear();
        m_chunkOffset = 0;
    }
    if (m_chunkOffset == m_chunk.size()) {
        m_chunk.resize(chunkSize);
        const qint64 got = m_file.read(m_chunk.data(), std::min<qint64>(chunkSize, attachment.size - m_offset));
        m_chunk.resize(std::max<qint64>(got, 0));
        m_chunkOffset = 0;
        if (m_chunk.isEmpty()) {
            fail(ErrorKind::AttachmentChanged, attachment); // shrank, or its disk went away
            return 0;
        }
    }
    const qint64 taken = std::min<qint64>(maxSize, m_chunk.size() - m_chunkOffset);
    std::memcpy(data, m_chunk.constData() + m_chunkOffset, size_t(taken));
    m_chunkOffset += taken;
    return taken;
}

bool RequestBody::areFilesIntact()
{
    for (const Segment &segment : m_segments) {
        const auto *attachment = std::get_if<Attachment>(&segment);
        if (!attachment)
            continue;
        if (const std::optional<ErrorKind> change = changeOf(*attachment)) {
            fail(*change, *attachment);
            return false;
        }
    }
    return true;
}

void RequestBody::fail(ErrorKind kind, const Attachment &attachment)
{
    m_failure = Error{.kind = kind, .outcome = Outcome::NotSent, .subject = attachment.name};
}
