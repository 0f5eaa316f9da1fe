// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/links.h"

#include "app/api/serveraddress.h"

#include <QDesktopServices>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

std::optional<QUrl> ticketPage(const QString &pattern, qint64 number)
{
    if (!pattern.contains("{id}"_L1))
        return std::nullopt;
    const QUrl url(QString(pattern).replace("{id}"_L1, QString::number(number)), QUrl::StrictMode);
    return isWebPage(url) ? std::optional(url) : std::nullopt;
}

bool isWebPage(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

void openFolder(const QString &path)
{
    if (QFileInfo(path).isDir()) // a file might be executed
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void openWebPage(const QUrl &url)
{
    if (isWebPage(url))
        QDesktopServices::openUrl(url);
}
