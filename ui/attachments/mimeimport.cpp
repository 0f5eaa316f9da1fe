// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/attachments/mimeimport.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWebLink(const QUrl &url)
{
    const QString scheme = url.scheme();
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
}

bool hasFiles(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return std::ranges::any_of(urls, [](const QUrl &url) { return !isWebLink(url); });
}

} // namespace

Attachables attachablesIn(const QMimeData *data)
{
    Attachables found;
    if (!data)
        return found;
    if (hasFiles(data)) {
        const QList<QUrl> urls = data->urls();
        for (const QUrl &url : urls) {
            if (url.isLocalFile())
                found.files.append(url.toLocalFile());
            else
                found.remote.append(url.fileName().isEmpty() ? url.toDisplayString() : url.fileName());
        }
    } else if (data->hasImage()) {
        found.image = qvariant_cast<QImage>(data->imageData());
    }
    return found;
}

bool hasAttachables(const QMimeData *data)
{
    return data && (data->hasImage() || hasFiles(data));
}

bool isRatherAttachedThanTyped(const QMimeData *data)
{
    return data && (hasFiles(data) || (data->hasImage() && !data->hasText()));
}
