// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/filekeeper.h"

#include <QImage>
#include <QMultiMap>
#include <QSet>
#include <QStringList>

#include <optional>

/// Why something was not attached.
enum class Refusal { Folder, Unreadable, Remote, Duplicate, Type };

struct ReadFile {
    Attachment attachment;
    QString source; ///< where it was found; the attachment may be a copy
};

/// What became of files that were to be attached.
struct ReadFiles {
    QList<ReadFile> files;
    QMultiMap<Refusal, QString> refused; ///< names
};

/// Looks at files on disk, and keeps copies of those that may be gone soon, where there is a keeper and it can; not for
/// the GUI thread. `known`: sources that are attached already; `types`: see isOfType.
ReadFiles readFiles(const QStringList &paths, QSet<QString> known, const QStringList &types,
                    const std::optional<FileKeeper> &keeper);

/// A picture as a PNG file under `name`: on disk where there is a keeper and it can, else in memory. Unset where it
/// can't be written as one. Not for the GUI thread.
std::optional<Attachment> readImage(const QImage &image, const QString &name, const std::optional<FileKeeper> &keeper);

/// Whether the name ends in one of `types`, endings in lower case without a dot in front; none: every name does.
bool isOfType(const QString &name, const QStringList &types);

/// The refused in sentences, one for each reason; empty when there are none.
QString explainRefused(const QMultiMap<Refusal, QString> &refused, const QStringList &types);
