// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/takeover.h"

#include "app/store/database.h"
#include "app/store/errorrecord.h"
#include "app/store/tables.h"

#include <QDateTime>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Deletes the tickets for which `condition` holds.
QSet<QString> purge(Transaction &transaction, const QString &condition, const QVariantList &values = {})
{
    QSet<QString> files;
    QSqlQuery row = transaction.run(
        u"SELECT path FROM attachments JOIN tickets ON ticket = key WHERE path <> '' AND "_s + condition, values);
    while (transaction.next(row))
        files.insert(row.value(0).toString());
    transaction.run(u"DELETE FROM tickets WHERE "_s + condition, values);
    return files;
}

/// Inserts the present row of `row` into `table`; false where its key is there.
bool copyRow(const QSqlQuery &row, const QString &table, Transaction &to)
{
    const QSqlRecord record = row.record();
    QStringList names;
    QVariantList values;
    for (int column = 0; column < record.count(); ++column) {
        names.append(record.fieldName(column));
        values.append(record.value(column));
    }
    const QString marks = QStringList(names.size(), u"?"_s).join(u", ");
    return to.run(u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "), marks), values)
               .numRowsAffected()
        > 0;
}

/// Returns the keys of those that were not there.
QSet<QUuid> copyTickets(Transaction &from, Transaction &to)
{
    QSet<QUuid> keys;
    QSqlQuery ticket = from.run(u"SELECT * FROM tickets WHERE NOT removed"_s);
    while (from.next(ticket)) {
        if (!copyRow(ticket, u"tickets"_s, to))
            continue;
        const QVariant key = ticket.value(u"key"_s);
        keys.insert(QUuid(key.toString()));
        QSqlQuery attachment = from.run(u"SELECT * FROM attachments WHERE ticket = ?"_s, {key});
        while (from.next(attachment))
            copyRow(attachment, u"attachments"_s, to);
    }
    return keys;
}

} // namespace

Error programEnded()
{
    return {.kind = ErrorKind::ProgramEnded, .outcome = Outcome::Unknown};
}

QSet<QUuid> sendingTickets(Transaction &transaction)
{
    QSet<QUuid> keys;
    QSqlQuery row = transaction.run(u"SELECT key FROM tickets WHERE state = ?"_s, {int(TicketState::Sending)});
    while (transaction.next(row))
        keys.insert(QUuid(row.value(0).toString()));
    return keys;
}

QSet<QString> endEarlierRun(Transaction &transaction, int keepHistoryDays)
{
    QSet<QString> files = purgeRemoved(transaction);
    if (keepHistoryDays > 0) {
        const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-keepHistoryDays);
        files +=
            purge(transaction, u"state = ? AND changed < ?"_s, {int(TicketState::Sent), oldest.toMSecsSinceEpoch()});
    }
    transaction.run(
        u"UPDATE tickets SET state = ?, error = ? WHERE state = ?"_s,
        {int(TicketState::Unknown), QString::fromUtf8(toRecord(programEnded())), int(TicketState::Sending)});
    return files;
}

QSet<QString> purgeRemoved(Transaction &transaction)
{
    return purge(transaction, u"removed"_s);
}

QSet<QString> namedFiles(Transaction &transaction)
{
    QSet<QString> files;
    QSqlQuery row = transaction.run(u"SELECT path FROM attachments WHERE path <> ''"_s);
    while (transaction.next(row))
        files.insert(row.value(0).toString());
    return files;
}

Result<MovedTickets> moveTickets(const Database &from, const Database &to)
{
    MovedTickets moved;
    Transaction source(from);
    moved.purgedFiles = endEarlierRun(source, 0);

    Transaction target(to);
    const QSet<QUuid> keys = copyTickets(source, target);
    const auto lists = readMetadata(source);
    const auto present = readMetadata(target);
    if (lists && (!present || present->loaded < lists->loaded))
        writeMetadata(target, *lists);
    const QList<TicketRecord> unfinished = readUnfinished(target);
    for (const TicketRecord &record : unfinished) {
        if (keys.contains(record.key))
            moved.unfinished.append(record);
    }

    if (source.failure())
        return fail(*source.failure());
    if (const Result<Done> committed = target.commit(); !committed)
        return fail(committed.error());
    source.commit(); // what failed here is deleted with its file
    return moved;
}
