// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

/// How a token is laid into records of limited size: in the first a head with their number and the token's digest, then
/// the token's bytes, going on in the others. The digest tells a whole token from one whose writing was cut short, or
/// whose records are of two different ones.

/// Records of at most `recordSize` bytes each, which has to leave room for the head of some 70 bytes.
QList<QByteArray> toTokenRecords(const QByteArray &token, qsizetype recordSize);

/// How many records there are, read from the first; 0 where it is none of these.
int tokenRecordCount(const QByteArray &first);

/// Null where the records do not make up one whole token.
QByteArray fromTokenRecords(const QList<QByteArray> &records);
