// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/errorrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotSent:
        return "notSent"_L1;
    case Outcome::Rejected:
        return "rejected"_L1;
    case Outcome::Unknown:
        return "unknown"_L1;
    }
    return {};
}

ErrorKind kindOfName(const QString &name)
{
    for (int number = 0; !recordName(ErrorKind(number)).isEmpty(); ++number) {
        if (recordName(ErrorKind(number)) == name)
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

QLatin1StringView recordName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "cancelled"_L1;
    case ErrorKind::HostNotFound:
        return "hostNotFound"_L1;
    case ErrorKind::ConnectionRefused:
        return "connectionRefused"_L1;
    case ErrorKind::NetworkUnreachable:
        return "networkUnreachable"_L1;
    case ErrorKind::ProxyFailed:
        return "proxyFailed"_L1;
    case ErrorKind::TlsFailed:
        return "tlsFailed"_L1;
    case ErrorKind::ConnectTimedOut:
        return "connectTimedOut"_L1;
    case ErrorKind::StalledUpload:
        return "stalledUpload"_L1;
    case ErrorKind::AnswerTimedOut:
        return "answerTimedOut"_L1;
    case ErrorKind::ConnectionLost:
        return "connectionLost"_L1;
    case ErrorKind::CutUpload:
        return "cutUpload"_L1;
    case ErrorKind::AttachmentMissing:
        return "attachmentMissing"_L1;
    case ErrorKind::AttachmentChanged:
        return "attachmentChanged"_L1;
    case ErrorKind::BadRequest:
        return "badRequest"_L1;
    case ErrorKind::UnknownRequester:
        return "unknownRequester"_L1;
    case ErrorKind::InvalidPlace:
        return "invalidPlace"_L1;
    case ErrorKind::NoCreatePermission:
        return "noCreatePermission"_L1;
    case ErrorKind::Unauthorized:
        return "unauthorized"_L1;
    case ErrorKind::Forbidden:
        return "forbidden"_L1;
    case ErrorKind::NotFound:
        return "notFound"_L1;
    case ErrorKind::RequestTimedOut:
        return "requestTimedOut"_L1;
    case ErrorKind::TooLarge:
        return "tooLarge"_L1;
    case ErrorKind::UnsupportedType:
        return "unsupportedType"_L1;
    case ErrorKind::TooManyRequests:
        return "tooManyRequests"_L1;
    case ErrorKind::Unavailable:
        return "unavailable"_L1;
    case ErrorKind::ServerFailed:
        return "serverFailed"_L1;
    case ErrorKind::Redirected:
        return "redirected"_L1;
    case ErrorKind::UnexpectedStatus:
        return "unexpectedStatus"_L1;
    case ErrorKind::NotJson:
        return "notJson"_L1;
    case ErrorKind::BrokenAnswer:
        return "brokenAnswer"_L1;
    case ErrorKind::AnswerTooLarge:
        return "answerTooLarge"_L1;
    case ErrorKind::NoKeychain:
        return "noKeychain"_L1;
    case ErrorKind::KeychainEntryMissing:
        return "keychainEntryMissing"_L1;
    case ErrorKind::KeychainFailed:
        return "keychainFailed"_L1;
    case ErrorKind::StoreFull:
        return "storeFull"_L1;
    case ErrorKind::StoreUnwritable:
        return "storeUnwritable"_L1;
    case ErrorKind::StoreDamaged:
        return "storeDamaged"_L1;
    case ErrorKind::StoreTooNew:
        return "storeTooNew"_L1;
    case ErrorKind::StoreFailed:
        return "storeFailed"_L1;
    case ErrorKind::TicketGone:
        return "ticketGone"_L1;
    case ErrorKind::ProgramEnded:
        return "programEnded"_L1;
    }
    return {};
}

QByteArray toRecord(const Error &error)
{
    if (error == Error())
        return {};
    QJsonObject object{{u"kind"_s, recordName(error.kind)}, {u"outcome"_s, nameOf(error.outcome)}};
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
