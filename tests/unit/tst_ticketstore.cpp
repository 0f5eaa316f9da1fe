// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/unit/storetest.h"

#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class TestTicketStore : public StoreTest {
    Q_OBJECT
private Q_SLOTS:
    void aTicketComesBackWithEverything();
    void savingAgainChangesTheSameTicket();
    void removedTicketsAreLeftOut();
    void aRemovedTicketComesBackWhenItIsSavedAgain();
    void removedTicketsAreGoneForGoodAfterTheEnd();
    void whatIsNotThereIsGone();
    void unfinishedComesInTheOrderOfSubmissionThenDrafts();
    void theListIsLatestFirst();
    void theListIsSearched_data();
    void theListIsSearched();
    void theListIsFilteredByState();
    void accountsSeeNothingOfEachOther();
    void aTicketThatWasBeingSentIsUnknownAtTheNextStart();
    void oldSentTicketsLeaveAtTheNextStart_data();
    void oldSentTicketsLeaveAtTheNextStart();
    void theListsComeBack();
    void metadataOfAnotherVersionIsNone();
    void whatWasAskedForIsDoneWhenTheStoreEnds();
    void aJobMayBeDeletedBeforeItEnds();
    void cancellingChangesNothing();
    void everyChangeIsTold();
    void filesAreForTheirOwnerAlone();
    void draftsGetCopiesOfTheirFiles();
};

void TestTicketStore::aTicketComesBackWithEverything()
{
    const TicketRecord record = fullTicket();
    {
        TicketStore store(options());
        QVERIFY(await(store.save(account, record)));
        QCOMPARE(*await(store.read(account, record.key)), record);
    }
    TicketStore store(options());
    const Result<OpenedStore> opened = await(store.open(account));
    QVERIFY(opened);
    QVERIFY(opened->isKept);
    QVERIFY(!opened->notice);
    QCOMPARE(opened->unfinished, QList{record});
    QCOMPARE(opened->unfinished.constFirst().submitted.offsetFromUtc(), 0);
}

void TestTicketStore::savingAgainChangesTheSameTicket()
{
    TicketRecord record = fullTicket();
    TicketStore store(options());
    QVERIFY(await(store.save(account, record)));
    record.draft.attachments.removeFirst();
    record.draft.title = u"Other"_s;
    record.draft.description.clear();
    record.draft.site.reset();
    record.state = TicketState::Sent;
    record.number.reset();
    record.submitted = {};
    record.error = {};
    QVERIFY(await(store.save(account, record)));
    QCOMPARE(*await(store.read(account, record.key)), record);
    QCOMPARE(await(store.list(account, {}))->size(), 1);
}

void TestTicketStore::removedTicketsAreLeftOut()
{
    const TicketRecord kept = ticket(u"kept"_s);
    const TicketRecord removed = ticket(u"removed"_s);
    TicketStore store(options());
    store.save(account, kept);
    store.save(account, removed);
    QVERIFY(await(store.remove(account, removed.key)));
    QCOMPARE(titles(await(store.list(account, {}))), QStringList{u"kept"_s});
    QCOMPARE(titles(await(store.open(account))->unfinished), QStringList{u"kept"_s});
    QCOMPARE(await(store.read(account, removed.key)).error().kind, ErrorKind::TicketGone);
    QVERIFY(await(store.remove(account, removed.key)));
}

void TestTicketStore::aRemovedTicketComesBackWhenItIsSavedAgain()
{
    const TicketRecord record = fullTicket();
    {
        TicketStore store(options());
        store.save(account, record);
        store.remove(account, record.key);
        store.save(account, record);
        QCOMPARE(*await(store.read(account, record.key)), record);
    }
    QCOMPARE(unfinished(account), QStringList{record.draft.title});
}

void TestTicketStore::removedTicketsAreGoneForGoodAfterTheEnd()
{
    const TicketRecord record = fullTicket();
    {
        TicketStore store(options());
        store.save(account, record);
        store.remove(account, record.key);
    }
    QCOMPARE(unfinished(account), QStringList());
}

void TestTicketStore::whatIsNotThereIsGone()
{
    TicketStore store(options());
    QCOMPARE(await(store.read(account, QUuid::createUuid())).error().kind, ErrorKind::TicketGone);
    QCOMPARE(*await(store.list(account, {})), QList<TicketSummary>());
    QVERIFY(!*await(store.metadata(account)));
}

void TestTicketStore::unfinishedComesInTheOrderOfSubmissionThenDrafts()
{
    const auto submitted = [](const QString &title, TicketState state, int second) {
        TicketRecord record = ticket(title, state);
        record.submitted = QDateTime(QDate(2026, 1, 1), QTime(0, 0, second), QTimeZone::utc());
        return record;
    };
    TicketStore store(options());
    const TicketRecord draft = ticket(u"later draft"_s, TicketState::Draft);
    store.save(account, draft);
    store.save(account, ticket(u"draft"_s, TicketState::Draft));
    store.save(account, submitted(u"third"_s, TicketState::Refused, 3));
    store.save(account, submitted(u"first"_s, TicketState::Waiting, 1));
    store.save(account, submitted(u"sent"_s, TicketState::Sent, 0));
    store.save(account, submitted(u"second"_s, TicketState::Unknown, 2));
    store.save(account, draft);
    const QStringList expected{u"first"_s, u"second"_s, u"third"_s, u"draft"_s, u"later draft"_s};
    QCOMPARE(titles(await(store.open(account))->unfinished), expected);
}

void TestTicketStore::theListIsLatestFirst()
{
    TicketStore store(options());
    QStringList expected;
    for (int number = 0; number < 20; ++number) {
        store.save(account, ticket(QString::number(number)));
        expected.prepend(QString::number(number));
    }
    QDateTime before = QDateTime::currentDateTimeUtc().addSecs(1);
    const auto list = await(store.list(account, {}));
    QCOMPARE(titles(list), expected);
    for (const TicketSummary &summary : *list) {
        QVERIFY(summary.time <= before);
        before = summary.time;
    }
}

void TestTicketStore::theListIsSearched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString printer = u"Größerer DRUCKER"_s;
    const QString mail = u"Mail"_s;
    QTest::newRow("nothing") << QString() << QStringList{mail, printer};
    QTest::newRow("in the title") << u"drucker"_s << QStringList{printer};
    QTest::newRow("in the description") << u"OUTLOOK"_s << QStringList{mail};
    QTest::newRow("the number") << u"4711"_s << QStringList{mail};
    QTest::newRow("in the middle of a word, in another case") << u"ÖßE"_s << QStringList{printer};
    QTest::newRow("accents put together otherwise") << QString(u"gro\u0308"_s) << QStringList{printer};
    QTest::newRow("what means something in SQL") << u"100 %_'"_s << QStringList{mail};
    QTest::newRow("only that") << u"%"_s << QStringList{mail};
    QTest::newRow("over the end of the title") << u"mail outlook"_s << QStringList();
    QTest::newRow("not there") << u"scanner"_s << QStringList();
}

void TestTicketStore::theListIsSearched()
{
    QFETCH(QString, text);
    TicketStore store(options());
    store.save(account, ticket(u"Größerer DRUCKER"_s));
    TicketRecord mail = ticket(u"Mail"_s, TicketState::Sent);
    mail.draft.description = u"Outlook is at 100 %_' of the CPU"_s;
    mail.number = 47'110;
    store.save(account, mail);
    QTEST(titles(await(store.list(account, {.text = text}))), "expected");
}

void TestTicketStore::theListIsFilteredByState()
{
    TicketStore store(options());
    store.save(account, ticket(u"draft"_s, TicketState::Draft));
    store.save(account, ticket(u"sent"_s, TicketState::Sent));
    store.save(account, ticket(u"refused"_s, TicketState::Refused));
    const TicketQuery query{.states = {TicketState::Draft, TicketState::Refused}};
    const auto list = await(store.list(account, query));
    QCOMPARE(titles(list), (QStringList{u"refused"_s, u"draft"_s}));
    QCOMPARE(list->constFirst().state, TicketState::Refused);
    QCOMPARE(titles(await(store.list(account, {.text = u"r"_s, .states = query.states}))),
             (QStringList{u"refused"_s, u"draft"_s}));
}

void TestTicketStore::accountsSeeNothingOfEachOther()
{
    TicketStore store(options());
    const QStringList accounts{QString(), account, u"8@https://help.example.com/"_s, u"7@https://other.example.com/"_s};
    for (const QString &owner : accounts)
        store.save(owner, ticket(owner));
    for (const QString &owner : accounts)
        QCOMPARE(titles(await(store.list(owner, {}))), QStringList{owner});
}

void TestTicketStore::aTicketThatWasBeingSentIsUnknownAtTheNextStart()
{
    TicketRecord record = fullTicket();
    record.state = TicketState::Sending;
    {
        TicketStore store(options());
        store.save(account, record);
        // Asked again while it runs it is being sent still.
        QCOMPARE(await(store.open(account))->unfinished, QList{record});
    }
    record.state = TicketState::Unknown;
    record.error = {.kind = ErrorKind::ProgramEnded, .outcome = Outcome::Unknown};
    TicketStore store(options());
    QCOMPARE(await(store.open(account))->unfinished, QList{record});
}

void TestTicketStore::oldSentTicketsLeaveAtTheNextStart_data()
{
    QTest::addColumn<int>("keepHistoryDays");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("after 89 days") << 89 << QStringList{u"new"_s, u"old, refused"_s};
    QTest::newRow("after 91 days") << 91 << QStringList{u"new"_s, u"old, refused"_s, u"old, sent"_s};
    QTest::newRow("never") << 0 << QStringList{u"new"_s, u"old, refused"_s, u"old, sent"_s};
}

void TestTicketStore::oldSentTicketsLeaveAtTheNextStart()
{
    QFETCH(int, keepHistoryDays);
    {
        TicketStore store(options());
        store.save(account, ticket(u"old, refused"_s, TicketState::Refused));
        store.save(account, ticket(u"old, sent"_s, TicketState::Sent));
        store.save(account, ticket(u"new"_s, TicketState::Sent));
    }
    sql(file(), u"UPDATE tickets SET changed = changed - 90 * 24 * 3600 * 1000 WHERE title <> 'new'"_s);
    TicketStore store({folder(), keepHistoryDays});
    QStringList found = titles(await(store.list(account, {})));
    found.sort();
    QTEST(found, "expected");
}

void TestTicketStore::theListsComeBack()
{
    const AppMetadata lists{.groups = {{1, u"Gruppe „A“"_s}},
                            .levels = {{2, u"L"_s}},
                            .priorities = {{3, u"P"_s}},
                            .categories = {{4, u"C"_s}},
                            .statuses = {{5, u"Open"_s, 1}, {6, QString(), 0}},
                            .clients = {{7, u"K"_s}},
                            .sites = {{std::numeric_limits<qint64>::max(), u"S"_s}},
                            .departments = {}};
    const QDateTime before = QDateTime::currentDateTimeUtc();
    {
        TicketStore store(options());
        store.saveMetadata(account, {});
        QVERIFY(await(store.saveMetadata(account, lists)));
    }
    TicketStore store(options());
    const auto kept = await(store.metadata(account));
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->lists, lists);
    QVERIFY((*kept)->loaded >= before.addMSecs(-1) && (*kept)->loaded <= QDateTime::currentDateTimeUtc());
}

void TestTicketStore::metadataOfAnotherVersionIsNone()
{
    {
        TicketStore store(options());
        QVERIFY(await(store.saveMetadata(account, {})));
    }
    sql(file(), u"UPDATE metadata SET lists = x'00000063' || substr(lists, 5)"_s);
    TicketStore store(options());
    const auto kept = await(store.metadata(account));
    QVERIFY(kept && !*kept);
}

void TestTicketStore::whatWasAskedForIsDoneWhenTheStoreEnds()
{
    {
        TicketStore store(options());
        for (int number = 0; number < 100; ++number)
            store.save(account, ticket(QString::number(number)));
    }
    QCOMPARE(unfinished(account).size(), 100);
}

void TestTicketStore::aJobMayBeDeletedBeforeItEnds()
{
    TicketStore store(options());
    const TicketRecord record = ticket(u"saved all the same"_s);
    delete store.save(account, record);
    QVERIFY(await(store.read(account, record.key)));
}

void TestTicketStore::cancellingChangesNothing()
{
    TicketStore store(options());
    const TicketRecord record = ticket(u"saved all the same"_s);
    auto *job = store.save(account, record);
    job->cancel();
    QVERIFY(await(job));
    QVERIFY(await(store.read(account, record.key)));
}

void TestTicketStore::everyChangeIsTold()
{
    TicketStore store(options());
    const TicketRecord record = ticket(u"a"_s);
    QSignalSpy changed(&store, &TicketStore::changed);
    QVERIFY(await(store.save(account, record)));
    QCOMPARE(changed.takeFirst(), (QVariantList{account, record.key}));
    QVERIFY(await(store.read(account, record.key)));
    QVERIFY(changed.isEmpty());
    QVERIFY(await(store.remove(account, record.key)));
    QCOMPARE(changed.takeFirst(), (QVariantList{account, record.key}));
}

void TestTicketStore::filesAreForTheirOwnerAlone()
{
#ifdef Q_OS_WIN
    QSKIP("Permissions are inherited there");
#endif
    TicketStore store(options());
    QVERIFY(await(store.save(account, ticket(u"a"_s))));
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
    QStringList names;
    QDirIterator it(folder(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        QVERIFY2(!(it.fileInfo().permissions() & others), qPrintable(it.filePath()));
        names.append(it.fileName());
    }
    QVERIFY(names.contains(u"tickets.db"_s));
    QVERIFY(names.contains(u"tickets.db-wal"_s));
    QVERIFY(!names.contains(u"tickets.db-shm"_s)); // memory that is shared works on no network drive
}

void TestTicketStore::draftsGetCopiesOfTheirFiles()
{
    TicketStore store(options());
    const QString path = m_folder->filePath(u"a.log"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content");
    file.close();
    TicketDraft draft = ticket(u"a"_s).draft;
    const Attachment gone{u"gone.log"_s, u"/nowhere/gone.log"_s, {}, 3, QDateTime::currentDateTime()};
    draft.attachments = {Attachment::fromFile(path), gone, Attachment::fromContent(u"b.png"_s, "image")};
    const auto kept = await(store.keepFiles(draft));
    QVERIFY(kept);
    QCOMPARE(kept->title, draft.title);
    QCOMPARE(kept->attachments.size(), 3);
    QVERIFY(store.files().holds(kept->attachments.at(0).path));
    QCOMPARE(kept->attachments.at(1), gone);
    QVERIFY(store.files().holds(kept->attachments.at(2).path));
    QCOMPARE(*await(store.keepFiles(*kept)), *kept);
}

QTEST_GUILESS_MAIN(TestTicketStore)
#include "tst_ticketstore.moc"
