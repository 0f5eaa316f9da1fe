// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/ownfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <qt_windows.h>

namespace {

// Who may read what lies in the user's folder for programs is inherited from it.

constexpr DWORD diskQuotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which MinGW's headers lack

Error lastError(const QString &target)
{
    const DWORD code = GetLastError();
    const bool isFull = code == ERROR_DISK_FULL || code == ERROR_HANDLE_DISK_FULL || code == diskQuotaExceeded;
    return {.kind = isFull ? ErrorKind::StoreFull : ErrorKind::StoreUnwritable,
            .subject = QFileInfo(target).path(),
            .detail = qt_error_string(int(code))};
}

LPCWSTR wide(const QString &native)
{
    return reinterpret_cast<LPCWSTR>(native.utf16());
}

/// Opens the file, has `fill` write it, and sees to it that it is on disk, or not there at all.
template <class F>
Result<Done> make(const QString &target, DWORD disposition, F fill)
{
    const QString name = QDir::toNativeSeparators(target);
    const HANDLE file = CreateFileW(wide(name), GENERIC_WRITE, 0, nullptr, disposition, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return fail(lastError(target));
    const bool worked = fill(file) && FlushFileBuffers(file);
    const Error error = worked ? Error() : lastError(target);
    CloseHandle(file);
    if (worked)
        return Done();
    DeleteFileW(wide(name));
    return fail(error);
}

} // namespace

Result<Done> makeOwnFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return Done();
    const QString parent = QFileInfo(folder).path();
    if (parent == folder)
        return fail({.kind = ErrorKind::StoreUnwritable, .subject = folder});
    if (Result<Done> made = makeOwnFolder(parent); !made)
        return made;
    if (!CreateDirectoryW(wide(QDir::toNativeSeparators(folder)), nullptr) && !QFileInfo(folder).isDir())
        return fail(lastError(folder));
    return Done();
}

Result<Done> copyToOwnFile(const QString &source, const QString &target)
{
    if (!QFile(source).open(QIODevice::ReadOnly))
        return fail({.kind = ErrorKind::AttachmentMissing, .subject = source});
    const QString from = QDir::toNativeSeparators(source);
    const QString to = QDir::toNativeSeparators(target);
    if (!CopyFileW(wide(from), wide(to), TRUE)) { // removes by itself what it could not finish
        return fail(lastError(target));
    }
    return make(target, OPEN_EXISTING, [](HANDLE file) {
        FILETIME now;
        GetSystemTimeAsFileTime(&now);
        return SetFileTime(file, nullptr, nullptr, &now); // CopyFile keeps the source's
    });
}

Result<Done> writeOwnFile(const QString &target, const QByteArray &content)
{
    return make(target, CREATE_NEW, [&content](HANDLE file) {
        DWORD written = 0;
        return WriteFile(file, content.constData(), DWORD(content.size()), &written, nullptr)
            && written == DWORD(content.size());
    });
}
