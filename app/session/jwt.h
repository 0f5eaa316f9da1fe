// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

/// What a token says of itself. Decoded, never trusted: it decides on hints and on when to ask for a password only.
struct TokenClaims {
    QDateTime expires; ///< UTC; invalid where there is no `exp`
    QString userId;
    std::optional<QStringList> permissions; ///< unset where the token has no `permission` claim at all
};

/// Reads the payload of a JWT; empty claims for anything that is none.
TokenClaims readClaims(const QByteArray &token);
