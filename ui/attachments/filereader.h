// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attachment.h"

#include <QMultiMap>
#include <QStringList>

/// Why something was not attached.
enum class Refusal { Folder, Unreadable, Remote, Duplicate };

/// What became of files that were to be attached.
struct ReadFiles {
    QList<Attachment> attachments;
    QMultiMap<Refusal, QString> refused; ///< names
};

/// Looks at files on disk: not for the GUI thread.
ReadFiles readFiles(const QStringList &paths);

/// The refused in sentences, one for each reason; empty when there are none.
QString explainRefused(const QMultiMap<Refusal, QString> &refused);
