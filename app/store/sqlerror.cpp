// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/sqlerror.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

namespace {

// Result codes of SQLite, https://www.sqlite.org/rescode.html: an extended code has its primary one in the low byte.
// Its header is no dependency of ours: Qt brings a SQLite of its own on some systems.
enum SqliteCode { Perm = 3, Busy = 5, ReadOnly = 8, IoErr = 10, Corrupt = 11, Full = 13, CantOpen = 14, NotADb = 26 };

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

/// SQLite tells a full disk from a broken one while it writes, but not where the disk fills up on the way there.
bool isDiskFull(const QString &file)
{
    const QStorageInfo storage(QFileInfo(file).path());
    constexpr qint64 page = 4096;
    return storage.isValid() && storage.bytesAvailable() < page;
}

} // namespace

bool isTaken(const QSqlError &error)
{
    return codeOf(error) == Busy;
}

Error toError(const QSqlError &error, const QString &file)
{
    Error result{.kind = ErrorKind::StoreFailed, .subject = file, .detail = error.text()};
    const int code = codeOf(error);
    if (code == Full || ((code == IoErr || code == CantOpen) && isDiskFull(file)))
        result.kind = ErrorKind::StoreFull;
    else if (code == Corrupt || code == NotADb)
        result.kind = ErrorKind::StoreDamaged;
    else if (code == ReadOnly || code == CantOpen || code == Perm || (code == IoErr && !QFileInfo(file).isWritable()))
        result.kind = ErrorKind::StoreUnwritable;
    if (result.kind == ErrorKind::StoreUnwritable)
        result.subject = QFileInfo(file).path();
    return result;
}
