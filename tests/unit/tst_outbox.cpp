// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/unit/outboxprogram.h"

using namespace Qt::Literals::StringLiterals;

class TestOutbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSaidBeforeItsKeyIsKnown();
    void ticketsGoOutInOrderOneAtATime();
    void progressEndsWithTheLastByte();
    void aRefusedTicketIsGivenBack();
    void aRefusedTicketCanBeSentAgainWithTheSameKey();
    void anUnknownOutcomeIsNeverSentAgainByItself();
    void anUnknownTicketCanBeSaidToBeCreated();
    void aFoundTicketIsNotSentAgain();
    void aWaitingTicketIsCancelledAtOnce();
    void aTicketIsCancelledWhileItIsSent();
    void aTicketCanNotBeTakenWhileItIsSent();
    void whatWasTakenCanBePutBack();
    void listenersMayChangeTheBox();
    void deletingTheBoxStopsTheUpload();
};

void TestOutbox::nothingIsSaidBeforeItsKeyIsKnown()
{
    const FaultyServer server{Script()};
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QCOMPARE(program.state(key), TicketState::Waiting);
    QCOMPARE(program.changed.size(), 1);
    QCOMPARE(program.changed.first().first().toUuid(), key);
    QTRY_COMPARE(program.created.size(), 1);
    QCOMPARE(server.fullCopies(), 1);
}

void TestOutbox::ticketsGoOutInOrderOneAtATime()
{
    const SandboxProcess server;
    Program program;
    program.signIn(server, sandbox::localUser);
    qsizetype most = 0;
    connect(&program.outbox, &Outbox::changed, this, [&] {
        const QList<TicketRecord> entries = program.outbox.entries();
        most = qMax(most, std::ranges::count(entries, TicketState::Sending, &TicketRecord::state));
    });
    const QList<QByteArray> titles{"one", "two", "three", "four", "five"};
    for (const QByteArray &title : titles)
        program.outbox.submit(titled(QString::fromLatin1(title)));
    QTRY_COMPARE(program.created.size(), titles.size());
    QCOMPARE(most, 1);
    QList<QByteArray> arrived;
    const QList<SandboxTicket> tickets = server.tickets();
    for (const SandboxTicket &ticket : tickets)
        arrived << ticket.fields.value("Title");
    QCOMPARE(arrived, titles);
}

void TestOutbox::progressEndsWithTheLastByte()
{
    const FaultyServer server{Script()};
    Program program;
    program.signIn(server);
    QSignalSpy progress(&program.outbox, &Outbox::progress);
    const QUuid key = program.outbox.submit(bigDraft());
    QTRY_COMPARE(program.created.size(), 1);
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.last().at(0).toUuid(), key);
    QCOMPARE(progress.last().at(1), progress.last().at(2));
}

void TestOutbox::aRefusedTicketIsGivenBack()
{
    const FaultyServer server(answering(400));
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.refused.size(), 1);
    QCOMPARE(program.outbox.entry(key)->error.httpStatus, 400);
    QCOMPARE(program.outbox.entry(key)->error.outcome, Outcome::Rejected);
    const std::optional<TicketRecord> taken = program.outbox.take(key);
    QVERIFY(taken);
    QCOMPARE(taken->draft.title, u"Laptop"_s);
    QVERIFY(program.outbox.entries().isEmpty());
    QVERIFY(!program.outbox.take(key));
}

void TestOutbox::aRefusedTicketCanBeSentAgainWithTheSameKey()
{
    const FaultyServer server(answering(400));
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.refused.size(), 1);
    program.outbox.sendAgain(key);
    program.outbox.sendAgain(key);
    QCOMPARE(program.state(key), TicketState::Waiting);
    QTRY_COMPARE(program.refused.size(), 2);
    const QList<ReceivedRequest> tickets = server.tickets();
    QCOMPARE(tickets.size(), 2);
    QCOMPARE(tickets.at(0).header("Idempotency-Key"), tickets.at(1).header("Idempotency-Key"));
}

void TestOutbox::anUnknownOutcomeIsNeverSentAgainByItself()
{
    const FaultyServer server(losing());
    Program program;
    program.signIn(server);
    const QUuid first = program.outbox.submit(titled(u"first"_s));
    const QUuid second = program.outbox.submit(titled(u"second"_s));
    QTRY_COMPARE(program.unknown.size(), 2); // the second goes on behind the first
    program.signIn(server);
    program.outbox.cancel(first);
    QCOMPARE(program.state(first), TicketState::Unknown);
    QCOMPARE(program.state(second), TicketState::Unknown);
    QCOMPARE(program.outbox.entry(first)->error.outcome, Outcome::Unknown);
    QCOMPARE(server.fullCopies(), 2);

    program.outbox.sendAgain(first);
    QTRY_COMPARE(program.unknown.size(), 3);
    QCOMPARE(server.fullCopies(), 3);
}

void TestOutbox::anUnknownTicketCanBeSaidToBeCreated()
{
    const FaultyServer server(losing());
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.unknown.size(), 1);
    program.outbox.markCreated(key, 1042);
    program.outbox.markCreated(key, 1043);
    QCOMPARE(program.created.size(), 1);
    QCOMPARE(program.created.first().at(2).value<std::optional<qint64>>(), std::optional<qint64>(1042));
    QVERIFY(program.outbox.entries().isEmpty());
}

void TestOutbox::aFoundTicketIsNotSentAgain()
{
    const FaultyServer server(losing());
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.unknown.size(), 1);
    program.outbox.sendAgain(key);
    program.outbox.markCreated(key, 1042); // the search's answer came just now
    QCOMPARE(program.created.size(), 1);
    program.outbox.submit(titled(u"next"_s));
    QTRY_COMPARE(program.unknown.size(), 2);
    QCOMPARE(server.fullCopies(), 2);
}

void TestOutbox::aWaitingTicketIsCancelledAtOnce()
{
    const FaultyServer server{Script()};
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    program.outbox.cancel(key);
    QCOMPARE(program.refused.size(), 1);
    QCOMPARE(program.outbox.entry(key)->error.kind, ErrorKind::Cancelled);
    QCOMPARE(program.outbox.entry(key)->error.outcome, Outcome::NotSent);
    program.outbox.submit(titled(u"next"_s));
    QTRY_COMPARE(program.created.size(), 1);
    QCOMPARE(server.fullCopies(), 1);
}

void TestOutbox::aTicketIsCancelledWhileItIsSent()
{
    const FaultyServer server(silent());
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(bigDraft());
    QTRY_COMPARE(server.tickets().size(), 1);
    program.outbox.cancel(key);
    program.outbox.cancel(key);
    QTRY_COMPARE(program.refused.size(), 1);
    QCOMPARE(program.outbox.entry(key)->error.kind, ErrorKind::Cancelled);
    QCOMPARE(server.fullCopies(), 0);
}

void TestOutbox::aTicketCanNotBeTakenWhileItIsSent()
{
    const FaultyServer server(silent());
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(bigDraft());
    QTRY_COMPARE(program.state(key), TicketState::Sending);
    QVERIFY(!program.outbox.take(key));
    program.outbox.sendAgain(key);
    program.outbox.markCreated(key, 1);
    QCOMPARE(program.state(key), TicketState::Sending);
    QVERIFY(program.created.isEmpty());
}

void TestOutbox::whatWasTakenCanBePutBack()
{
    const FaultyServer server(answering(400));
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.refused.size(), 1);
    const TicketRecord entry = *program.outbox.entry(key);
    program.outbox.take(key);
    program.changed.clear();
    program.outbox.putBack(entry);
    program.outbox.putBack(entry);
    QCOMPARE(program.changed.size(), 1);
    QCOMPARE(program.outbox.entries().size(), 1);
    QCOMPARE(program.outbox.entry(key)->error.httpStatus, 400);
    program.outbox.sendAgain(key);
    QTRY_COMPARE(program.refused.size(), 2);
}

void TestOutbox::listenersMayChangeTheBox()
{
    const FaultyServer server(answering(400));
    Program program;
    program.signIn(server);
    int takes = 0;
    connect(&program.outbox, &Outbox::refused, this, [&](const QUuid &key) {
        QVERIFY(program.outbox.take(key));
        if (++takes < 20)
            program.outbox.submit(titled(u"again"_s));
    });
    // One that is taken in the very moment in which it is heard of.
    const QMetaObject::Connection taker = connect(&program.outbox, &Outbox::changed, this, [&](const QUuid &key) {
        if (const TicketRecord *entry = program.outbox.entry(key); entry && entry->draft.title == "taken"_L1)
            QVERIFY(program.outbox.take(key));
    });
    program.outbox.submit(titled(u"taken"_s));
    program.outbox.submit(titled(u"first"_s));
    QTRY_COMPARE(takes, 20);
    disconnect(taker);
    QVERIFY(program.outbox.entries().isEmpty());
    QCOMPARE(server.fullCopies(), 20);
}

void TestOutbox::deletingTheBoxStopsTheUpload()
{
    const FaultyServer server(silent());
    Program program;
    program.signIn(server);
    auto box = std::make_unique<Outbox>(program.api, program.session, program.store);
    box->submit(bigDraft());
    QTRY_COMPARE(server.tickets().size(), 1);
    box.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.fullCopies(), 0);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
