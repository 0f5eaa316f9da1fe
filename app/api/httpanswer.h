// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

#include <QByteArray>
#include <QUrl>

/// What a server said to one request. Its status was seen; the body may lack its end, and `broken` says why then.
struct HttpAnswer {
    int status = 0; ///< 200 and up
    QByteArray body{};
    QByteArray contentType{};
    QByteArray location{}; ///< as sent: absolute or relative, untrusted
    QByteArray retryAfter{};
    QUrl url{}; ///< what was asked
    std::optional<ErrorKind> broken{}; ///< AnswerTooLarge, AnswerTimedOut, ConnectionLost, …
    bool requestWhole = true; ///< the server may have had all of the request; false for a refusal in the middle of it

    bool isSuccess() const { return status >= 200 && status < 300; }
};
