// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"
#include "app/model/attachment.h"

#include <QFile>
#include <QIODevice>
#include <QList>

#include <variant>

/// The body of a POST: bytes and files behind each other, read from disk as they are sent, and sent at most once.
/// It is a device of its own, random access with a size frozen at the start and no way back once a byte was read,
/// because Qt sends whatever it can rewind a second time when a connection dies (network.md 1).
/// Every file must be what it was when it was attached: checked by open(), while reading, and before the last segment
/// is handed out, so that no server ever gets a complete body with anything else in it.
/// Lives in the network thread.
class RequestBody : public QIODevice {
    Q_OBJECT
public:
    using Segment = std::variant<QByteArray, Attachment>; ///< an Attachment with a path

    RequestBody(const QByteArray &contentType, const QList<Segment> &segments);

    QByteArray contentType() const { return m_contentType; }

    /// Touches every file; false when one is not what it was: see failure().
    bool open(OpenMode mode) override;
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }
    bool seek(qint64 pos) override;
    bool reset() override;

    bool isBegun() const { return m_handedOut > 0; }
    bool isHandedOut() const { return m_handedOut == m_size; }

    /// AttachmentMissing or AttachmentChanged, NotSent.
    std::optional<Error> failure() const { return m_failure; }

Q_SIGNALS:
    void handedOut(); ///< the last byte was read
    void failed(); ///< while reading; no further byte comes

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    qint64 readSegment(char *data, qint64 maxSize);
    qint64 readFile(const Attachment &attachment, char *data, qint64 maxSize);
    bool areFilesIntact();
    void fail(ErrorKind kind, const Attachment &attachment);

    const QByteArray m_contentType;
    const QList<Segment> m_segments;
    const qint64 m_size;
    qint64 m_handedOut = 0;
    qsizetype m_segment = 0;
    qint64 m_offset = 0; // in the segment
    QFile m_file;
    QByteArray m_chunk; // read ahead: Qt asks for 16 KiB, which is little for a network share
    qsizetype m_chunkOffset = 0;
    std::optional<Error> m_failure;
};
