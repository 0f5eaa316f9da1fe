// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/rejection.h"

#include "app/api/errorbody.h"
#include "app/api/json.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace {

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 400:
    case 422:
        return ErrorKind::BadRequest;
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 407:
        return ErrorKind::ProxyFailed; // of no proxy that this program knows of
    case 408:
        return ErrorKind::RequestTimedOut;
    case 413:
        return ErrorKind::TooLarge;
    case 415:
        return ErrorKind::UnsupportedType;
    case 429:
        return ErrorKind::TooManyRequests;
    case 502:
    case 503:
    case 504:
        return ErrorKind::Unavailable;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return ErrorKind::Redirected;
    return status >= 500 && status < 600 ? ErrorKind::ServerFailed : ErrorKind::UnexpectedStatus;
}

} // namespace

Error rejection(const HttpAnswer &answer)
{
    Error error = answerError(kindOfStatus(answer.status), answer);
    if (error.kind == ErrorKind::Redirected) {
        const QUrl target = answer.url.resolved(QUrl::fromEncoded(answer.location));
        error.subject = target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return error;
    }
    const bool gatewayGaveUp = answer.status == 502 || answer.status == 504;
    if (gatewayGaveUp && answer.requestWhole)
        error.outcome = Outcome::Unknown;
    const ErrorBody body = parseErrorBody(answer);
    error.serverText = body.text;
    error.fieldErrors = body.fieldErrors;
    error.retryAfter = parseRetryAfter(answer.retryAfter, QDateTime::currentDateTimeUtc());
    if (isHtml(answer))
        error.detail = QString::fromLatin1(answer.contentType);
    return error;
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const uint seconds = header.trimmed().toUInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(seconds);
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                                   QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    const QDateTime utc(date.date(), date.time(), QTimeZone::utc());
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(utc)));
}
