// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

class QSqlError;

/// What a failure of SQLite means for the person. `file` is the database's: the subject of a folder that can't be
/// written is its folder.
Error toError(const QSqlError &error, const QString &file);

bool isTaken(const QSqlError &error); ///< another program has the database
