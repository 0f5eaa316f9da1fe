// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/datasize.h"

#include <QLocale>

QString dataSize(qint64 bytes)
{
    const int decimals = bytes < 1'000'000 ? 0 : 1;
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}
