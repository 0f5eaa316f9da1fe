// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/attachments/screenshot.h"

#include <QBuffer>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

QByteArray pngOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    // Quality is the inverse of zlib's effort: 80 is its level 2, several times as fast as the default for a few
    // percent more bytes.
    return image.save(&buffer, "PNG", 80) ? png : QByteArray();
}

QString screenshotName(const QDateTime &time, const QStringList &taken)
{
    const QString stem = "screenshot-"_L1 + QLocale::c().toString(time, u"yyyyMMdd-HHmmss");
    QString name = stem + ".png"_L1;
    for (int number = 2; taken.contains(name); ++number)
        name = "%1-%2.png"_L1.arg(stem).arg(number);
    return name;
}
