// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/unit/outboxprogram.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const OutboxTimes quick{.firstPause = 1ms, .longestPause = 5ms};
const OutboxTimes slow{.firstPause = 10h, .longestPause = 20h};

Script busy(const QByteArray &headers = {})
{
    Script script;
    script.registration.answer = httpAnswer(503, {}, headers);
    return script;
}

TicketRecord record(TicketState state, const QString &title)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.key = QUuid::createUuid(), .draft = titled(title), .state = state, .submitted = now, .tried = now};
}

/// The store of `program`'s user has `record` from before.
void leave(Program &program, const TicketRecord &record)
{
    QVERIFY(await(program.store.save(program.outbox.account(), record)));
}

} // namespace

/// What a ticket's way looks like over failures and restarts: kept at each step, sent at most once.
class TestOutboxKept : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTicketThatMayGoLaterGoesByItself();
    void aServerThatAsksForPatienceGetsIt();
    void whatWaitsKeepsItsPlace();
    void theNetworksReturnEndsThePause();
    void sendNowEndsThePauseOfThoseBeforeItToo();
    void aWaitingTicketGoesAfterARestart();
    void itsKeyStaysTheSame();
    void whatWasBeingSentMayHaveBeenCreated();
    void whatMayHaveBeenCreatedIsStillAskedAfterARestart();
    void whatWasSentIsInTheHistory();
    void anOldTicketAsksBeforeItGoes();
    void anOldTicketHoldsUpNobody();
    void calledOffAfterAnUnknownTryItIsStillUnknown();
    void refusedAfterAnUnknownTryItIsStillUnknown();
    void aTicketThatWaitsHasItsFiles();
    void soHasOneThatWaitsBehindIt();
    void heldItBeginsWithNothing();
    void whatIsCancelledWhileHeldWaitsOn();
    void whatAnotherProgramLeftIsSent();
    void aDraftBecomesTheTicketOfItsKey();
    void whatIsTakenStaysInTheStoreUntilItIsADraft();
    void whatIsRemovedIsGoneAfterARestart();
    void itIsAtRestWhenAllIsOnDisk();
};

void TestOutboxKept::aTicketThatMayGoLaterGoesByItself()
{
    FaultyServer server(busy());
    Program program({}, quick);
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_VERIFY(program.waiting.size() > 2);
    QCOMPARE(program.outbox.entry(key)->error.kind, ErrorKind::Unavailable);
    QVERIFY(program.outbox.entry(key)->failures > 2);
    server.follow(Script());
    QTRY_COMPARE(program.created.size(), 1);
    QVERIFY(program.refused.isEmpty());
}

void TestOutboxKept::aServerThatAsksForPatienceGetsIt()
{
    FaultyServer server(busy("Retry-After: 3600\r\n"));
    Program program({}, quick);
    program.signIn(server);
    program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.waiting.size(), 1);
    QVERIFY(!program.waiting.wait(200));
    program.outbox.resume(); // the network was not the reason
    QVERIFY(!program.waiting.wait(200));
    QCOMPARE(server.tickets().size(), 1);
}

void TestOutboxKept::whatWaitsKeepsItsPlace()
{
    FaultyServer server(busy());
    Program program({}, slow);
    program.signIn(server);
    const QUuid first = program.outbox.submit(titled(u"first"_s));
    QTRY_COMPARE(program.waiting.size(), 1);
    server.follow(Script());
    const QUuid second = program.outbox.submit(titled(u"second"_s));
    QTRY_VERIFY(program.outbox.isKept(second));
    QVERIFY(!program.created.wait(200));
    program.outbox.resume();
    QTRY_COMPARE(program.created.size(), 2);
    QCOMPARE(program.created.first().first().toUuid(), first);
}

void TestOutboxKept::theNetworksReturnEndsThePause()
{
    FaultyServer server(busy());
    Program program({}, slow);
    program.signIn(server);
    program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.waiting.size(), 1);
    server.follow(Script());
    program.outbox.resume();
    QTRY_COMPARE(program.created.size(), 1);
}

void TestOutboxKept::sendNowEndsThePauseOfThoseBeforeItToo()
{
    FaultyServer server(busy());
    Program program({}, slow);
    program.signIn(server);
    program.outbox.submit(titled(u"first"_s));
    QTRY_COMPARE(program.waiting.size(), 1);
    server.follow(Script());
    program.outbox.sendNow(program.outbox.submit(titled(u"second"_s)));
    QTRY_COMPARE(program.created.size(), 2);
}

void TestOutboxKept::aWaitingTicketGoesAfterARestart()
{
    FaultyServer server(busy());
    const QTemporaryDir data;
    QUuid key;
    {
        Program before(data.path(), slow);
        before.signIn(server);
        key = before.outbox.submit(titled(u"Laptop"_s));
        QTRY_COMPARE(before.waiting.size(), 1);
    }
    server.follow(Script());
    Program program(data.path(), slow);
    program.signIn(server);
    QTRY_COMPARE(program.created.size(), 1);
    QCOMPARE(program.created.constFirst().constFirst().toUuid(), key);
}

void TestOutboxKept::itsKeyStaysTheSame()
{
    const FaultyServer server(busy());
    Program program({}, quick);
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_VERIFY(server.tickets().size() > 1);
    const QList<ReceivedRequest> tries = server.tickets();
    for (const ReceivedRequest &request : tries)
        QCOMPARE(QUuid::fromString(QString::fromLatin1(request.header("Idempotency-Key"))), key);
}

void TestOutboxKept::whatWasBeingSentMayHaveBeenCreated()
{
    const FaultyServer server{Script()};
    const QTemporaryDir data;
    const TicketRecord sending = record(TicketState::Sending, u"Laptop"_s);
    {
        Program before(data.path());
        before.signIn(server);
        leave(before, sending);
    }
    Program program(data.path());
    program.signIn(server);
    QTRY_COMPARE(program.unknown.size(), 1);
    QCOMPARE(program.unknown.constFirst().constFirst().toUuid(), sending.key);
    QCOMPARE(program.outbox.entry(sending.key)->error.kind, ErrorKind::ProgramEnded);
    QCOMPARE(server.tickets().size(), 0);
}

void TestOutboxKept::whatMayHaveBeenCreatedIsStillAskedAfterARestart()
{
    const FaultyServer server(losing());
    const QTemporaryDir data;
    QUuid key;
    {
        Program before(data.path());
        before.signIn(server);
        key = before.outbox.submit(titled(u"Laptop"_s));
        QTRY_COMPARE(before.unknown.size(), 1);
    }
    Program program(data.path());
    program.signIn(server);
    QTRY_COMPARE(program.unknown.size(), 1);
    QCOMPARE(program.outbox.entries().size(), 1);
    QCOMPARE(program.outbox.entries().constFirst().key, key);
    QCOMPARE(server.fullCopies(), 1);
}

void TestOutboxKept::whatWasSentIsInTheHistory()
{
    const SandboxProcess server;
    Program program;
    program.signIn(server, sandbox::localUser);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.created.size(), 1);
    const auto history = await(program.store.list(program.outbox.account(), {}));
    QVERIFY(history);
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->constFirst().key, key);
    QCOMPARE(history->constFirst().state, TicketState::Sent);
    QCOMPARE(history->constFirst().number, std::optional(server.tickets().constFirst().id));
}

void TestOutboxKept::anOldTicketAsksBeforeItGoes()
{
    const FaultyServer server{Script()};
    Program program;
    program.signIn(server);
    TicketRecord old = record(TicketState::Waiting, u"Laptop"_s);
    old.submitted = old.submitted.addDays(-2);
    program.outbox.putBack(old);
    QTRY_VERIFY(program.outbox.isKept(old.key));
    QVERIFY(program.outbox.asksFirst(old.key));
    QVERIFY(!program.created.wait(200));
    program.outbox.sendNow(old.key);
    QVERIFY(!program.outbox.asksFirst(old.key));
    QTRY_COMPARE(program.created.size(), 1);
}

void TestOutboxKept::anOldTicketHoldsUpNobody()
{
    const FaultyServer server{Script()};
    Program program;
    program.signIn(server);
    TicketRecord old = record(TicketState::Waiting, u"old"_s);
    old.submitted = old.submitted.addDays(-2);
    program.outbox.putBack(old);
    const QUuid next = program.outbox.submit(titled(u"new"_s));
    QTRY_COMPARE(program.created.size(), 1);
    QCOMPARE(program.created.constFirst().constFirst().toUuid(), next);
    QCOMPARE(program.state(old.key), TicketState::Waiting);
}

void TestOutboxKept::calledOffAfterAnUnknownTryItIsStillUnknown()
{
    FaultyServer server(losing());
    Program program({}, slow);
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.unknown.size(), 1);
    server.follow(busy());
    program.outbox.sendAgain(key);
    QTRY_COMPARE(program.waiting.size(), 1);
    program.outbox.cancel(key);
    QCOMPARE(program.state(key), TicketState::Unknown);
    QCOMPARE(program.outbox.entry(key)->error.outcome, Outcome::Unknown);
    QVERIFY(program.refused.isEmpty());
}

void TestOutboxKept::refusedAfterAnUnknownTryItIsStillUnknown()
{
    FaultyServer server(losing());
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.unknown.size(), 1);
    server.follow(answering(400));
    program.outbox.sendAgain(key);
    QTRY_COMPARE(program.unknown.size(), 2);
    QCOMPARE(program.outbox.entry(key)->error.httpStatus, 400);
    QVERIFY(program.refused.isEmpty());
}

void TestOutboxKept::aTicketThatWaitsHasItsFiles()
{
    FaultyServer server(busy());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("what happened") > 0);
    file.close();
    Program program({}, slow);
    program.signIn(server);
    TicketDraft draft = titled(u"Laptop"_s);
    draft.attachments = {Attachment::fromFile(path)};
    const QUuid key = program.outbox.submit(draft);
    QTRY_COMPARE(program.waiting.size(), 1);
    QTRY_VERIFY(program.store.files().holds(program.outbox.entry(key)->draft.attachments.constFirst().path));
    QVERIFY(QFile::remove(path));

    server.follow(Script());
    program.outbox.resume();
    QTRY_COMPARE(program.created.size(), 1);
    QVERIFY(server.tickets().constLast().body.contains("what happened"));
    QVERIFY(server.tickets().constLast().body.contains("filename=\"log.txt\""));
}

void TestOutboxKept::soHasOneThatWaitsBehindIt()
{
    const FaultyServer server(busy());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("what happened") > 0);
    file.close();
    Program program({}, slow);
    program.signIn(server);
    program.outbox.submit(titled(u"first"_s));
    QTRY_COMPARE(program.waiting.size(), 1);
    TicketDraft draft = titled(u"second"_s);
    draft.attachments = {Attachment::fromFile(path)};
    const QUuid key = program.outbox.submit(draft);
    QTRY_VERIFY(program.store.files().holds(program.outbox.entry(key)->draft.attachments.constFirst().path));
}

void TestOutboxKept::heldItBeginsWithNothing()
{
    const FaultyServer server{Script()};
    Program program;
    program.signIn(server);
    program.outbox.setHeld(true);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_VERIFY(program.outbox.isKept(key));
    QVERIFY(!program.created.wait(200));
    QVERIFY(program.outbox.isAtRest());
    program.outbox.setHeld(false);
    QTRY_COMPARE(program.created.size(), 1);
}

void TestOutboxKept::whatIsCancelledWhileHeldWaitsOn()
{
    const FaultyServer server(silent());
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(bigDraft());
    QTRY_COMPARE(server.tickets().size(), 1);
    program.outbox.setHeld(true);
    program.outbox.cancel(key);
    QTRY_VERIFY_WITH_TIMEOUT(program.outbox.isAtRest(), 20'000);
    QCOMPARE(program.state(key), TicketState::Waiting);
    QVERIFY(program.refused.isEmpty());
}

void TestOutboxKept::whatAnotherProgramLeftIsSent()
{
    const FaultyServer server{Script()};
    Program program;
    program.signIn(server);
    QTRY_VERIFY(await(program.store.open(program.outbox.account())));
    const TicketRecord left = record(TicketState::Waiting, u"Laptop"_s);
    Q_EMIT program.store.arrived(program.outbox.account(), {left});
    QTRY_COMPARE(program.created.size(), 1);
    QCOMPARE(program.created.constFirst().constFirst().toUuid(), left.key);
}

void TestOutboxKept::aDraftBecomesTheTicketOfItsKey()
{
    const FaultyServer server(losing());
    Program program;
    program.signIn(server);
    const TicketRecord draft = record(TicketState::Draft, u"Laptop"_s);
    leave(program, draft);
    QCOMPARE(program.outbox.submit(draft.draft, draft.key), draft.key);
    QTRY_COMPARE(program.unknown.size(), 1);
    const auto all = await(program.store.list(program.outbox.account(), {}));
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->constFirst().state, TicketState::Unknown);
}

void TestOutboxKept::whatIsTakenStaysInTheStoreUntilItIsADraft()
{
    const FaultyServer server(answering(400));
    const QTemporaryDir data;
    QUuid key;
    {
        Program before(data.path());
        before.signIn(server);
        key = before.outbox.submit(titled(u"Laptop"_s));
        QTRY_COMPARE(before.refused.size(), 1);
        QVERIFY(before.outbox.take(key));
    }
    Program program(data.path());
    program.signIn(server);
    QTRY_VERIFY(program.outbox.entry(key));
    QCOMPARE(program.state(key), TicketState::Refused);
}

void TestOutboxKept::whatIsRemovedIsGoneAfterARestart()
{
    const FaultyServer server(answering(400));
    const QTemporaryDir data;
    {
        Program before(data.path());
        before.signIn(server);
        const QUuid key = before.outbox.submit(titled(u"Laptop"_s));
        QTRY_COMPARE(before.refused.size(), 1);
        QVERIFY(before.outbox.remove(key));
        QVERIFY(!before.outbox.remove(key));
    }
    Program program(data.path());
    program.signIn(server);
    const auto all = await(program.store.list(program.outbox.account(), {}));
    QVERIFY(all);
    QVERIFY(all->isEmpty());
}

void TestOutboxKept::itIsAtRestWhenAllIsOnDisk()
{
    const FaultyServer server{Script()};
    Program program;
    program.signIn(server);
    QSignalSpy atRest(&program.outbox, &Outbox::atRest);
    QVERIFY(program.outbox.isAtRest());
    program.outbox.submit(titled(u"Laptop"_s));
    QVERIFY(!program.outbox.isAtRest());
    QTRY_COMPARE(program.created.size(), 1);
    QTRY_VERIFY(program.outbox.isAtRest());
    QVERIFY(!atRest.isEmpty());
}

QTEST_GUILESS_MAIN(TestOutboxKept)
#include "tst_outboxkept.moc"
