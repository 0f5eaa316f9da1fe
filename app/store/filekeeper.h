// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/result.h"
#include "app/model/attachment.h"

/// Keeps copies of attachments in a folder of the program's own, each in a folder of a new name, so that a ticket does
/// not lose them with their source. Files are 0600, folders 0700, and on disk when `keep` returns.
/// A copy belongs to the one ticket that names its path; who makes a second ticket of it keeps a copy of the copy.
/// A value, for any thread but the GUI's: it reads and writes files.
class FileKeeper {
public:
    explicit FileKeeper(const QString &folder);

    /// Copies the file at `attachment.path`, or writes `attachment.content`, and returns the attachment with its new
    /// place, size and time, without content. A clone of the file where the file system can.
    /// Fails with StoreFull or StoreUnwritable; with AttachmentMissing or AttachmentChanged where the file is not any
    /// more what was attached.
    Result<Attachment> keep(const Attachment &attachment) const;

    bool holds(const QString &path) const; ///< whether it is one of the copies
    void remove(const QString &path) const; ///< a copy, with its folder; nothing else
    QStringList paths() const; ///< of all copies

    /// Whether what lies there is likely gone soon: in a folder for temporary files, or on a drive that can be taken
    /// out.
    static bool mayVanish(const QString &path);

private:
    QString m_folder;
};
