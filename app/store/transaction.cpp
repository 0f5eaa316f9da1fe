// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/transaction.h"

#include "app/store/database.h"
#include "app/store/sqlerror.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

Transaction::Transaction(const Database &database) : m_database(database)
{
    run(u"BEGIN IMMEDIATE"_s);
    m_isOpen = !m_failure;
}

Transaction::~Transaction()
{
    if (m_isOpen)
        QSqlQuery(m_database.connection()).exec(u"ROLLBACK"_s); // fails where SQLite did it by itself, on a full disk
}

QSqlQuery Transaction::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database.connection());
    if (m_failure)
        return query;
    query.setForwardOnly(true);
    bool worked = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    worked = worked && query.exec();
    if (!worked)
        m_failure = toError(query.lastError(), m_database.file());
    return query;
}

bool Transaction::next(QSqlQuery &query)
{
    if (m_failure)
        return false;
    if (query.next())
        return true;
    if (query.lastError().isValid())
        m_failure = toError(query.lastError(), m_database.file());
    return false;
}

Result<Done> Transaction::commit()
{
    run(u"COMMIT"_s);
    if (m_failure)
        return fail(*m_failure);
    m_isOpen = false;
    return Done();
}
