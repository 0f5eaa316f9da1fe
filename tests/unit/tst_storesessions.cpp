// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/unit/storetest.h"

#include <QProcess>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// Two programs of one user, in two sessions of the system. A second store in one process is a second program to
/// SQLite.
class TestStoreSessions : public StoreTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QList<TicketRecord>>(); }
    void theSecondProgramKeepsItsTicketsBesideTheFirst();
    void theFirstTakesOverWhenTheSecondEnds();
    void theFirstTakesOverFromAProgramThatIsKilled();
    void theNextTakesOverWhatTheSecondKeptLonger();
    void theSecondLeavesNothingWhereItKeptNothing();
    void aTicketThatTheSecondWasSendingIsUnknown();
    void aTicketThatIsInBothStaysAsItIsInTheFirst();
    void attachmentsAndListsComeAlong();
    void takingOverGoesOnWhereItWasInterrupted();
    void whatIsBeingTakenOverIsNobodysOwnFile();
    void aDamagedFileOfAnotherIsSetAside();
    void oneOfManyThatStartAtOnceHasTheAccountsOwnFile();

private:
    QStringList sessionFiles() const { return files(u"session-*.db"_s); }

    /// Leaves a file with a ticket beside where the account's own one is, as other programs do; returns its path.
    QString keepBeside(const TicketRecord &record, const QString &name) const
    {
        {
            TicketStore store(options());
            if (!await(store.save(account, record)))
                qFatal("The ticket can't be saved.");
        }
        QString path = QFileInfo(file()).path() + u'/' + name;
        if (!QFile::rename(file(), path))
            qFatal("The file can't be renamed.");
        return path;
    }

    std::unique_ptr<QProcess> startProgram(const QString &title, TicketState state = TicketState::Waiting) const
    {
        auto program = std::make_unique<QProcess>();
        program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program->start(QStringLiteral(TIKTING_STORE_PROGRAM), {folder(), account, title, QString::number(int(state))});
        return program;
    }

    static bool isReady(QProcess &program)
    {
        while (!program.canReadLine()) {
            if (!program.waitForReadyRead())
                return false;
        }
        return program.readLine().trimmed() == "ready";
    }
};

void TestStoreSessions::theSecondProgramKeepsItsTicketsBesideTheFirst()
{
    TicketStore first(options());
    QVERIFY(await(first.save(account, ticket(u"first's"_s))));
    TicketStore second(options());
    QVERIFY(await(second.save(account, ticket(u"second's"_s))));
    const auto opened = await(second.open(account));
    QVERIFY(opened->isKept);
    QVERIFY(!opened->notice);
    QCOMPARE(titles(opened->unfinished), QStringList{u"second's"_s});
    QCOMPARE(titles(await(first.list(account, {}))), QStringList{u"first's"_s});
    QCOMPARE(sessionFiles().size(), 1);
}

void TestStoreSessions::theFirstTakesOverWhenTheSecondEnds()
{
    const TicketRecord record = fullTicket();
    TicketStore first(options());
    QVERIFY(await(first.open(account)));
    QSignalSpy arrived(&first, &TicketStore::arrived);
    {
        TicketStore second(options());
        second.save(account, ticket(u"sent"_s, TicketState::Sent));
        QVERIFY(await(second.save(account, record)));
    }
    QVERIFY(arrived.wait(30'000));
    QCOMPARE(arrived.constFirst().at(0).toString(), account);
    QCOMPARE(arrived.constFirst().at(1).value<QList<TicketRecord>>(), QList{record});
    QCOMPARE(*await(first.read(account, record.key)), record);
    QCOMPARE(await(first.list(account, {}))->size(), 2);
    QCOMPARE(sessionFiles(), QStringList());
}

void TestStoreSessions::theFirstTakesOverFromAProgramThatIsKilled()
{
    TicketStore first(options());
    QVERIFY(await(first.open(account)));
    QSignalSpy arrived(&first, &TicketStore::arrived);
    const auto second = startProgram(u"of the killed"_s);
    QVERIFY(isReady(*second));
    QCOMPARE(sessionFiles().size(), 1);
    second->kill();
    QVERIFY(second->waitForFinished());
    QVERIFY(arrived.wait(30'000));
    QCOMPARE(titles(arrived.constFirst().at(1).value<QList<TicketRecord>>()), QStringList{u"of the killed"_s});
    QCOMPARE(files(u"session-*"_s), QStringList());
}

void TestStoreSessions::theNextTakesOverWhatTheSecondKeptLonger()
{
    auto first = std::make_unique<TicketStore>(options());
    QVERIFY(await(first->save(account, ticket(u"first's"_s))));
    {
        TicketStore second(options());
        QVERIFY(await(second.open(account)));
        first.reset();
        QVERIFY(await(second.save(account, ticket(u"second's"_s))));
    }
    QCOMPARE(sessionFiles().size(), 1);
    QStringList found = unfinished(account);
    found.sort();
    QCOMPARE(found, (QStringList{u"first's"_s, u"second's"_s}));
    QCOMPARE(files(u"session-*"_s), QStringList());
}

void TestStoreSessions::theSecondLeavesNothingWhereItKeptNothing()
{
    TicketStore first(options());
    QVERIFY(await(first.open(account)));
    auto second = std::make_unique<TicketStore>(options());
    const TicketRecord record = ticket(u"removed"_s);
    second->save(account, record);
    QVERIFY(await(second->remove(account, record.key)));
    QCOMPARE(sessionFiles().size(), 1);
    second.reset();
    QTRY_COMPARE(files(u"session-*"_s), QStringList()); // the first may be looking at it
}

void TestStoreSessions::aTicketThatTheSecondWasSendingIsUnknown()
{
    TicketStore first(options());
    TicketRecord own = ticket(u"first's"_s, TicketState::Sending);
    QVERIFY(await(first.save(account, own)));
    QSignalSpy arrived(&first, &TicketStore::arrived);
    {
        TicketStore second(options());
        QVERIFY(await(second.save(account, ticket(u"second's"_s, TicketState::Sending))));
    }
    QVERIFY(arrived.wait(30'000));
    const auto records = arrived.constFirst().at(1).value<QList<TicketRecord>>();
    QCOMPARE(titles(records), QStringList{u"second's"_s});
    QCOMPARE(records.constFirst().state, TicketState::Unknown);
    QCOMPARE(records.constFirst().error.kind, ErrorKind::ProgramEnded);
    QCOMPARE(records.constFirst().error.outcome, Outcome::Unknown);
    QCOMPARE(await(first.read(account, own.key))->state, TicketState::Sending);
}

void TestStoreSessions::aTicketThatIsInBothStaysAsItIsInTheFirst()
{
    TicketRecord record = fullTicket();
    const QString other = keepBeside(record, u"session-other"_s);
    record.draft.title = u"changed since"_s;
    record.draft.attachments.removeLast();
    record.state = TicketState::Refused;
    TicketStore(options()).save(account, record);
    QVERIFY(QFile::rename(other, other + u".db"_s));
    TicketStore store(options());
    QCOMPARE(await(store.open(account))->unfinished, QList{record});
    QCOMPARE(sessionFiles(), QStringList());
}

void TestStoreSessions::attachmentsAndListsComeAlong()
{
    const TicketRecord record = fullTicket();
    AppMetadata lists;
    lists.groups = {{1, u"Group"_s}};
    TicketStore first(options());
    QVERIFY(await(first.saveMetadata(account, {})));
    QSignalSpy arrived(&first, &TicketStore::arrived);
    {
        TicketStore second(options());
        second.saveMetadata(account, lists);
        QVERIFY(await(second.save(account, record)));
    }
    QVERIFY(arrived.wait(30'000));
    QCOMPARE(await(first.read(account, record.key))->draft, record.draft);
    QCOMPARE((*await(first.metadata(account)))->lists, lists);
}

void TestStoreSessions::takingOverGoesOnWhereItWasInterrupted()
{
    const TicketRecord record = fullTicket();
    const QString kept = keepBeside(record, u"session-again.db"_s);
    sql(kept, u"PRAGMA application_id = 1"_s);
    sql(kept, u"PRAGMA user_version = 2147483647"_s);
    TicketStore store(options());
    QCOMPARE(await(store.open(account))->unfinished, QList{record});
    QCOMPARE(sessionFiles(), QStringList());
}

void TestStoreSessions::whatIsBeingTakenOverIsNobodysOwnFile()
{
    // A later version has tickets.db, and is about to delete what this one kept meanwhile.
    const QString own = keepBeside(ticket(u"later"_s), u"tickets"_s);
    sql(keepBeside(ticket(u"taken over"_s), u"tickets-v1.db"_s), u"PRAGMA user_version = 2147483647"_s);
    QVERIFY(QFile::rename(own, own + u".db"_s));
    sql(file(), u"PRAGMA user_version = 99"_s);
    TicketStore store(options());
    const auto opened = await(store.open(account));
    QVERIFY(opened->isKept);
    QCOMPARE(titles(opened->unfinished), QStringList());
    QVERIFY(await(store.save(account, ticket(u"new"_s))));
    QCOMPARE(sessionFiles().size(), 1);
}

void TestStoreSessions::aDamagedFileOfAnotherIsSetAside()
{
    {
        TicketStore store(options());
        QVERIFY(await(store.open(account)));
    }
    QFile session(QFileInfo(file()).path() + u"/session-damaged.db"_s);
    QVERIFY(session.open(QIODevice::WriteOnly));
    session.write(QByteArray(8192, 'x'));
    session.close();
    TicketStore store(options());
    const auto opened = await(store.open(account));
    QVERIFY(opened->isKept);
    QCOMPARE(opened->notice->kind, ErrorKind::StoreDamaged);
    QVERIFY(QFileInfo::exists(opened->notice->subject));
    QCOMPARE(sessionFiles(), QStringList());
}

void TestStoreSessions::oneOfManyThatStartAtOnceHasTheAccountsOwnFile()
{
    std::array<std::unique_ptr<QProcess>, 4> programs;
    for (size_t number = 0; number < programs.size(); ++number)
        programs.at(number) = startProgram(QString::number(number));
    for (const auto &program : programs)
        QVERIFY(isReady(*program));
    QCOMPARE(files(u"tickets.db"_s).size(), 1);
    QCOMPARE(sessionFiles().size(), 3);
    for (const auto &program : programs) {
        program->closeWriteChannel();
        QVERIFY(program->waitForFinished());
        QCOMPARE(program->exitCode(), 0);
    }
    QStringList found = unfinished(account);
    found.sort();
    QCOMPARE(found, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
}

QTEST_GUILESS_MAIN(TestStoreSessions)
#include "tst_storesessions.moc"
