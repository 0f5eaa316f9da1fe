// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <optional>

/// The page of ticket `number`: `pattern` (setting or policy TicketUrl) with its {id} filled in. Unset where the
/// pattern is empty, lacks {id}, or would be no web page.
std::optional<QUrl> ticketPage(const QString &pattern, qint64 number);

/// Whether `url` may be handed to the browser: https, or http on this machine's loopback; no user name in it.
/// Every other scheme can execute something.
bool isWebPage(const QUrl &url);

/// Shows what is in a folder of this machine, in the file manager; does nothing where it is none.
void openFolder(const QString &path);

/// Opens `url` in the browser if it is a web page; else does nothing.
void openWebPage(const QUrl &url);
