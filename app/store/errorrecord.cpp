// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/errorrecord.h"

#include "app/job/errorname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

ErrorKind kindOfName(const QString &name)
{
    for (int number = 0; !nameOf(ErrorKind(number)).isEmpty(); ++number) {
        if (nameOf(ErrorKind(number)) == name)
            return ErrorKind(number);
    }
    return ErrorKind::UnexpectedStatus;
}

/// Where it can't be read the ticket may have been created: that is never wrong, only careful.
Outcome outcomeOfName(const QString &name)
{
    for (const Outcome outcome : {Outcome::NotSent, Outcome::Rejected}) {
        if (nameOf(outcome) == name)
            return outcome;
    }
    return Outcome::Unknown;
}

QJsonObject toJson(const QMap<Field, QStringList> &fieldErrors)
{
    QJsonObject object;
    for (auto it = fieldErrors.begin(); it != fieldErrors.end(); ++it)
        object.insert(QLatin1StringView(wireName(it.key())), QJsonArray::fromStringList(it.value()));
    return object;
}

QMap<Field, QStringList> fieldErrorsOf(const QJsonObject &object)
{
    QMap<Field, QStringList> fieldErrors;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const std::optional<Field> field = fieldOfWireName(it.key()))
            fieldErrors.insert(*field, it.value().toVariant().toStringList());
    }
    return fieldErrors;
}

} // namespace

QByteArray toRecord(const Error &error)
{
    if (error == Error())
        return {};
    QJsonObject object{{u"kind"_s, nameOf(error.kind)}, {u"outcome"_s, nameOf(error.outcome)}};
    if (error.httpStatus != 0)
        object.insert("httpStatus"_L1, error.httpStatus);
    if (!error.fieldErrors.isEmpty())
        object.insert("fieldErrors"_L1, toJson(error.fieldErrors));
    if (error.retryAfter)
        object.insert("retryAfter"_L1, qint64(error.retryAfter->count()));
    const std::initializer_list<std::pair<QLatin1StringView, QString>> texts{
        {"serverText"_L1, error.serverText}, {"subject"_L1, error.subject}, {"detail"_L1, error.detail}};
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Error errorOfRecord(const QByteArray &record)
{
    if (record.isEmpty())
        return {};
    const QJsonObject object = QJsonDocument::fromJson(record).object();
    Error error{.kind = kindOfName(object.value("kind"_L1).toString()),
                .outcome = outcomeOfName(object.value("outcome"_L1).toString()),
                .httpStatus = object.value("httpStatus"_L1).toInt(),
                .serverText = object.value("serverText"_L1).toString(),
                .fieldErrors = fieldErrorsOf(object.value("fieldErrors"_L1).toObject()),
                .subject = object.value("subject"_L1).toString(),
                .detail = object.value("detail"_L1).toString()};
    if (object.contains("retryAfter"_L1))
        error.retryAfter = std::chrono::seconds(object.value("retryAfter"_L1).toInteger());
    return error;
}
