// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/registering.h"
#include "tests/ui/windowdesk.h"
#include "ui/lookupcombobox.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"
#include "ui/waitingnotice.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString title = u"Laptop screen is broken"_s;

Reaction unavailable()
{
    Reaction reaction;
    reaction.answer = httpAnswer(503);
    return reaction;
}

/// The next run finds a ticket that was let go so long ago.
void restartWithTicket(WindowDesk &desk, std::chrono::seconds ago, const QString &name = title)
{
    TicketRecord record{.key = QUuid::createUuid(), .state = TicketState::Waiting};
    record.draft.title = name;
    record.draft.description = u"It broke when it fell."_s;
    record.draft.site = 1;
    record.draft.department = 2;
    record.draft.status = 1;
    record.submitted = QDateTime::currentDateTimeUtc().addMSecs(-std::chrono::milliseconds(ago).count());
    desk.store().save(desk.outbox().account(), record);
    desk.restart();
}

} // namespace

/// Tickets that wait for long are seen, and those that are too old to go by themselves are asked about.
class TestWaitingNotice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whyATicketWaitsIsSaidOnce();
    void aTicketThatHasWaitedForLongIsInTheTitleAndInTheStatusBar();
    void aTicketThatHasNotWaitedForLongIsNot();
    void whatWaitsForLongIsSeenWithoutAnyonesDoing();
    void nothingTicksWhileNothingWaits();
    void aTicketOfTheFutureDoesNotOverrunTheClock();
    void aTicketOlderThanADayAsksBeforeItGoes();
    void aTicketOlderThanADayCanBeEdited();
    void oldTicketsAreAskedAboutOneAfterTheOther();
};

void TestWaitingNotice::whyATicketWaitsIsSaidOnce()
{
    const FaultyServer server(registering(unavailable()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_VERIFY2(desk.message().contains(u"could not be sent yet"_s), qPrintable(desk.message()));
    QVERIFY2(desk.message().contains(u"goes out by itself"_s), qPrintable(desk.message()));
    QVERIFY(desk.form().isEmpty());
    desk.press(u"Close message"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.fullCopies(), 2, 10'000);
    QTRY_COMPARE(desk.outbox().entries().constFirst().state, TicketState::Waiting);
    QCOMPARE(desk.message(), QString());
}

void TestWaitingNotice::aTicketThatHasWaitedForLongIsInTheTitleAndInTheStatusBar()
{
    FaultyServer server(registering(unavailable()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    QVERIFY(!desk.window().windowTitle().contains(u"waiting"_s));
    restartWithTicket(desk, 11min);
    QTRY_VERIFY2(desk.window().windowTitle().contains(u"1 ticket(s) waiting"_s),
                 qPrintable(desk.window().windowTitle()));
    QVERIFY(desk.at(u"1 ticket(s) waiting"_s)->isVisible());
    QTRY_VERIFY(desk.message().contains(u"could not be sent yet"_s));
    desk.press(u"1 ticket(s) waiting"_s);
    QVERIFY2(desk.message().contains(title), qPrintable(desk.message()));

    server.follow(registering(Script().registration));
    desk.press(u"Send now"_s);
    QTRY_VERIFY2(desk.message().startsWith(u"Ticket #"_s), qPrintable(desk.message()));
    QVERIFY(!desk.window().windowTitle().contains(u"waiting"_s));
    QVERIFY(!desk.at(u"0 ticket(s) waiting"_s)->isVisible());
}

void TestWaitingNotice::aTicketThatHasNotWaitedForLongIsNot()
{
    const FaultyServer server(registering(unavailable()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    restartWithTicket(desk, 9min);
    QTRY_VERIFY(desk.message().contains(u"could not be sent yet"_s));
    QVERIFY(!desk.window().windowTitle().contains(u"waiting"_s));
}

void TestWaitingNotice::whatWaitsForLongIsSeenWithoutAnyonesDoing()
{
    const FaultyServer server(registering(unavailable()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    restartWithTicket(desk, 10min - 2s);
    QTRY_VERIFY(desk.message().contains(u"could not be sent yet"_s));
    QTRY_VERIFY(desk.window().windowTitle().contains(u"waiting"_s));
}

void TestWaitingNotice::nothingTicksWhileNothingWaits()
{
    FaultyServer server(registering(unavailable()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    const auto *clock = desk.window().findChild<WaitingNotice *>()->findChild<QTimer *>();
    QVERIFY(!clock->isActive());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_VERIFY(desk.message().contains(u"could not be sent yet"_s));
    QVERIFY(clock->isActive());
    server.follow(registering(Script().registration));
    desk.outbox().resume();
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    QVERIFY(!clock->isActive());
}

void TestWaitingNotice::aTicketOfTheFutureDoesNotOverrunTheClock()
{
    const FaultyServer server(registering(unavailable()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    restartWithTicket(desk, -24h * 365);
    QTRY_VERIFY(desk.message().contains(u"could not be sent yet"_s));
    const auto *clock = desk.window().findChild<WaitingNotice *>()->findChild<QTimer *>();
    QVERIFY(clock->isActive());
    QVERIFY(clock->intervalAsDuration() <= 1h && clock->intervalAsDuration() > 0s);
}

void TestWaitingNotice::aTicketOlderThanADayAsksBeforeItGoes()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    restartWithTicket(desk, 25h);
    QTRY_VERIFY2(desk.message().contains(u"more than a day"_s), qPrintable(desk.message()));
    QVERIFY(desk.message().contains(title));
    desk.press(u"Close message"_s);
    QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
    desk.fillIn(u"The next one"_s);
    desk.press(u"Submit"_s);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    QCOMPARE(sandbox.tickets().size(), 1);
    desk.press(u"1 ticket(s) waiting"_s);
    desk.press(u"Send now"_s);
    QTRY_COMPARE(sandbox.tickets().size(), 2);
    QCOMPARE(sandbox.tickets().constLast().fields["Title"], title.toUtf8());
}

void TestWaitingNotice::aTicketOlderThanADayCanBeEdited()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    restartWithTicket(desk, 25h);
    QTRY_VERIFY2(desk.message().contains(u"more than a day"_s), qPrintable(desk.message()));
    desk.press(u"Edit"_s);
    QCOMPARE(desk.form().draft().title, title);
    QVERIFY(desk.outbox().entries().isEmpty());
    QVERIFY(!desk.window().windowTitle().contains(u"waiting"_s));
    QVERIFY(sandbox.tickets().isEmpty());
}

void TestWaitingNotice::oldTicketsAreAskedAboutOneAfterTheOther()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    restartWithTicket(desk, 26h, u"The first"_s);
    QTRY_VERIFY2(desk.message().contains(u"The first"_s), qPrintable(desk.message()));
    restartWithTicket(desk, 25h, u"The second"_s);
    QTRY_VERIFY2(desk.message().contains(u"The first"_s), qPrintable(desk.message()));
    desk.press(u"Send now"_s);
    QTRY_VERIFY2(desk.message().contains(u"The second"_s), qPrintable(desk.message()));
    QTRY_COMPARE(sandbox.tickets().size(), 1);
}

QTEST_MAIN(TestWaitingNotice)
#include "tst_waitingnotice.moc"
