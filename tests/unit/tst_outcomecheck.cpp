// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/outcomecheck.h"
#include "tests/unit/outboxprogram.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString title = u"Laptop"_s;

/// Swallows every ticket, and lists `tickets` as mine.
Script listing(const QByteArray &tickets)
{
    Script script = losing();
    script.metadata.answer = httpAnswer(200, tickets);
    return script;
}

QUuid loseOne(Program &program)
{
    const QUuid key = program.outbox.submit(titled(title));
    [&] { QTRY_COMPARE(program.unknown.size(), 1); }();
    return key;
}

} // namespace

class TestOutcomeCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheSameTitleAfterTheTryIsCertain_data();
    void onlyTheSameTitleAfterTheTryIsCertain();
    void whatMayBeAnotherTicketIsNotCertain_data();
    void whatMayBeAnotherTicketIsNotCertain();
    void aCertainFindingSettlesTheTicket();
    void theNumberOfAnotherTicketIsNotTaken();
    void anythingLessIsSaidAndLookedForAgain();
    void aFailureLeavesTheOutcomeUnknown();
    void askingTwiceLooksOnce();
    void aSettledTicketIsNotLookedFor();
};

void TestOutcomeCheck::onlyTheSameTitleAfterTheTryIsCertain_data()
{
    const QDateTime tried(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());
    const FoundTicket later{1, title, tried.addSecs(1)};
    const FoundTicket earlier{2, title, tried.addSecs(-1)};
    const FoundTicket timeless{3, title, {}};
    const FoundTicket other{4, u"Laptop stand"_s, tried.addSecs(1)};
    QTest::addColumn<QList<FoundTicket>>("listed");
    QTest::addColumn<OutcomeFinding>("finding");
    QTest::newRow("nothing") << QList<FoundTicket>() << OutcomeFinding();
    QTest::newRow("after the try") << QList{later} << OutcomeFinding{later, {}};
    QTest::newRow("before the try") << QList{earlier} << OutcomeFinding{{}, {earlier}};
    QTest::newRow("no time") << QList{timeless} << OutcomeFinding{{}, {timeless}};
    QTest::newRow("another title") << QList{other} << OutcomeFinding();
    QTest::newRow("blanks around") << QList{FoundTicket{5, u" Laptop "_s, tried}}
                                   << OutcomeFinding{FoundTicket{5, u" Laptop "_s, tried}, {}};
    QTest::newRow("all of them") << QList{earlier, other, later, timeless}
                                 << OutcomeFinding{later, {earlier, timeless}};
}

void TestOutcomeCheck::onlyTheSameTitleAfterTheTryIsCertain()
{
    QFETCH(QList<FoundTicket>, listed);
    QFETCH(OutcomeFinding, finding);
    const QDateTime tried(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());
    QVERIFY(judgeOutcome(title, tried, listed) == finding);
}

void TestOutcomeCheck::whatMayBeAnotherTicketIsNotCertain_data()
{
    const QDateTime tried(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());
    const FoundTicket later{1, title, tried.addSecs(10)};
    QTest::addColumn<OtherTickets>("others");
    QTest::addColumn<OutcomeFinding>("finding");
    QTest::newRow("no other") << OtherTickets{} << OutcomeFinding{later, {}};
    QTest::newRow("another's number") << OtherTickets{{1}, {}} << OutcomeFinding();
    QTest::newRow("a number of a third") << OtherTickets{{2}, {}} << OutcomeFinding{later, {}};
    QTest::newRow("another tried before") << OtherTickets{{}, {tried.addSecs(5)}} << OutcomeFinding{{}, {later}};
    QTest::newRow("another tried after it") << OtherTickets{{}, {tried.addSecs(15)}} << OutcomeFinding{later, {}};
}

void TestOutcomeCheck::whatMayBeAnotherTicketIsNotCertain()
{
    QFETCH(OtherTickets, others);
    QFETCH(OutcomeFinding, finding);
    const QDateTime tried(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());
    QVERIFY(judgeOutcome(title, tried, {{1, title, tried.addSecs(10)}}, others) == finding);
}

void TestOutcomeCheck::theNumberOfAnotherTicketIsNotTaken()
{
    const FaultyServer server(listing(R"([{"id": 77, "subject": "Laptop", "createdDate": "2999-01-01T00:00:00Z"}])"));
    Program program;
    program.signIn(server);
    TicketRecord other{.key = QUuid::createUuid(), .draft = titled(title), .state = TicketState::Sent, .number = 77};
    QVERIFY(await(program.store.save(program.outbox.account(), other)));
    OutcomeCheck check(program.api, program.outbox, program.store, {});
    QSignalSpy found(&check, &OutcomeCheck::found);
    check.check(loseOne(program));
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(found.constFirst().at(1).value<QList<FoundTicket>>().isEmpty());
    QVERIFY(program.created.isEmpty());
}

void TestOutcomeCheck::aCertainFindingSettlesTheTicket()
{
    const FaultyServer server(listing(R"([{"id": 77, "subject": "Laptop", "createdDate": "2999-01-01T00:00:00Z"}])"));
    Program program;
    program.signIn(server);
    OutcomeCheck check(program.api, program.outbox, program.store);
    check.check(loseOne(program));
    QTRY_COMPARE(program.created.size(), 1);
    QCOMPARE(program.created.first().at(2).value<std::optional<qint64>>(), std::optional<qint64>(77));
    QVERIFY(program.outbox.entries().isEmpty());
}

void TestOutcomeCheck::anythingLessIsSaidAndLookedForAgain()
{
    const FaultyServer server(listing(R"([{"id": 77, "title": "Laptop", "createdDate": "2001-01-01T00:00:00Z"}])"));
    Program program;
    program.signIn(server);
    OutcomeCheck check(program.api, program.outbox, program.store, {1ms, 2ms});
    QSignalSpy found(&check, &OutcomeCheck::found);
    check.check(loseOne(program));
    QTRY_COMPARE(found.size(), 3); // now, and after each pause
    QCOMPARE(found.first().at(1).value<QList<FoundTicket>>().size(), 1);
    QCOMPARE(program.outbox.entries().constFirst().state, TicketState::Unknown);
}

void TestOutcomeCheck::aFailureLeavesTheOutcomeUnknown()
{
    Script script = losing();
    script.metadata.answer = httpAnswer(404);
    const FaultyServer server(script);
    Program program;
    program.signIn(server);
    OutcomeCheck check(program.api, program.outbox, program.store, {});
    QSignalSpy failed(&check, &OutcomeCheck::failed);
    check.check(loseOne(program));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().at(1).value<Error>().kind, ErrorKind::NotFound);
    QCOMPARE(program.outbox.entries().constFirst().state, TicketState::Unknown);
}

void TestOutcomeCheck::askingTwiceLooksOnce()
{
    const FaultyServer server(listing("[]"));
    Program program;
    program.signIn(server);
    OutcomeCheck check(program.api, program.outbox, program.store, {1ms});
    QSignalSpy found(&check, &OutcomeCheck::found);
    const QUuid key = loseOne(program);
    check.check(key);
    check.check(key);
    QTRY_COMPARE(found.size(), 2);
    QVERIFY(!found.wait(200));
}

void TestOutcomeCheck::aSettledTicketIsNotLookedFor()
{
    const FaultyServer server(listing("[]"));
    Program program;
    program.signIn(server);
    OutcomeCheck check(program.api, program.outbox, program.store, {1ms});
    QSignalSpy found(&check, &OutcomeCheck::found);
    const QUuid key = loseOne(program);
    program.outbox.markCreated(key, 5);
    const qsizetype before = server.requests().size();
    check.check(key);
    QVERIFY(!found.wait(200));
    QCOMPARE(server.requests().size(), before);
}

QTEST_GUILESS_MAIN(TestOutcomeCheck)
#include "tst_outcomecheck.moc"
