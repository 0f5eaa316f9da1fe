// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/unit/storetest.h"

#include <QProcess>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// A file that is damaged, none of ours, or of another version.
class TestStoreDamage : public StoreTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void itsLogIsSetAsideWithIt();
    void twoDamagedFilesAreBothKept();
    void aFileThatIsFoundDamagedMeanwhileIsReplaced_data();
    void aFileThatIsFoundDamagedMeanwhileIsReplaced();
    void aFileOfALaterVersionIsLeftAlone();
    void whatWasKeptMeanwhileGoesToTheLaterVersion();
    void anEmptyFileBecomesOneOfOurs();
    void everyEarlierVersionIsBroughtToOurs_data();
    void everyEarlierVersionIsBroughtToOurs();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("can't be read");
    }

    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    /// Writes junk over `count` pages of a file which a store has open: from outside, as to close it here would unlock
    /// it.
    static bool damage(const QString &path, int page, int count)
    {
        QProcess dd;
        dd.start(u"dd"_s,
                 {u"if=/dev/urandom"_s, u"of="_s + path, u"bs=4096"_s, u"conv=notrunc"_s,
                  u"seek="_s + QString::number(page), u"count="_s + QString::number(count)});
        return dd.waitForFinished() && dd.exitCode() == 0;
    }

    /// Enough that SQLite does not have all of it in memory.
    void saveMany() const
    {
        TicketStore store(options());
        TicketRecord record = ticket({});
        record.draft.description = QString(100'000, u'x');
        for (int number = 0; number < 40; ++number) {
            record.key = QUuid::createUuid();
            record.draft.title = QString::number(number);
            store.save(account, record);
        }
    }
};

void TestStoreDamage::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("another file") << u"another"_s;
    QTest::newRow("a short text") << u"text"_s;
    QTest::newRow("zeros") << u"zeros"_s;
    QTest::newRow("cut") << u"cut"_s;
    QTest::newRow("cut in its first page") << u"cut short"_s;
    QTest::newRow("a page in the middle") << u"page"_s;
    QTest::newRow("its head") << u"head"_s;
    QTest::newRow("without our tables") << u"tables"_s;
}

void TestStoreDamage::aDamagedFileIsSetAside()
{
    QFETCH(QString, damage);
    {
        TicketStore store(options());
        for (int number = 0; number < 10; ++number)
            store.save(account, fullTicket());
    }
    const QString path = file();
    QByteArray content = read(path);
    QVERIFY(content.size() > 5 * 4096);
    if (damage == u"another")
        content = QByteArray(content.size(), 'x');
    else if (damage == u"text")
        content = "hello";
    else if (damage == u"zeros")
        content = QByteArray(content.size(), '\0');
    else if (damage == u"cut")
        content.truncate(content.size() / 2);
    else if (damage == u"cut short")
        content.truncate(1000);
    else if (damage == u"page")
        content.replace(2 * 4096, 4096, QByteArray(4096, '\x5a'));
    else if (damage == u"head")
        content.replace(0, 16, QByteArray(16, '\0'));
    if (damage == u"tables") {
        sql(path, u"DROP TABLE attachments"_s);
        content = read(path);
    }
    QVERIFY(write(path, content));

    const TicketRecord record = fullTicket();
    {
        TicketStore store(options());
        const auto opened = await(store.open(account));
        QVERIFY(opened);
        QVERIFY(opened->isKept);
        QCOMPARE(opened->unfinished, QList<TicketRecord>());
        QVERIFY(opened->notice);
        QCOMPARE(opened->notice->kind, ErrorKind::StoreDamaged);
        const QString aside = opened->notice->subject;
        QVERIFY2(QFileInfo(aside).fileName().startsWith(u"tickets.db.damaged-2"), qPrintable(aside));
        QVERIFY(read(aside) == content);
        QVERIFY(await(store.save(account, record)));
    }
    TicketStore store(options());
    const auto opened = await(store.open(account));
    QVERIFY(!opened->notice);
    QCOMPARE(opened->unfinished, QList{record});
}

void TestStoreDamage::itsLogIsSetAsideWithIt()
{
#ifdef Q_OS_WIN
    QSKIP("An open log can't be renamed there, and SQLite deletes it when it closes it");
#endif
    const QString log = m_folder->filePath(u"log"_s);
    {
        TicketStore store(options());
        QVERIFY(await(store.save(account, ticket(u"a"_s))));
        QVERIFY(QFile::copy(file() + u"-wal"_s, log)); // as a program that is killed leaves it
    }
    // SQLite would mend the file from a log that is whole.
    const QByteArray damagedLog = read(log).replace(32, 24, QByteArray(24, 'x'));
    QVERIFY(write(file() + u"-wal"_s, damagedLog));
    QVERIFY(write(file(), QByteArray(8192, 'x')));
    TicketStore store(options());
    const auto opened = await(store.open(account));
    QVERIFY(opened->notice);
    QVERIFY(read(opened->notice->subject) == QByteArray(8192, 'x'));
    QVERIFY(read(opened->notice->subject + u"-wal"_s) == damagedLog);
}

void TestStoreDamage::twoDamagedFilesAreBothKept()
{
    for (int number = 0; number < 2; ++number) {
        {
            TicketStore store(options());
            QVERIFY(await(store.open(account)));
        }
        QVERIFY(write(file(), "damaged"));
    }
    runOnce(account);
    QCOMPARE(files(u"*.damaged-*"_s).size(), 2);
}

void TestStoreDamage::aFileThatIsFoundDamagedMeanwhileIsReplaced_data()
{
    QTest::addColumn<bool>("saves");
    QTest::newRow("by a search") << false;
    QTest::newRow("while it is written") << true;
}

void TestStoreDamage::aFileThatIsFoundDamagedMeanwhileIsReplaced()
{
#ifdef Q_OS_WIN
    QSKIP("A locked file can't be written by others there");
#endif
    QFETCH(bool, saves);
    saveMany();
    TicketStore store(options());
    QVERIFY(await(store.open(account)));
    const QString path = file();
    QVERIFY(damage(path, 1, int(QFileInfo(path).size() / 4096) - 1));
    QSignalSpy replaced(&store, &TicketStore::replaced);
    const TicketRecord record = fullTicket();
    if (saves) {
        QVERIFY(await(store.save(account, record)));
    } else {
        const auto found = await(store.list(account, {.text = u"nowhere"_s}));
        QVERIFY(found);
        QCOMPARE(found->size(), 0);
    }
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(replaced.constFirst().at(0).toString(), account);
    const auto error = replaced.constFirst().at(1).value<Error>();
    QCOMPARE(error.kind, ErrorKind::StoreDamaged);
    QVERIFY(QFileInfo::exists(error.subject));
    QVERIFY(await(store.save(account, record)));
    QCOMPARE(*await(store.read(account, record.key)), record);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(files(u"tickets.db"_s).size(), 1);
}

void TestStoreDamage::aFileOfALaterVersionIsLeftAlone()
{
    TicketStore(options()).save(account, ticket(u"later's"_s));
    const QString path = file();
    sql(path, u"PRAGMA user_version = 99"_s);
    const QByteArray content = read(path);
    for (const QString &title : {u"first"_s, u"second"_s}) {
        TicketStore store(options());
        const auto opened = await(store.open(account));
        QVERIFY(opened->isKept);
        QCOMPARE(opened->notice->kind, ErrorKind::StoreTooNew);
        QCOMPARE(opened->notice->subject, path);
        QVERIFY(await(store.save(account, ticket(title))));
    }
    QVERIFY(read(path) == content);
    TicketStore store(options());
    QCOMPARE(titles(await(store.open(account))->unfinished), (QStringList{u"first"_s, u"second"_s}));
}

void TestStoreDamage::whatWasKeptMeanwhileGoesToTheLaterVersion()
{
    TicketStore(options()).save(account, ticket(u"later's"_s));
    const QString path = file();
    sql(path, u"PRAGMA user_version = 99"_s);
    TicketStore(options()).save(account, ticket(u"meanwhile"_s));
    sql(path, u"PRAGMA user_version = 1"_s); // this program is the later version now
    QStringList found = unfinished(account);
    found.sort();
    QCOMPARE(found, (QStringList{u"later's"_s, u"meanwhile"_s}));
    QCOMPARE(files(u"tickets-v*"_s), QStringList());
}

void TestStoreDamage::anEmptyFileBecomesOneOfOurs()
{
    TicketStore(options()).save(account, ticket(u"before"_s));
    QVERIFY(write(file(), {}));
    const TicketRecord record = fullTicket();
    {
        TicketStore store(options());
        QVERIFY(!await(store.open(account))->notice);
        QVERIFY(await(store.save(account, record)));
    }
    QCOMPARE(unfinished(account), QStringList{record.draft.title});
}

void TestStoreDamage::everyEarlierVersionIsBroughtToOurs_data()
{
    QTest::addColumn<QStringList>("statements"); // that make what that version left
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("0, nothing") << QStringList() << QStringList();
}

void TestStoreDamage::everyEarlierVersionIsBroughtToOurs()
{
    QFETCH(QStringList, statements);
    TicketStore(options()).save(account, ticket(u"before"_s));
    const QString path = file();
    QVERIFY(QFile::remove(path));
    for (const QString &statement : statements + QStringList{u"VACUUM"_s})
        sql(path, statement);
    const TicketRecord record = fullTicket();
    {
        TicketStore store(options());
        const auto opened = await(store.open(account));
        QVERIFY(!opened->notice);
        QTEST(titles(opened->unfinished), "titles");
        QVERIFY(await(store.save(account, record)));
        QCOMPARE(*await(store.read(account, record.key)), record);
    }
    QCOMPARE(sql(path, u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(sql(path, u"PRAGMA integrity_check"_s).toString(), u"ok");
    QCOMPARE(sql(path, u"PRAGMA journal_mode"_s).toString(), u"wal");
}

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_storedamage.moc"
