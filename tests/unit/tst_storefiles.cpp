// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/unit/storetest.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// Copies of attached files: as long as a ticket names them, and no longer.
class TestStoreFiles : public StoreTest {
    Q_OBJECT
private Q_SLOTS:
    void copiesGoWithTheirTicketWhenTheStoreEnds();
    void copiesOfARemovedTicketStayUntilThen();
    void copiesGoWithOldSentTickets();
    void copiesOfADraftThatMovedToAnAccountStay();
    void copiesThatNobodyNamesGoAfterADay_data();
    void copiesThatNobodyNamesGoAfterADay();
    void copiesOfOtherAccountsStay();
    void copiesStayWhereAnotherProgramHasTickets();
    void copiesStayForADamagedFileToBeMended();
    void whatIsNoCopyIsNeverDeleted();

private:
    Attachment copy() const
    {
        const auto kept = FileKeeper(folder() + u"/files"_s).keep(Attachment::fromContent(u"a.png"_s, "image"));
        return kept ? *kept : Attachment();
    }

    static TicketRecord ticketWith(const Attachment &attachment, TicketState state = TicketState::Draft)
    {
        TicketRecord record = ticket(u"with a file"_s, state);
        record.draft.attachments = {attachment};
        return record;
    }

    static void makeOld(const QString &path, int hours)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours);
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }
};

void TestStoreFiles::copiesGoWithTheirTicketWhenTheStoreEnds()
{
    const TicketRecord removed = ticketWith(copy());
    const TicketRecord kept = ticketWith(copy());
    TicketRecord both = ticketWith(removed.draft.attachments.constFirst());
    both.draft.attachments = {copy()};
    const TicketRecord twin = ticketWith(both.draft.attachments.constFirst());
    {
        TicketStore store(options());
        for (const TicketRecord &record : {removed, kept, both, twin})
            store.save(account, record);
        store.remove(account, removed.key);
        store.remove(account, both.key);
    }
    QVERIFY(!QFileInfo::exists(removed.draft.attachments.constFirst().path));
    QVERIFY(QFileInfo::exists(kept.draft.attachments.constFirst().path));
    QVERIFY(QFileInfo::exists(twin.draft.attachments.constFirst().path)); // its twin's, too
}

void TestStoreFiles::copiesOfARemovedTicketStayUntilThen()
{
    const TicketRecord record = ticketWith(copy());
    TicketStore store(options());
    store.save(account, record);
    QVERIFY(await(store.remove(account, record.key)));
    QVERIFY(QFileInfo::exists(record.draft.attachments.constFirst().path));
    QVERIFY(await(store.save(account, record)));
    QCOMPARE(*await(store.read(account, record.key)), record);
}

void TestStoreFiles::copiesGoWithOldSentTickets()
{
    const TicketRecord record = ticketWith(copy(), TicketState::Sent);
    TicketStore(options()).save(account, record);
    sql(file(), u"UPDATE tickets SET changed = 0"_s);
    runOnce(account);
    QVERIFY(!QFileInfo::exists(record.draft.attachments.constFirst().path));
}

void TestStoreFiles::copiesOfADraftThatMovedToAnAccountStay()
{
    const TicketRecord record = ticketWith(copy());
    {
        TicketStore store(options());
        store.save({}, record);
        store.save(account, record);
        store.remove({}, record.key);
    }
    QVERIFY(QFileInfo::exists(record.draft.attachments.constFirst().path));
    // As above, but where the account isn't opened any more
    TicketStore(options()).save({}, record);
    TicketStore(options()).remove({}, record.key);
    runOnce({});
    QVERIFY(QFileInfo::exists(record.draft.attachments.constFirst().path));
}

void TestStoreFiles::copiesThatNobodyNamesGoAfterADay_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("stays");
    QTest::newRow("young") << 23 << true;
    QTest::newRow("old") << 25 << false;
}

void TestStoreFiles::copiesThatNobodyNamesGoAfterADay()
{
    QFETCH(int, hours);
    const QString path = copy().path;
    makeOld(path, hours);
    runOnce(account);
    QTEST(QFileInfo::exists(path), "stays");
}

void TestStoreFiles::copiesOfOtherAccountsStay()
{
    const QString path = copy().path;
    TicketStore(options()).save(u"another"_s, ticketWith({u"a.png"_s, path, {}, 5, QFileInfo(path).lastModified()}));
    makeOld(path, 48);
    runOnce(account);
    QVERIFY(QFileInfo::exists(path));
}

void TestStoreFiles::copiesStayWhereAnotherProgramHasTickets()
{
    const QString earlier = copy().path;
    makeOld(earlier, 48);
    TicketStore other(options());
    QVERIFY(await(other.save(u"another"_s, ticket(u"a"_s))));
    QTRY_VERIFY(!QFileInfo::exists(earlier)); // the other one has deleted what it does
    const QString path = copy().path;
    makeOld(path, 48);
    runOnce(account);
    QVERIFY(QFileInfo::exists(path));
}

void TestStoreFiles::copiesStayForADamagedFileToBeMended()
{
    const QString named = copy().path;
    makeOld(named, 48);
    TicketStore(options()).save(account, ticketWith({u"a.png"_s, named, {}, 5, QFileInfo(named).lastModified()}));
    QFile file(this->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("damaged");
    file.close();
    runOnce(account);
    QCOMPARE(files(u"*.damaged-*"_s).size(), 1);
    runOnce(account);
    QVERIFY(QFileInfo::exists(named));
}

void TestStoreFiles::whatIsNoCopyIsNeverDeleted()
{
    const QString path = m_folder->filePath(u"own.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const TicketRecord record = ticketWith(Attachment::fromFile(path));
    {
        TicketStore store(options());
        store.save(account, record);
        store.remove(account, record.key);
    }
    runOnce(account);
    QVERIFY(QFileInfo::exists(path));
}

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_storefiles.moc"
