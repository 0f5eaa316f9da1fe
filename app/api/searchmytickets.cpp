// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/searchmytickets.h"

#include "app/api/apijob.h"
#include "app/api/json.h"
#include "app/api/rejection.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageLength = 50; // the newest of one's own tickets with one title: few

QJsonValue firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        QJsonValue value = valueOf(object, key);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue::Undefined;
}

} // namespace

Result<QList<FoundTicket>> parseTicketList(const HttpAnswer &answer)
{
    if (!answer.isSuccess())
        return fail(rejection(answer));
    const Result<QJsonDocument> json = readJson(answer);
    if (!json)
        return fail(json.error());
    if (!json->isArray())
        return fail(answerError(ErrorKind::BrokenAnswer, answer));
    QList<FoundTicket> tickets;
    const QJsonArray entries = json->array();
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const std::optional<qint64> id = idOf(valueOf(object, "id"_L1));
        if (!id)
            continue;
        const QJsonValue created = firstOf(object,
                                           {"createdAt"_L1, "createdOn"_L1, "createdDate"_L1, "creationDate"_L1,
                                            "creationTime"_L1, "createDate"_L1, "created"_L1});
        // A time without a zone may be the server's or UTC: too little to settle anything.
        const QDateTime time = QDateTime::fromString(created.toString(), Qt::ISODateWithMs);
        tickets.append({*id, firstOf(object, {"title"_L1, "subject"_L1}).toString(),
                        time.timeSpec() == Qt::LocalTime ? QDateTime() : time});
    }
    return tickets;
}

ResultJob<QList<FoundTicket>> *searchMyTickets(ApiClient &api, const QString &title)
{
    HttpRequest request = api.request(u"api/TicketsApi"_s);
    request.answerLimit = listAnswerLimit;
    request.makeBody = jsonBody({{u"page"_s, 1},
                                 {u"length"_s, pageLength},
                                 {u"search"_s, title},
                                 {u"filterBy"_s, u"Subject"_s},
                                 {u"listType"_s, u"AllMyTickets"_s}});
    return new ApiJob<QList<FoundTicket>>(api, request, parseTicketList);
}
