// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/unit/outboxprogram.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

/// Whose a ticket is, and how it waits for them.
class TestOutboxAccounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTicketIsFiledForWhoeverIsSignedIn();
    void aTicketIsFiledForSomebodyElse();
    void a401WaitsForASignInAndGoesOnByItself();
    void anotherAccountNeitherSendsNorSeesIt();
    void aSignInUnderWayIsNotUndoneByAnOld401();
    void whoSignsInMeanwhileDoesNotSendIt();
    void whatEndsWhileItsAccountIsAwayIsToldWhenItIsBack_data();
    void whatEndsWhileItsAccountIsAwayIsToldWhenItIsBack();
};

void TestOutboxAccounts::aTicketIsFiledForWhoeverIsSignedIn()
{
    const SandboxProcess server;
    Program program;
    program.signIn(server, sandbox::localUser);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.created.size(), 1);
    const QList<SandboxTicket> tickets = server.tickets();
    QCOMPARE(tickets.size(), 1);
    QCOMPARE(tickets.first().fields.value("CreatorId"), QByteArray(sandbox::localUser.id));
    QCOMPARE(QUuid::fromString(QString::fromLatin1(tickets.first().idempotencyKey)), key);
    QCOMPARE(program.created.first().at(0).toUuid(), key);
    QCOMPARE(program.created.first().at(1).value<TicketDraft>().title, u"Laptop"_s);
    QCOMPARE(program.created.first().at(2).value<std::optional<qint64>>(), std::optional(tickets.first().id));
    QVERIFY(program.outbox.entries().isEmpty());
    QVERIFY(program.signInNeeded.isEmpty());
}

void TestOutboxAccounts::aTicketIsFiledForSomebodyElse()
{
    const SandboxProcess server;
    Program program;
    program.signIn(server, sandbox::localUser);
    TicketDraft draft = titled(u"Laptop"_s);
    draft.creatorId = QString::fromLatin1(sandbox::directoryUser.id);
    program.outbox.submit(draft);
    QTRY_COMPARE(program.created.size(), 1);
    QCOMPARE(server.tickets().constFirst().fields.value("CreatorId"), QByteArray(sandbox::directoryUser.id));
}

void TestOutboxAccounts::a401WaitsForASignInAndGoesOnByItself()
{
    SandboxProcess server;
    Program program;
    program.signIn(server, sandbox::localUser);
    server.expireTokens();
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.signInNeeded.size(), 1);
    QCOMPARE(program.session.state(), Session::State::SignedOut);
    QCOMPARE(program.state(key), TicketState::Waiting);
    QVERIFY(program.refused.isEmpty());

    program.signIn(server, sandbox::localUser);
    QTRY_COMPARE(program.created.size(), 1);
    const QList<SandboxTicket> tickets = server.tickets();
    QCOMPARE(tickets.size(), 1);
    QCOMPARE(QUuid::fromString(QString::fromLatin1(tickets.first().idempotencyKey)), key);
    QCOMPARE(program.signInNeeded.size(), 1);
}

void TestOutboxAccounts::anotherAccountNeitherSendsNorSeesIt()
{
    SandboxProcess server;
    Program program;
    program.signIn(server, sandbox::localUser);
    server.expireTokens();
    const QUuid key = program.outbox.submit(titled(u"Jane's"_s));
    QTRY_COMPARE(program.signInNeeded.size(), 1);

    program.signIn(server, sandbox::directoryUser);
    QVERIFY(program.outbox.entries().isEmpty());
    QVERIFY(!program.outbox.entry(key));
    QVERIFY(!program.outbox.take(key));
    program.outbox.submit(titled(u"John's"_s));
    QTRY_COMPARE(program.created.size(), 1);
    QCOMPARE(server.tickets().size(), 1);
    QCOMPARE(server.tickets().constFirst().fields.value("Title"), "John's");

    program.session.signOut();
    QVERIFY(program.outbox.entries().isEmpty());
    program.signIn(server, sandbox::localUser);
    QTRY_COMPARE(program.created.size(), 2);
    const SandboxTicket last = server.tickets().constLast();
    QCOMPARE(last.fields.value("Title"), "Jane's");
    QCOMPARE(last.userId, QByteArray(sandbox::localUser.id));
    QCOMPARE(last.fields.value("CreatorId"), QByteArray(sandbox::localUser.id));
    QVERIFY(program.outbox.entries().isEmpty());
}

void TestOutboxAccounts::aSignInUnderWayIsNotUndoneByAnOld401()
{
    SandboxProcess server;
    Program program;
    program.signIn(server, sandbox::localUser);
    server.expireTokens();
    bool signingIn = false;
    connect(&program.outbox, &Outbox::changed, this, [&](const QUuid &key) {
        if (program.state(key) == TicketState::Sending && !std::exchange(signingIn, true)) {
            program.session.signIn({server.url(),
                                    QString::fromLatin1(sandbox::localUser.name),
                                    QString::fromLatin1(sandbox::localUser.password),
                                    {},
                                    false});
        }
    });
    program.outbox.submit(titled(u"Laptop"_s));
    QTRY_COMPARE(program.created.size(), 1);
    QCOMPARE(program.session.state(), Session::State::SignedIn);
    QCOMPARE(server.tickets().size(), 1);
}

void TestOutboxAccounts::whoSignsInMeanwhileDoesNotSendIt()
{
    const FaultyServer server{Script()};
    const FaultyServer other{Script()};
    Program program;
    program.signIn(server);
    TicketDraft draft = titled(u"Jane's"_s);
    draft.attachments = {Attachment::fromContent(u"log.bin"_s, QByteArray(100'000, 'x'))}; // the token is checked first
    const qsizetype before = server.requests().size();
    program.outbox.submit(draft);
    QTRY_VERIFY(server.requests().size() > before);
    program.api.setServer(other.url());
    program.api.setToken("the.other.one");

    QTRY_COMPARE(server.fullCopies(), 1);
    QVERIFY(server.tickets().constFirst().header("Authorization") != "Bearer the.other.one");
    QTRY_COMPARE(program.created.size(), 1);
    QVERIFY(other.requests().isEmpty());
}

void TestOutboxAccounts::whatEndsWhileItsAccountIsAwayIsToldWhenItIsBack_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<TicketState>("end");
    QTest::newRow("created") << Script() << TicketState::Sent;
    QTest::newRow("unknown") << losing() << TicketState::Unknown;
    QTest::newRow("refused") << answering(400) << TicketState::Refused;
}

void TestOutboxAccounts::whatEndsWhileItsAccountIsAwayIsToldWhenItIsBack()
{
    QFETCH(Script, script);
    QFETCH(TicketState, end);
    const FaultyServer server(script);
    Program program;
    program.signIn(server);
    const QUuid key = program.outbox.submit(titled(u"Laptop"_s));
    connect(&program.outbox, &Outbox::progress, &program.session, &Session::signOut);
    QTRY_COMPARE(program.session.state(), Session::State::SignedOut);
    QTRY_VERIFY(program.outbox.isAtRest());
    QVERIFY(program.created.isEmpty() && program.unknown.isEmpty() && program.refused.isEmpty());
    QVERIFY(!program.outbox.entry(key));

    program.signIn(server);
    QTRY_COMPARE(program.created.size(), end == TicketState::Sent ? 1 : 0);
    QTRY_COMPARE(program.unknown.size(), end == TicketState::Unknown ? 1 : 0);
    QTRY_COMPARE(program.refused.size(), end == TicketState::Refused ? 1 : 0);
    QCOMPARE(program.outbox.entries().isEmpty(), end == TicketState::Sent);
    QCOMPARE(server.fullCopies(), 1);
}

QTEST_GUILESS_MAIN(TestOutboxAccounts)
#include "tst_outboxaccounts.moc"
