// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/drive.h"

#include <QDir>
#include <QStorageInfo>

#include <qt_windows.h>

bool isOnRemovableDrive(const QString &path)
{
    const QString root = QDir::toNativeSeparators(QStorageInfo(path).rootPath());
    const UINT type = GetDriveTypeW(reinterpret_cast<LPCWSTR>(root.utf16()));
    return type == DRIVE_REMOVABLE || type == DRIVE_CDROM || type == DRIVE_RAMDISK;
}
