// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/httpanswer.h"

#include <QDateTime>

/// What an answer that is no success says, read from its status, body and headers. Rejected, but for a gateway that
/// gave up on the server behind it after it had the whole request: Unknown.
Error rejection(const HttpAnswer &answer);

/// How long a Retry-After header asks to wait: seconds, or a date of HTTP.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header, const QDateTime &now);
