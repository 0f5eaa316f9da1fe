// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/tables.h"

#include "app/store/errorrecord.h"
#include "app/store/metadatablob.h"
#include "app/store/transaction.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant toValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime toTime(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
}

QVariant toValue(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<qint64> toNumber(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QString keyName(const QUuid &key)
{
    return key.toString(QUuid::WithoutBraces);
}

/// As it is searched: without regard to case, and to how accents are put together.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString searchableOf(const TicketRecord &record)
{
    // A line each, so that no search finds what begins in one and ends in another.
    QStringList texts{record.draft.title, record.draft.description};
    if (record.number)
        texts.append(QString::number(*record.number));
    return folded(texts.join(u'\n'));
}

/// In the order of `valuesOf` and `recordOf`.
const QStringList &columns()
{
    static const QStringList names{
        u"key"_s,          u"state"_s,           u"number"_s,     u"title"_s,  u"creator"_s,   u"site"_s,
        u"department"_s,   u"priority"_s,        u"category"_s,   u"status"_s, u"group_id"_s,  u"level"_s,
        u"cursor_field"_s, u"cursor_position"_s, u"submitted"_s,  u"tried"_s,  u"confirmed"_s, u"failures"_s,
        u"doubtful"_s,     u"error"_s,           u"description"_s};
    return names;
}

QVariantList valuesOf(const TicketRecord &record)
{
    const TicketDraft &draft = record.draft;
    return {keyName(record.key),
            int(record.state),
            toValue(record.number),
            draft.title,
            draft.creatorId,
            toValue(draft.site),
            toValue(draft.department),
            toValue(draft.priority),
            toValue(draft.category),
            toValue(draft.status),
            toValue(draft.group),
            toValue(draft.level),
            QString::fromLatin1(wireName(record.cursor.field)),
            record.cursor.position,
            toValue(record.submitted),
            toValue(record.tried),
            toValue(record.confirmed),
            record.failures,
            record.doubtful,
            QString::fromUtf8(toRecord(record.error)),
            draft.description};
}

TicketRecord recordOf(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    TicketRecord record;
    record.key = QUuid(next().toString());
    record.state = TicketState(next().toInt());
    record.number = toNumber(next());
    record.draft.title = next().toString();
    record.draft.creatorId = next().toString();
    record.draft.site = toNumber(next());
    record.draft.department = toNumber(next());
    record.draft.priority = toNumber(next());
    record.draft.category = toNumber(next());
    record.draft.status = toNumber(next());
    record.draft.group = toNumber(next());
    record.draft.level = toNumber(next());
    record.cursor.field = fieldOfWireName(next().toString()).value_or(Field::Title);
    record.cursor.position = next().toInt();
    record.submitted = toTime(next());
    record.tried = toTime(next());
    record.confirmed = toTime(next());
    record.failures = next().toInt();
    record.doubtful = next().toBool();
    record.error = errorOfRecord(next().toString().toUtf8());
    record.draft.description = next().toString();
    return record;
}

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", ");
}

/// `INSERT OR REPLACE` would delete the row's attachments with it.
const QString &writingStatement()
{
    static const QString statement = [] {
        QStringList names = columns();
        names += {u"searchable"_s, u"changed"_s, u"removed"_s};
        QStringList changes;
        for (const QString &name : std::as_const(names))
            changes.append(name + " = excluded."_L1 + name);
        return u"INSERT INTO tickets (%1) VALUES (%2) ON CONFLICT (key) DO UPDATE SET %3"_s.arg(
            names.join(u", "), marks(names.size()), changes.join(u", "));
    }();
    return statement;
}

QList<Attachment> readAttachments(Transaction &transaction, const QUuid &key)
{
    QList<Attachment> attachments;
    QSqlQuery row = transaction.run(
        u"SELECT name, path, content, size, modified FROM attachments WHERE ticket = ? ORDER BY position"_s,
        {keyName(key)});
    while (transaction.next(row)) {
        attachments.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toByteArray(),
                            row.value(3).toLongLong(), toTime(row.value(4))});
    }
    return attachments;
}

} // namespace

void writeTicket(Transaction &transaction, const TicketRecord &record, qint64 time)
{
    transaction.run(writingStatement(), valuesOf(record) + QVariantList{searchableOf(record), time, false});
    transaction.run(u"DELETE FROM attachments WHERE ticket = ?"_s, {keyName(record.key)});
    int position = 0;
    for (const Attachment &attachment : record.draft.attachments) {
        transaction.run(uR"(INSERT INTO attachments (ticket, position, name, path, content, size, modified)
                            VALUES (?, ?, ?, ?, ?, ?, ?))"_s,
                        {keyName(record.key), position++, attachment.name, attachment.path, attachment.content,
                         attachment.size, toValue(attachment.modified)});
    }
}

void markRemoved(Transaction &transaction, const QUuid &key)
{
    transaction.run(u"UPDATE tickets SET removed = TRUE WHERE key = ?"_s, {keyName(key)});
}

std::optional<TicketRecord> readTicket(Transaction &transaction, const QUuid &key)
{
    const QList<TicketRecord> found = readTickets(transaction, u"key = ?"_s, {keyName(key)});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<TicketRecord> readTickets(Transaction &transaction, const QString &condition, const QVariantList &values)
{
    QList<TicketRecord> records;
    QSqlQuery row = transaction.run(
        u"SELECT %1 FROM tickets WHERE NOT removed AND %2"_s.arg(columns().join(u", "), condition), values);
    while (transaction.next(row))
        records.append(recordOf(row));
    for (TicketRecord &record : records)
        record.draft.attachments = readAttachments(transaction, record.key);
    return records;
}

QList<TicketRecord> readUnfinished(Transaction &transaction)
{
    return readTickets(transaction, u"state <> ? ORDER BY state = ?, submitted, changed"_s,
                       {int(TicketState::Sent), int(TicketState::Draft)});
}

QList<TicketSummary> listTickets(Transaction &transaction, const TicketQuery &query)
{
    QString statement = u"SELECT key, state, title, changed, number FROM tickets WHERE NOT removed"_s;
    QVariantList values;
    if (!query.text.isEmpty()) {
        statement += " AND instr(searchable, ?)"_L1;
        values.append(folded(query.text));
    }
    if (!query.states.isEmpty()) {
        statement += u" AND state IN (%1)"_s.arg(marks(query.states.size()));
        for (const TicketState state : query.states)
            values.append(int(state));
    }
    QList<TicketSummary> list;
    QSqlQuery row = transaction.run(statement + " ORDER BY changed DESC"_L1, values);
    while (transaction.next(row)) {
        list.append({QUuid(row.value(0).toString()), TicketState(row.value(1).toInt()), row.value(2).toString(),
                     toTime(row.value(3)), toNumber(row.value(4))});
    }
    return list;
}

void writeMetadata(Transaction &transaction, const KeptMetadata &metadata)
{
    transaction.run(u"INSERT OR REPLACE INTO metadata (id, loaded, lists) VALUES (1, ?, ?)"_s,
                    {toValue(metadata.loaded), toBlob(metadata.lists)});
}

std::optional<KeptMetadata> readMetadata(Transaction &transaction)
{
    QSqlQuery row = transaction.run(u"SELECT loaded, lists FROM metadata"_s);
    if (!transaction.next(row))
        return std::nullopt;
    const std::optional<AppMetadata> lists = metadataOfBlob(row.value(1).toByteArray());
    return lists ? std::optional(KeptMetadata{*lists, toTime(row.value(0))}) : std::nullopt;
}
