// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/httprequest.h"

#include <QJsonDocument>

BodyMaker jsonBody(const QJsonObject &object)
{
    return [json = QJsonDocument(object).toJson(QJsonDocument::Compact)] {
        return std::make_unique<RequestBody>("application/json", QList<RequestBody::Segment>{json});
    };
}
