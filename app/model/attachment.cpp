// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/attachment.h"

#include <QFile>
#include <QFileInfo>

Attachment Attachment::fromContent(const QString &name, const QByteArray &content)
{
    return {name, {}, content, content.size(), {}};
}

Attachment Attachment::fromFile(const QString &path)
{
    // Opened, not only looked at: permission bits tell little on network shares and for root.
    QFile file(path);
    const QFileInfo info(path);
    const bool readable = info.isFile() && file.open(QIODevice::ReadOnly);
    return {info.fileName(), info.absoluteFilePath(), {}, readable ? file.size() : -1, info.lastModified()};
}
