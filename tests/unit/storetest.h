// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketstore.h"
#include "tests/wire/await.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

/// What the tests of the store share: a folder for each test, and tickets to put into it.
class StoreTest : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void init() { m_folder.emplace(); }

protected:
    QString folder() const { return m_folder->filePath(QStringLiteral("tickets")); }
    StoreOptions options() const { return {folder()}; }

    static TicketRecord ticket(const QString &title, TicketState state = TicketState::Waiting)
    {
        TicketRecord record{.key = QUuid::createUuid(), .state = state};
        record.draft.title = title;
        return record;
    }

    /// One with something in every field.
    static TicketRecord fullTicket()
    {
        const auto time = [](int second) {
            return QDateTime(QDate(2026, 3, 29), QTime(1, 59, second, 999), QTimeZone::utc());
        };
        TicketRecord record{
            .key = QUuid::createUuid(),
            .draft = {.title = QStringLiteral("Drucker im 3. OG — „kaputt“ 🖨\n"),
                      .description = QStringLiteral("line\r\n\tline\u00a0\0end").append(QChar(0)).append(u'x'),
                      .creatorId = QStringLiteral("6f9619ff-8b86-d011-b42d-00c04fc964ff"),
                      .site = std::numeric_limits<qint64>::max(),
                      .department = std::numeric_limits<qint64>::min(),
                      .priority = 0,
                      .category = 4,
                      .status = 5,
                      .group = 6,
                      .level = 7,
                      .attachments = {Attachment::fromContent(QStringLiteral("Bild.png"),
                                                              QByteArray("\x89PNG\0\xff", 6)),
                                      {QStringLiteral("b.log"), QStringLiteral("/a/b.log"), {}, 1LL << 40, time(1)},
                                      {QStringLiteral("a.log"), QStringLiteral("/a/ä.log"), {}, 0, time(2)}}},
            .state = TicketState::Unknown,
            .cursor = {Field::Description, 17},
            .submitted = time(3),
            .tried = time(4),
            .confirmed = time(5),
            .failures = 3,
            .doubtful = true,
            .number = 4711,
            .error = {.kind = ErrorKind::AnswerTimedOut, .outcome = Outcome::Unknown, .httpStatus = 504}};
        return record;
    }

    static QStringList titles(const Result<QList<TicketSummary>> &list)
    {
        QStringList titles;
        if (list) {
            for (const TicketSummary &summary : *list)
                titles.append(summary.title);
        }
        return titles;
    }

    static QStringList titles(const QList<TicketRecord> &records)
    {
        QStringList titles;
        for (const TicketRecord &record : records)
            titles.append(record.draft.title);
        return titles;
    }

    /// What is unfinished when the account's store is opened anew.
    QStringList unfinished(const QString &owner) const
    {
        TicketStore store(options());
        const Result<OpenedStore> opened = await(store.open(owner));
        return opened ? titles(opened->unfinished) : QStringList{QStringLiteral("can't be opened")};
    }

    /// The program starts and ends.
    void runOnce(const QString &owner) const
    {
        TicketStore store(options());
        QVERIFY(await(store.open(owner)));
    }

    /// Of the store's folder, by a pattern of their names, without those.
    QStringList files(const QString &pattern) const
    {
        QStringList paths;
        QDirIterator it(folder(), {pattern}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(it.next());
        return paths;
    }

    /// The one file of that name. Of one account, where no other has been opened.
    QString file(const QString &name = QStringLiteral("tickets.db")) const
    {
        const QStringList found = files(name);
        return found.size() == 1 ? found.constFirst() : QString();
    }

    /// Runs a statement on a database that no store has open, and returns the first value.
    static QVariant sql(const QString &file, const QString &statement)
    {
        const QString name = QStringLiteral("test");
        QVariant value;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(file);
            QSqlQuery query(database);
            if (!database.open() || !query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            if (query.next())
                value = query.value(0);
        }
        QSqlDatabase::removeDatabase(name);
        return value;
    }

    const QString account = QStringLiteral("7@https://help.example.com/");

    std::optional<QTemporaryDir> m_folder;
};
