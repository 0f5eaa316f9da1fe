// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/registering.h"
#include "tests/ui/windowdesk.h"
#include "ui/closing.h"
#include "ui/outbox/outboxwindow.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString title = u"Laptop screen is broken"_s;
const QString finish = u"Finish in the background"_s;
const QString quit = u"Quit now"_s;

/// Takes the whole ticket, and never answers.
Reaction silence()
{
    return {.after = Reaction::After::ReadNothing};
}

/// Never takes the ticket.
Reaction standstill()
{
    return {.after = Reaction::After::ReadNothing, .bodyBytes = 0};
}

void closeSignIn(const WindowDesk &desk)
{
    QTRY_VERIFY(desk.signInDialog());
    desk.signInDialog()->reject();
    QTRY_VERIFY(!desk.signInDialog());
}

/// As the person does, who waits for what it takes and for no question.
void closeSilently(WindowDesk &desk)
{
    desk.window().close();
    QTRY_VERIFY2(!desk.window().isVisible(), qPrintable(desk.message()));
}

/// A ticket that is too large to be sent at once by a server that reads slowly.
void submitLarge(WindowDesk &desk)
{
    desk.fillIn(title);
    TicketDraft draft = desk.form().draft();
    draft.attachments = {Attachment::fromContent(u"large.bin"_s, QByteArray(8'000'000, 'x'))};
    desk.form().setDraft(draft);
    desk.press(u"Submit"_s);
    QTRY_COMPARE(desk.outbox().entries().constFirst().state, TicketState::Sending);
}

void askToClose(WindowDesk &desk)
{
    QVERIFY(!desk.window().close());
    QVERIFY2(desk.message().contains(u"still being sent"_s), qPrintable(desk.message()));
    QVERIFY(desk.window().isVisible());
}

/// Where the store should have its folder there is a file.
void blockStore(const WindowDesk &desk)
{
    QFile file(desk.storeFolder());
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

/// Nothing is lost by closing the window, and nothing is asked that need not be.
class TestClosing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyFormClosesAtOnce();
    void whatWasTypedJustNowIsSavedAndNothingIsAsked();
    void aTicketThatWaitsIsKeptAndNothingIsAsked();
    void aTicketThatIsBeingSentIsAskedAboutOnce();
    void theNextTicketIsAskedAboutAnew();
    void whatIsFinishedInTheBackgroundIsCreated();
    void theWindowComesBackWhereTheBackgroundNeedsThePerson_data();
    void theWindowComesBackWhereTheBackgroundNeedsThePerson();
    void whoStartsTheProgramAgainGoesOnWithTheWindow();
    void whatIsCalledOffWhileItIsSentWaitsForTheNextStart();
    void whatMayHaveBeenCreatedIsAskedAtTheNextStart();
    void whoeverLogsOutIsNotHeldUp();
    void whatCanNotBeKeptIsAskedAboutOnce();
    void theWindowOfTheOutboxClosesToo();
};

void TestClosing::anEmptyFormClosesAtOnce()
{
    WindowDesk desk;
    desk.start();
    closeSignIn(desk);
    QVERIFY(desk.window().close());
}

void TestClosing::whatWasTypedJustNowIsSavedAndNothingIsAsked()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    QTest::keyClick(desk.at(u"Title"_s), Qt::Key_Home);
    QTest::keyClicks(desk.at(u"Title"_s), u"My "_s);
    closeSilently(desk);
    desk.restart();
    QTRY_COMPARE(desk.form().draft().title, u"My "_s + title);
}

void TestClosing::aTicketThatWaitsIsKeptAndNothingIsAsked()
{
    SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    sandbox.stop();
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_VERIFY2(desk.message().contains(u"could not be sent yet"_s), qPrintable(desk.message()));
    closeSilently(desk);
    sandbox.restart();
    desk.restart();
    QTRY_COMPARE(sandbox.tickets().size(), 1);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
}

void TestClosing::aTicketThatIsBeingSentIsAskedAboutOnce()
{
    const FaultyServer server(registering(silence()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_COMPARE(server.fullCopies(), 1);
    askToClose(desk);
    QVERIFY(desk.at(finish)->isVisible());
    QVERIFY(desk.at(quit)->isVisible());
    QVERIFY(desk.window().close());
}

void TestClosing::theNextTicketIsAskedAboutAnew()
{
    const FaultyServer server(registering(silence()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_COMPARE(server.fullCopies(), 1);
    askToClose(desk);
    desk.fillIn(u"The next one"_s);
    askToClose(desk);
}

void TestClosing::whatIsFinishedInTheBackgroundIsCreated()
{
    const SandboxProcess sandbox({u"--throttle"_s, u"8000000"_s});
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    submitLarge(desk);
    askToClose(desk);
    const QSignalSpy ended(desk.window().findChild<Closing *>(), &Closing::ended);
    desk.press(finish);
    QVERIFY(!desk.window().isVisible());
    QVERIFY(ended.isEmpty());
    QVERIFY(sandbox.tickets().isEmpty());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(sandbox.tickets().size(), 1);
    QVERIFY(!desk.window().isVisible());
    QVERIFY(desk.outbox().isAtRest());
}

void TestClosing::theWindowComesBackWhereTheBackgroundNeedsThePerson_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<QString>("said");
    const auto answering = [](int status, const QByteArray &body) {
        return Reaction{.answer = httpAnswer(status, body), .bodyBytes = 4'000'000};
    };
    QTest::newRow("refused") << answering(400, R"("No such thing.")") << u"was not created"_s;
    QTest::newRow("it may have been created")
        << Reaction{.after = Reaction::After::Close} << u"may have been created"_s;
    QTest::newRow("it waits") << answering(503, {}) << u"could not be sent yet"_s;
}

void TestClosing::theWindowComesBackWhereTheBackgroundNeedsThePerson()
{
    QFETCH(Reaction, reaction);
    QFETCH(QString, said);
    const FaultyServer server(registering(reaction));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    submitLarge(desk);
    askToClose(desk);
    desk.press(finish);
    QTRY_VERIFY(desk.window().isVisible());
    QVERIFY2(desk.message().contains(said), qPrintable(desk.message()));
}

void TestClosing::whoStartsTheProgramAgainGoesOnWithTheWindow()
{
    const SandboxProcess sandbox({u"--throttle"_s, u"8000000"_s});
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    submitLarge(desk);
    askToClose(desk);
    desk.press(finish);
    QVERIFY(!desk.window().isVisible());
    desk.window().apply({});
    QVERIFY(desk.window().isVisible());
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    QTRY_VERIFY(desk.outbox().isAtRest());
    QVERIFY(desk.window().isVisible());
}

void TestClosing::whatIsCalledOffWhileItIsSentWaitsForTheNextStart()
{
    const FaultyServer server(registering(standstill()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    submitLarge(desk);
    askToClose(desk);
    const QSignalSpy ended(desk.window().findChild<Closing *>(), &Closing::ended);
    desk.press(quit);
    QVERIFY(!desk.window().isVisible());
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!desk.window().isVisible());
    desk.restart();
    QTRY_COMPARE(desk.outbox().entries().size(), 1);
    QCOMPARE(desk.outbox().entries().constFirst().draft.title, title);
    QCOMPARE(server.fullCopies(), 0);
}

void TestClosing::whatMayHaveBeenCreatedIsAskedAtTheNextStart()
{
    const FaultyServer server(registering(silence()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_COMPARE(server.fullCopies(), 1);
    askToClose(desk);
    const QSignalSpy ended(desk.window().findChild<Closing *>(), &Closing::ended);
    desk.press(quit);
    QTRY_COMPARE(ended.size(), 1);
    desk.restart();
    QTRY_VERIFY2(desk.message().contains(u"may have been created"_s), qPrintable(desk.message()));
    QVERIFY(desk.form().isEmpty());
    QCOMPARE(server.fullCopies(), 1);
}

void TestClosing::whoeverLogsOutIsNotHeldUp()
{
    const FaultyServer server(registering(silence()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_COMPARE(server.fullCopies(), 1);
    const int unused = 0; // only Qt can make a session manager, and nobody looks at it
    QVERIFY(QMetaObject::invokeMethod(qApp, "commitDataRequest", Qt::DirectConnection,
                                      QGenericArgument("QSessionManager&", &unused)));
    QVERIFY(desk.window().close());
}

void TestClosing::whatCanNotBeKeptIsAskedAboutOnce()
{
    WindowDesk desk({}, {}, blockStore);
    desk.start();
    closeSignIn(desk);
    desk.type(u"Title"_s, title);
    desk.window().close();
    QTRY_VERIFY2(desk.message().contains(u"would lose it"_s), qPrintable(desk.message()));
    desk.press(u"Close message"_s);
    desk.type(u"Title"_s, u"Something else"_s); // which is not what was warned of
    desk.window().close();
    QTRY_VERIFY2(desk.message().contains(u"would lose it"_s), qPrintable(desk.message()));
    QVERIFY(desk.window().isVisible());
    desk.press(u"Quit anyway"_s);
    QVERIFY(!desk.window().isVisible());
}

void TestClosing::theWindowOfTheOutboxClosesToo()
{
    WindowDesk desk;
    desk.start();
    closeSignIn(desk);
    desk.trigger(u"Outbox and history"_s);
    QTRY_VERIFY(desk.outboxWindow() && desk.outboxWindow()->isVisible());
    closeSilently(desk);
    QVERIFY(!desk.outboxWindow());
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
