// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/httpanswer.h"
#include "app/job/result.h"

#include <QJsonDocument>
#include <QJsonObject>

/// The value of `key` in any case, as the guide's examples differ in it; undefined where there is none.
QJsonValue valueOf(const QJsonObject &object, QLatin1StringView key);

/// An id of up to 64 bits, as an integer or as a string of digits.
std::optional<qint64> idOf(const QJsonValue &value);

/// The JSON of an answer that succeeded. NotJson for another page in its place, BrokenAnswer where it can't be parsed,
/// and what ended it early (AnswerTooLarge, …).
Result<QJsonDocument> readJson(const HttpAnswer &answer);

/// Whether an answer is a web page, such as the login page of a proxy.
bool isHtml(const HttpAnswer &answer);

/// Why an answer with a body that should be JSON can't be: NotJson or BrokenAnswer.
ErrorKind kindOfUnreadable(const HttpAnswer &answer);

/// An error about `answer`, which came and is of no use.
Error answerError(ErrorKind kind, const HttpAnswer &answer, const QString &detail = {});
