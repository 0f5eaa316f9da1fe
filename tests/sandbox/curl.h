// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

/// What the curl program, a client that is not ours, got for an answer.
struct CurlAnswer {
    int exitCode = -1; ///< of curl; 0: there was an answer
    int status = 0;
    QByteArray head; ///< of the last answer
    QByteArray body;

    QJsonValue json() const; ///< the body's array or object

    /// A header's value; empty where it is not there.
    QByteArray header(const QByteArray &name) const;
};

CurlAnswer curl(const QStringList &arguments);
