// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/unit/smalldisk.h"
#include "tests/unit/storetest.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// Where the disk is full, or nothing can be written at all.
class TestStoreTrouble : public StoreTest {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskIsToldAndKeepsWhatIsThere();
    void whatHasNoRoomChangesNothing();
    void aCopyWithoutRoomLeavesNothing();
    void onAFullDiskItIsAllInMemory();
    void onAFullDiskTheTicketsAreThereAllTheSame();
    void whereNothingCanBeWrittenItIsAllInMemory_data();
    void whereNothingCanBeWrittenItIsAllInMemory();
    void aDeletedFolderIsMadeAnew();

private:
    static StoreOptions on(const SmallDisk &disk) { return {disk.path() + u"/tickets"_s}; }

    /// Of a size that takes some room.
    static TicketRecord longTicket(TicketState state = TicketState::Waiting)
    {
        TicketRecord record = ticket(QUuid::createUuid().toString(), state);
        record.draft.description = QString(20'000, u'x');
        return record;
    }
};

#define SKIP_UNLESS_MOUNTED(disk)                                                                                      \
    if (!(disk).isMounted())                                                                                           \
    QSKIP("A disk of its own can be mounted by root alone, where a container lets it.")

void TestStoreTrouble::aFullDiskIsToldAndKeepsWhatIsThere()
{
    const SmallDisk disk(u"2m"_s);
    SKIP_UNLESS_MOUNTED(disk);
    QStringList saved;
    {
        TicketStore store(on(disk));
        Result<Done> result = fail({});
        for (int number = 0; number < 1000; ++number) {
            const TicketRecord record = longTicket();
            result = await(store.save(account, record));
            if (!result)
                break;
            saved.prepend(record.draft.title);
        }
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::StoreFull);
        QCOMPARE(result.error().outcome, Outcome::NotSent);
        QVERIFY(saved.size() > 3);
        QCOMPARE(titles(await(store.list(account, {}))), saved);
    }
    TicketStore store(on(disk));
    const auto opened = await(store.open(account));
    QVERIFY(opened->isKept);
    QCOMPARE(titles(await(store.list(account, {}))), saved);
}

void TestStoreTrouble::whatHasNoRoomChangesNothing()
{
    const SmallDisk disk(u"4m"_s);
    SKIP_UNLESS_MOUNTED(disk);
    TicketStore store(on(disk));
    const TicketRecord record = fullTicket();
    QVERIFY(await(store.save(account, record)));
    disk.fill();
    TicketRecord changed = longTicket();
    changed.key = record.key;
    changed.draft.description = QString(2'000'000, u'x');
    QCOMPARE(await(store.save(account, changed)).error().kind, ErrorKind::StoreFull);
    QCOMPARE(*await(store.read(account, record.key)), record);
    disk.makeRoom();
    changed.draft.description = u"shorter"_s;
    QVERIFY(await(store.save(account, changed)));
    QCOMPARE(*await(store.read(account, record.key)), changed);
}

void TestStoreTrouble::aCopyWithoutRoomLeavesNothing()
{
    const SmallDisk disk(u"1m"_s);
    SKIP_UNLESS_MOUNTED(disk);
    const QString path = m_folder->filePath(u"large.log"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(3 << 20));
    file.close();
    TicketStore store(on(disk));
    const Attachment large = Attachment::fromFile(path);
    for (const Attachment &attachment : {large, Attachment::fromContent(u"a.png"_s, QByteArray(3 << 20, 'x'))}) {
        const auto kept = store.files().keep(attachment);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::StoreFull);
        QCOMPARE(store.files().paths(), QStringList());
        const QDir files(disk.path() + u"/tickets/files"_s);
        QCOMPARE(files.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }
    TicketDraft draft = ticket(u"a"_s).draft;
    draft.attachments = {large};
    QCOMPARE(await(store.keepFiles(draft))->attachments, QList{large});
}

void TestStoreTrouble::onAFullDiskItIsAllInMemory()
{
    const SmallDisk disk(u"1m"_s);
    SKIP_UNLESS_MOUNTED(disk);
    disk.fill();
    const TicketRecord record = fullTicket();
    {
        TicketStore store(on(disk));
        const auto opened = await(store.open(account));
        QVERIFY(!opened->isKept);
        QCOMPARE(opened->notice->kind, ErrorKind::StoreFull);
        QVERIFY(await(store.save(account, record)));
        QCOMPARE(*await(store.read(account, record.key)), record);
    }
    disk.makeRoom();
    TicketStore store(on(disk));
    const auto opened = await(store.open(account));
    QVERIFY(opened->isKept);
    QVERIFY(!opened->notice);
    QCOMPARE(titles(opened->unfinished), QStringList());
}

void TestStoreTrouble::onAFullDiskTheTicketsAreThereAllTheSame()
{
    const SmallDisk disk(u"2m"_s);
    SKIP_UNLESS_MOUNTED(disk);
    const TicketRecord record = longTicket(TicketState::Sending);
    {
        TicketStore store(on(disk));
        QVERIFY(await(store.save(account, record)));
    }
    disk.fill();
    TicketStore store(on(disk));
    const auto opened = await(store.open(account));
    QVERIFY(opened->isKept);
    QCOMPARE(opened->notice->kind, ErrorKind::StoreFull);
    QCOMPARE(titles(opened->unfinished), QStringList{record.draft.title});
    // It can't be written down, but nobody may send it again.
    QCOMPARE(opened->unfinished.constFirst().state, TicketState::Unknown);
    QCOMPARE(opened->unfinished.constFirst().error.kind, ErrorKind::ProgramEnded);
    QCOMPARE(await(store.read(account, record.key))->state, TicketState::Unknown);
    disk.makeRoom();
    QVERIFY(await(store.save(account, record)));
    QCOMPARE(await(store.read(account, record.key))->state, TicketState::Sending);
}

void TestStoreTrouble::whereNothingCanBeWrittenItIsAllInMemory_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a file in the place of the folder") << u"file"_s;
    QTest::newRow("a file in the place of a folder below") << u"file below"_s;
    QTest::newRow("a folder in the place of the database") << u"folder"_s;
    QTest::newRow("a disk that is read-only") << u"disk"_s;
    QTest::newRow("a disk that is read-only with tickets on it") << u"disk with tickets"_s;
}

void TestStoreTrouble::whereNothingCanBeWrittenItIsAllInMemory()
{
    QFETCH(QString, place);
    std::optional<SmallDisk> disk;
    StoreOptions options = this->options();
    const auto write = [](const QString &path) { return QFile(path).open(QIODevice::WriteOnly); };
    if (place == u"file") {
        QVERIFY(write(folder()));
    } else if (place == u"file below") {
        QVERIFY(QDir().mkdir(folder()));
        QVERIFY(write(folder() + u"/accounts"_s));
    } else if (place == u"folder") {
        runOnce(account);
        const QString path = file();
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkdir(path));
    } else {
        disk.emplace(u"2m"_s);
        SKIP_UNLESS_MOUNTED(*disk);
        options = on(*disk);
        if (place == u"disk with tickets")
            TicketStore(options).save(account, ticket(u"before"_s));
        QVERIFY(disk->makeReadOnly());
    }

    TicketStore store(options);
    const auto opened = await(store.open(account));
    QVERIFY(!opened->isKept);
    QCOMPARE(opened->notice->kind, ErrorKind::StoreUnwritable);
    QVERIFY(QFileInfo::exists(opened->notice->subject));
    const TicketRecord record = fullTicket();
    QVERIFY(await(store.save(account, record)));
    QCOMPARE(*await(store.read(account, record.key)), record);
    QVERIFY(await(store.saveMetadata(account, {})));
    QCOMPARE(titles(await(store.list(account, {}))), QStringList{record.draft.title});
    QVERIFY(!await(store.open(account))->isKept);
}

void TestStoreTrouble::aDeletedFolderIsMadeAnew()
{
#ifdef Q_OS_WIN
    QSKIP("An open file can't be deleted there");
#endif
    const TicketRecord record = ticket(u"after"_s);
    {
        TicketStore store(options());
        QVERIFY(await(store.save(account, ticket(u"before"_s))));
        QSignalSpy replaced(&store, &TicketStore::replaced);
        QVERIFY(QDir(folder()).removeRecursively());
        QVERIFY(await(store.save(account, record)));
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(replaced.constFirst().at(0).toString(), account);
    }
    QCOMPARE(unfinished(account), QStringList{u"after"_s});
}

QTEST_GUILESS_MAIN(TestStoreTrouble)
#include "tst_storetrouble.moc"
