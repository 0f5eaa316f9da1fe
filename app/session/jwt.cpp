// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/session/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto userIdClaim = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier"_L1;
constexpr double endOfYear9999 = 253'402'300'799.0; // what QDateTime and people can show

QJsonObject payloadOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return payload ? QJsonDocument::fromJson(*payload).object() : QJsonObject();
}

QDateTime timeOf(const QJsonValue &seconds)
{
    const double value = seconds.toDouble();
    if (!(value > 0 && value <= endOfYear9999))
        return {};
    return QDateTime::fromSecsSinceEpoch(qint64(value)).toUTC();
}

/// ASP.NET writes one claim as a string, and several of one name as an array.
std::optional<QStringList> permissionsOf(const QJsonValue &claim)
{
    if (claim.isString())
        return QStringList{claim.toString()};
    if (!claim.isArray())
        return std::nullopt;
    QStringList permissions;
    const QJsonArray array = claim.toArray();
    for (const QJsonValue &value : array)
        permissions << value.toString();
    return permissions;
}

} // namespace

TokenClaims readClaims(const QByteArray &token)
{
    const QJsonObject payload = payloadOf(token);
    return {timeOf(payload.value("exp"_L1)), payload.value(userIdClaim).toString(),
            permissionsOf(payload.value("permission"_L1))};
}
