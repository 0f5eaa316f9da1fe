// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/drive.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

/// As the kernel says of the disk, or of that which a partition is on.
bool isRemovableDevice(const QString &device)
{
    // /sys/class/block/sdb1 is a link to …/block/sdb/sdb1
    const QString folder = QFileInfo("/sys/class/block/"_L1 + QFileInfo(device).fileName()).canonicalFilePath();
    for (const QString &disk : {folder, QFileInfo(folder).path()}) {
        QFile file(disk + "/removable"_L1);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll().startsWith('1');
    }
    return false;
}

} // namespace

bool isOnRemovableDrive(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const QString root = storage.rootPath();
    // Where desktops mount what is plugged in, phones and portals included; disks for good have other places.
    for (const QLatin1StringView place : {"/media/"_L1, "/run/media/"_L1, "/run/user/"_L1, "/Volumes/"_L1}) {
        if (root.startsWith(place))
            return true;
    }
    return isRemovableDevice(QString::fromLocal8Bit(storage.device()));
}
