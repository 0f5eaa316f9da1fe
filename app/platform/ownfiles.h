// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/result.h"

/// Files of the program's own: readable by their owner alone, and on disk when a function returns, folder included.
/// For any thread but the GUI's; that a folder is there already is seen at once. Fails with StoreFull or
/// StoreUnwritable; `subject` is the folder.

/// Makes the folder with those above it that are missing.
Result<Done> makeOwnFolder(const QString &folder);

/// Copies the file to `target`, which is new, without reading it where the file system can share its blocks. Its time
/// is that of the copy. AttachmentMissing where `source` can't be read. What fails leaves no target behind.
Result<Done> copyToOwnFile(const QString &source, const QString &target);

/// Writes a new file.
Result<Done> writeOwnFile(const QString &target, const QByteArray &content);
