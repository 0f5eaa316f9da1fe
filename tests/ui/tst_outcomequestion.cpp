// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/registering.h"
#include "tests/ui/windowdesk.h"
#include "ui/ticketform.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString title = u"Laptop screen is broken"_s;

/// Reads a whole ticket and hangs up.
Reaction swallowing()
{
    Reaction reaction;
    reaction.after = Reaction::After::Close;
    return reaction;
}

/// The same, and then lists `answer` as my tickets.
Script swallowingThenListing(const QByteArray &answer)
{
    Script script = registering(swallowing());
    script.metadataAfterTicket = Reaction{.answer = answer};
    return script;
}

/// Files a ticket whose outcome nobody knows.
void loseATicket(WindowDesk &desk, const FaultyServer &server)
{
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_VERIFY2(desk.message().contains(u"may have been created"_s), qPrintable(desk.message()));
}

} // namespace

/// What the person is asked about a ticket of unknown outcome, and what their answers do.
class TestOutcomeQuestion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTicketThatMayHaveBeenCreatedIsNeverSentAgainByItself();
    void sendAgainIsTheSameTicketWithTheSameKey();
    void editAsNewIsAnotherTicket();
    void whatTheHelpDeskListsIsSaid_data();
    void whatTheHelpDeskListsIsSaid();
    void aTicketThatIsCertainlyThereClosesTheQuestion();
    void theQuestionGoesWithTheTicket();
};

void TestOutcomeQuestion::aTicketThatMayHaveBeenCreatedIsNeverSentAgainByItself()
{
    const FaultyServer server(registering(swallowing()));
    WindowDesk desk;
    loseATicket(desk, server);
    QVERIFY(desk.at(u"Check now"_s)->isVisible());
    QVERIFY(desk.at(u"Decide…"_s)->isVisible());
    QCOMPARE(server.fullCopies(), 1);
    QCOMPARE(desk.outbox().entries().size(), 1);

    desk.press(u"Decide…"_s);
    desk.pressInOutbox(u"It was created"_s);
    QTRY_VERIFY(desk.outbox().entries().isEmpty());
    QVERIFY(desk.message().startsWith(u"Ticket created"_s));
    QCOMPARE(server.fullCopies(), 1);
}

void TestOutcomeQuestion::sendAgainIsTheSameTicketWithTheSameKey()
{
    const FaultyServer server(registering(swallowing()));
    WindowDesk desk;
    loseATicket(desk, server);
    desk.press(u"Decide…"_s);
    desk.pressInOutbox(u"Send again"_s);
    QTRY_COMPARE(server.fullCopies(), 2);
    QTRY_VERIFY(desk.message().contains(u"may have been created"_s));
    const QList<ReceivedRequest> tickets = server.tickets();
    const QByteArray key = tickets.at(0).header("Idempotency-Key");
    QVERIFY(!QUuid::fromString(QString::fromLatin1(key)).isNull());
    QCOMPARE(tickets.at(1).header("Idempotency-Key"), key);
}

void TestOutcomeQuestion::editAsNewIsAnotherTicket()
{
    const FaultyServer server(registering(swallowing()));
    WindowDesk desk;
    loseATicket(desk, server);
    desk.press(u"Decide…"_s);
    desk.pressInOutbox(u"Edit as new"_s);
    QTRY_COMPARE(desk.form().draft().title, title);
    QVERIFY(desk.outbox().entries().isEmpty());
    desk.press(u"Submit"_s);
    QTRY_COMPARE(server.fullCopies(), 2);
    const QList<ReceivedRequest> tickets = server.tickets();
    QVERIFY(tickets.at(0).header("Idempotency-Key") != tickets.at(1).header("Idempotency-Key"));
}

void TestOutcomeQuestion::whatTheHelpDeskListsIsSaid_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << httpAnswer(200, "[]") << u"does not list this ticket yet"_s;
    QTest::newRow("one of the title, from before")
        << httpAnswer(200, R"([{"id": 77, "title": "Laptop screen is broken", "createdAt": "2001-01-01T00:00:00Z"}])")
        << u"#77"_s;
    QTest::newRow("two of the title, without a time") << httpAnswer(
        200, R"([{"id": 77, "subject": "Laptop screen is broken"}, {"id": 78, "subject": "Laptop screen is broken"}])")
                                                      << u"#77, #78"_s;
    QTest::newRow("no such list") << httpAnswer(404) << u"could not"_s;
}

void TestOutcomeQuestion::whatTheHelpDeskListsIsSaid()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, said);
    const FaultyServer server(swallowingThenListing(answer));
    WindowDesk desk;
    loseATicket(desk, server);
    desk.press(u"Check now"_s);
    QTRY_VERIFY2(desk.message().contains(said), qPrintable(desk.message()));
    QVERIFY(desk.at(u"Decide…"_s)->isVisible());
    QCOMPARE(desk.outbox().entries().size(), 1);
    QCOMPARE(server.fullCopies(), 1);
}

void TestOutcomeQuestion::aTicketThatIsCertainlyThereClosesTheQuestion()
{
    const FaultyServer server(swallowingThenListing(
        httpAnswer(200, R"([{"id": 77, "title": "Laptop screen is broken", "createdAt": "2999-01-01T00:00:00Z"}])")));
    WindowDesk desk;
    loseATicket(desk, server);
    desk.press(u"Check now"_s);
    QTRY_COMPARE(desk.message(), u"Ticket #77 created"_s);
    QVERIFY(desk.outbox().entries().isEmpty());
}

void TestOutcomeQuestion::theQuestionGoesWithTheTicket()
{
    const FaultyServer server(registering(swallowing()));
    WindowDesk desk;
    loseATicket(desk, server);
    desk.press(u"Decide…"_s);
    desk.pressInOutbox(u"Delete"_s);
    QTRY_VERIFY(desk.outbox().entries().isEmpty());
    QCOMPARE(desk.message(), QString());
    QCOMPARE(server.fullCopies(), 1);
}

QTEST_MAIN(TestOutcomeQuestion)
#include "tst_outcomequestion.moc"
