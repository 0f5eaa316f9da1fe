// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/attachments/thumbnail.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray imageFormat(QIODevice &device)
{
    const QByteArray start = device.peek(8);
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("png");
    if (start.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("jpeg");
    if (start.startsWith("GIF8"))
        return QByteArrayLiteral("gif");
    if (start.startsWith("BM"))
        return QByteArrayLiteral("bmp");
    return {};
}

struct Kind {
    QLatin1StringView icon;
    QLatin1StringView suffixes; // each between blanks
};

constexpr Kind kinds[] = {
    {"image"_L1, " png jpg jpeg bmp gif webp tif tiff svg heic avif ico "_L1},
    {"pdf"_L1, " pdf "_L1},
    {"archive"_L1, " zip 7z rar tar gz tgz bz2 xz zst cab "_L1},
    {"text"_L1, " txt log csv md ini conf xml json yaml yml eml msg doc docx odt rtf "_L1},
};

} // namespace

QImage thumbnailOf(const Attachment &attachment, int size)
{
    std::unique_ptr<QIODevice> device;
    if (attachment.path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(attachment.content);
        device = std::move(buffer);
    } else {
        device = std::make_unique<QFile>(attachment.path);
    }
    if (!device->open(QIODevice::ReadOnly))
        return {};
    const QByteArray format = imageFormat(*device);
    if (format.isEmpty())
        return {};

    QImageReader reader(device.get(), format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (full.width() > size || full.height() > size)
        reader.setScaledSize(full.scaled(size, size, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QLatin1StringView fileIconName(const QString &fileName)
{
    const QString suffix = u' ' + QFileInfo(fileName).suffix().toLower() + u' ';
    for (const Kind &kind : kinds) {
        if (kind.suffixes.contains(suffix))
            return kind.icon;
    }
    return "file"_L1;
}
