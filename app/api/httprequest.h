// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/proxysettings.h"
#include "app/api/requestbody.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

constexpr qint64 smallAnswerLimit = 1024 * 1024; ///< errors, sign-in, a registered ticket
constexpr qint64 listAnswerLimit = 16 * smallAnswerLimit; ///< a page of tickets
constexpr qint64 metadataLimit = 64 * smallAnswerLimit;

using BodyMaker = std::function<std::unique_ptr<RequestBody>()>; ///< called in the network thread

/// One request to the API, as a value: a GET, or a POST where it has a body.
struct HttpRequest {
    QUrl url{};
    QByteArray token{}; ///< for Authorization: Bearer; empty for none
    QByteArray idempotencyKey{}; ///< empty for none
    BodyMaker makeBody{}; ///< unset for a GET
    qint64 answerLimit = smallAnswerLimit; ///< bytes of a successful answer; others get smallAnswerLimit
    std::chrono::milliseconds answerTimeout{0}; ///< from the last byte of the request to the status
    ProxySettings proxy{};
    bool statusOnly = false; ///< the status and the headers are all that is asked for
};

BodyMaker jsonBody(const QJsonObject &object);
