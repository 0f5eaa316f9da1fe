// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/result.h"

#include <QSqlQuery>
#include <QVariant>

class Database;

/// Statements that hold together: all of them, or none. Nothing is run any more after the first failure, so that who
/// runs several asks for the result once, at the end. Rolled back where it is not committed.
class Transaction {
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// With `values` in the places of the question marks.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});

    bool next(QSqlQuery &query); ///< QSqlQuery::next, with its failures

    Result<Done> commit();

    const std::optional<Error> &failure() const { return m_failure; }

private:
    const Database &m_database;
    std::optional<Error> m_failure;
    bool m_isOpen = false;
};
