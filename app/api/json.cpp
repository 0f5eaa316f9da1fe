// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/json.h"

#include <algorithm>
#include <limits>

QJsonValue valueOf(const QJsonObject &object, QLatin1StringView key)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

std::optional<qint64> idOf(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        bool ok = false;
        const qint64 id = text.toLongLong(&ok);
        const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
        return ok && digits ? std::optional(id) : std::nullopt;
    }
    constexpr qint64 none = std::numeric_limits<qint64>::min(); // what toInteger() gives for 1.5, null, …
    const qint64 id = value.toInteger(none);
    return id == none ? std::nullopt : std::optional(id);
}

Result<QJsonDocument> readJson(const HttpAnswer &answer)
{
    if (answer.broken)
        return fail(answerError(*answer.broken, answer));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &error);
    if (document.isNull())
        return fail(answerError(kindOfUnreadable(answer), answer, error.errorString()));
    return document;
}

bool isHtml(const HttpAnswer &answer)
{
    return answer.contentType.trimmed().toLower().startsWith("text/html") || answer.body.trimmed().startsWith('<');
}

ErrorKind kindOfUnreadable(const HttpAnswer &answer)
{
    const QByteArray body = answer.body.trimmed();
    const bool isMeantAsJson = body.isEmpty() || body.startsWith('{') || body.startsWith('[');
    return isHtml(answer) || !isMeantAsJson ? ErrorKind::NotJson : ErrorKind::BrokenAnswer;
}

Error answerError(ErrorKind kind, const HttpAnswer &answer, const QString &detail)
{
    return {.kind = kind,
            .outcome = Outcome::Rejected,
            .httpStatus = answer.status,
            .subject = answer.url.host(),
            .detail = detail};
}
