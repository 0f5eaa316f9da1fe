// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/registering.h"
#include "tests/ui/windowdesk.h"
#include "ui/lookupcombobox.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using Press = void (*)(WindowDesk &);

const QString title = u"Laptop screen is broken"_s;

Reaction refusing(int status, const QByteArray &body)
{
    Reaction reaction;
    reaction.answer = httpAnswer(status, body);
    return reaction;
}

void pressAccessibly(QWidget *button)
{
    QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
}

} // namespace

/// The whole way of a ticket, from the keyboard to what the server has and what the person is told.
class TestFiling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTicketGoesFromTheKeyboardToItsNumber();
    void aHundredPressesOfSubmitMakeOneTicket_data();
    void aHundredPressesOfSubmitMakeOneTicket();
    void whatIsMissingIsSaidAndNothingIsSent();
    void theNextTicketNeedsNoMoreThanItsText();
    void submitGoesOnByItselfOnceSomebodyIsSignedIn();
    void aRejectedTokenAsksForThePasswordAndGoesOnByItself_data();
    void aRejectedTokenAsksForThePasswordAndGoesOnByItself();
    void a401InTheMiddleOfAnUploadGoesOnByItself_data();
    void a401InTheMiddleOfAnUploadGoesOnByItself();
    void whatTheServerSaysOfAFieldStandsAtTheField();
    void aRefusedTicketWaitsWhileTheNextOneIsWritten();
    void aCancelledTicketComesBackIntoTheForm();
};

void TestFiling::aTicketGoesFromTheKeyboardToItsNumber()
{
    const SandboxProcess sandbox;
    WindowDesk desk({{Setting::TicketUrl, u"https://help.example.com/tickets/{id}"_s}});
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    QTest::keyClick(&desk.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));

    QVERIFY(desk.form().isEmpty());
    const QList<SandboxTicket> tickets = sandbox.tickets();
    QCOMPARE(tickets.size(), 1);
    const QMap<QByteArray, QByteArray> expected{
        {"Title", title.toUtf8()},
        {"Description", "It broke when it fell."},
        {"CreatorId", sandbox::localUser.id},
        {"SiteId", "1"},
        {"DepartmentId", "2"},
        {"TicketStatusId", "1"},
        {"TicketType", "1"},
    };
    QCOMPARE(tickets.first().fields, expected);
    const QString number = QString::number(tickets.first().id);
    QCOMPARE(desk.message(), u"Ticket #%1 created"_s.arg(number));
    QVERIFY(desk.at(u"Open ticket"_s)->isVisible());
    desk.press(u"Copy number"_s);
    QCOMPARE(QApplication::clipboard()->text(), number);
}

void TestFiling::aHundredPressesOfSubmitMakeOneTicket_data()
{
    QTest::addColumn<Press>("press");
    QTest::newRow("mouse") << Press([](WindowDesk &desk) { desk.press(u"Submit"_s); });
    QTest::newRow("Ctrl+Enter") << Press(
        [](WindowDesk &desk) { QTest::keyClick(&desk.window(), Qt::Key_Return, Qt::ControlModifier); });
    QTest::newRow("Ctrl+Enter on the number pad") << Press([](WindowDesk &desk) {
        QTest::keyClick(&desk.window(), Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    });
    QTest::newRow("accessible action") << Press([](WindowDesk &desk) { pressAccessibly(desk.at(u"Submit"_s)); });
    QTest::newRow("all of them, and events between") << Press([](WindowDesk &desk) {
        desk.press(u"Submit"_s);
        QTest::keyClick(&desk.window(), Qt::Key_Return, Qt::ControlModifier);
        pressAccessibly(desk.at(u"Submit"_s));
        QCoreApplication::processEvents();
    });
}

void TestFiling::aHundredPressesOfSubmitMakeOneTicket()
{
    QFETCH(Press, press);
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    for (int i = 0; i < 100; ++i)
        press(desk);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    for (int i = 0; i < 100; ++i)
        press(desk);
    QVERIFY(desk.outbox().entries().isEmpty());
    QCOMPARE(sandbox.tickets().size(), 1);
}

void TestFiling::whatIsMissingIsSaidAndNothingIsSent()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.type(u"Description"_s, u"Only this"_s);
    desk.press(u"Submit"_s);
    QVERIFY(desk.at(u"Title"_s)->hasFocus());
    QVERIFY(!QAccessible::queryAccessibleInterface(desk.at(u"Title"_s))->text(QAccessible::Description).isEmpty());
    QVERIFY(!QAccessible::queryAccessibleInterface(desk.at(u"Site"_s))->text(QAccessible::Description).isEmpty());
    QVERIFY(desk.outbox().entries().isEmpty());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    QCOMPARE(sandbox.tickets().size(), 1);
}

void TestFiling::theNextTicketNeedsNoMoreThanItsText()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    desk.type(u"Title"_s, u"The next one"_s);
    desk.type(u"Description"_s, u"At the same desk"_s);
    QTest::keyClick(&desk.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sandbox.tickets().size(), 2);
    QCOMPARE(sandbox.tickets().constLast().fields["SiteId"], "1");
    QCOMPARE(sandbox.tickets().constLast().fields["DepartmentId"], "2");
    QVERIFY(desk.at(u"Title"_s)->hasFocus());
}

void TestFiling::submitGoesOnByItselfOnceSomebodyIsSignedIn()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    desk.session().expire();
    QTRY_VERIFY(desk.signInDialog());
    desk.signInDialog()->reject();
    QTRY_VERIFY(!desk.signInDialog());
    desk.press(u"Submit"_s);
    desk.signIn(sandbox.url());
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    QCOMPARE(sandbox.tickets().size(), 1);
}

void TestFiling::aRejectedTokenAsksForThePasswordAndGoesOnByItself_data()
{
    QTest::addColumn<bool>("atMetadata");
    QTest::addColumn<qint64>("attachment");
    QTest::newRow("when the lists are loaded") << true << qint64(0);
    QTest::newRow("when the ticket is registered") << false << qint64(0);
    QTest::newRow("before an upload of some size") << false << qint64(5'000'000);
}

void TestFiling::aRejectedTokenAsksForThePasswordAndGoesOnByItself()
{
    QFETCH(bool, atMetadata);
    QFETCH(qint64, attachment);
    SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    TicketDraft draft = desk.form().draft();
    if (attachment > 0)
        draft.attachments = {Attachment::fromContent(u"log.bin"_s, QByteArray(attachment, 'x'))};
    desk.form().setDraft(draft);
    sandbox.expireTokens();
    if (atMetadata)
        desk.reloadLists();
    else
        desk.press(u"Submit"_s);
    desk.signIn(sandbox.url());
    QTRY_VERIFY(!desk.signInDialog());
    if (atMetadata) {
        QCOMPARE(desk.form().draft(), draft);
        desk.press(u"Submit"_s);
    }
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    const QList<SandboxTicket> tickets = sandbox.tickets();
    QCOMPARE(tickets.size(), 1);
    QCOMPARE(tickets.first().fields["Title"], title.toUtf8());
    QCOMPARE(tickets.first().files.size(), attachment > 0 ? 1 : 0);
}

void TestFiling::a401InTheMiddleOfAnUploadGoesOnByItself_data()
{
    const QByteArray unauthorized = httpAnswer(401, {}, "WWW-Authenticate: Bearer\r\n");
    QTest::addColumn<Reaction>("registration");
    QTest::newRow("while the body still goes out")
        << Reaction{.answer = unauthorized, .after = Reaction::After::ReadOn, .bodyBytes = 1'000'000};
    QTest::newRow("and the connection is cut then")
        << Reaction{.answer = unauthorized, .after = Reaction::After::Close, .bodyBytes = 1'000'000};
    QTest::newRow("and the connection is cut without a word")
        << Reaction{.after = Reaction::After::Reset, .bodyBytes = 1'000'000};
}

void TestFiling::a401InTheMiddleOfAnUploadGoesOnByItself()
{
    QFETCH(const Reaction, registration);
    const Script good = registering(Script().registration);
    Script bad = registering(registration);
    bad.metadataAfterTicket = Reaction{.answer = httpAnswer(401)};
    FaultyServer server(bad);
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    TicketDraft draft = desk.form().draft();
    draft.attachments = {Attachment::fromContent(u"large.bin"_s, QByteArray(24'000'000, 'x'))};
    desk.form().setDraft(draft);
    desk.press(u"Submit"_s);
    QTRY_VERIFY(desk.signInDialog());
    QCOMPARE(desk.outbox().entries().size(), 1);
    QCOMPARE(desk.outbox().entries().constFirst().draft.attachments.constFirst().size, 24'000'000);

    server.follow(good);
    const qsizetype refused = server.tickets().size();
    desk.signIn(server.url());
    QTRY_VERIFY2(desk.message().startsWith(u"Ticket #"_s), qPrintable(desk.message()));
    QVERIFY(desk.outbox().entries().isEmpty());
    const QList<ReceivedRequest> tickets = server.tickets();
    QCOMPARE(tickets.size(), refused + 1);
    QVERIFY(tickets.last().complete);
    QCOMPARE(tickets.last().header("Idempotency-Key"), tickets.first().header("Idempotency-Key"));
}

void TestFiling::whatTheServerSaysOfAFieldStandsAtTheField()
{
    const FaultyServer server(
        registering(refusing(400, R"({"errors": {"Title": ["Titles here begin with a room number."]}})")));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_COMPARE(desk.form().draft().title, title);
    QVERIFY(!desk.message().isEmpty());
    QVERIFY(QAccessible::queryAccessibleInterface(desk.at(u"Title"_s))
                ->text(QAccessible::Description)
                .contains(u"Titles here begin with a room number."_s));
    QVERIFY(desk.outbox().entries().isEmpty());
}

void TestFiling::aRefusedTicketWaitsWhileTheNextOneIsWritten()
{
    Reaction slowly = refusing(400, R"("No such thing.")");
    const FaultyServer server(registering(slowly));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    desk.fillIn(u"The next one"_s);
    QTRY_VERIFY2(desk.message().contains(title), qPrintable(desk.message()));
    QCOMPARE(desk.form().draft().title, u"The next one"_s);

    desk.press(u"Edit it now"_s);
    QCOMPARE(desk.form().draft().title, title);
    QVERIFY(desk.outbox().entries().isEmpty());
    desk.press(u"1 other draft(s)"_s);
    QCOMPARE(desk.form().draft().title, u"The next one"_s);
}

void TestFiling::aCancelledTicketComesBackIntoTheForm()
{
    Reaction stalling;
    stalling.bodyBytes = 0;
    stalling.after = Reaction::After::ReadNothing;
    const FaultyServer server(registering(stalling));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    TicketDraft draft = desk.form().draft();
    draft.attachments = {Attachment::fromContent(u"large.bin"_s, QByteArray(50'000'000, 'x'))};
    desk.form().setDraft(draft);
    desk.press(u"Submit"_s);
    QTRY_VERIFY(desk.at(u"Cancel"_s)->isVisible());
    QVERIFY(desk.form().isEmpty());
    desk.press(u"Cancel"_s);
    QTRY_COMPARE(desk.form().draft(), draft);
    QCOMPARE(server.fullCopies(), 0);
    QVERIFY(desk.outbox().entries().isEmpty());
}

QTEST_MAIN(TestFiling)
#include "tst_filing.moc"
