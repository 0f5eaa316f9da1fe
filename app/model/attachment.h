// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// A file that goes with a ticket: one on disk by its path, or a pasted image by its bytes.
/// Size and time are those of the moment it was attached; sending compares them again, so that nobody
/// files something else than what was seen.
struct Attachment {
    QString name; ///< what the server gets: a base name, never a path
    QString path; ///< absolute; empty for a pasted image
    QByteArray content; ///< encoded bytes of a pasted image, else empty
    qint64 size = 0; ///< bytes
    QDateTime modified; ///< of the file at `path`; invalid for a pasted image

    bool operator==(const Attachment &) const = default;

    /// Bytes that are in memory already, such as a pasted image.
    static Attachment fromContent(const QString &name, const QByteArray &content);

    /// The file at `path` as it is now. Touches the disk: not for the GUI thread.
    /// Not a readable regular file: `size` is -1.
    static Attachment fromFile(const QString &path);
};
