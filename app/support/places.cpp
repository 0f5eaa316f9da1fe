// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/support/places.h"

#include <QStandardPaths>

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString logFile()
{
    return dataFolder() + QStringLiteral("/log/tikting-desktop.log");
}
