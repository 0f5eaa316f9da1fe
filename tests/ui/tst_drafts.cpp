// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/windowdesk.h"
#include "tests/wire/faultyserver.h"
#include "ui/lookupcombobox.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString title = u"Laptop screen is broken"_s;
const QString nextTitle = u"The next one"_s;

/// A help desk that refuses every ticket.
Script refusing()
{
    Script script;
    script.metadata.answer = httpAnswer(200, R"({"sites": [{"id": 1, "title": "Head Office"}],
        "departments": [{"id": 2, "title": "Finance"}], "status": [{"id": 1, "status": "Open", "statusType": 1}]})");
    script.registration.answer = httpAnswer(400, R"("No such thing.")");
    return script;
}

void closeSignIn(const WindowDesk &desk)
{
    QTRY_VERIFY(desk.signInDialog());
    desk.signInDialog()->reject();
    QTRY_VERIFY(!desk.signInDialog());
}

void awaitLists(const WindowDesk &desk)
{
    QTRY_VERIFY(!desk.signInDialog());
    QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
}

CommandLine titled(const QString &text)
{
    CommandLine commandLine;
    commandLine.title = text;
    return commandLine;
}

} // namespace

/// Whatever happens to the form, nothing that was typed is lost, shown to another person, or filed unasked.
class TestDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatACommandLineFillsInCanBeSubmitted();
    void aSecondStartKeepsWhatTheFirstOneAskedFor();
    void aDraftSetAsideIsNotShownToTheNextAccount();
    void aDraftSetAsideIsFoundAfterClear();
    void whatIsWrittenWhileSignedOutComesBeforeAnEarlierDraft();
    void aSubmitCalledOffIsNotCarriedOutLater();
    void aTicketThatWaitsForASignInIsNotForgotten();
    void aSubmitIsNotCarriedOutWithTheNextAccountsDraft();
    void aRefusedTicketWaitsForThoseBehindIt();
    void undoOfARemovalKeepsWhatWasTypedSince();
    void undoOfClearKeepsWhatWasTypedSince();
};

void TestDrafts::whatACommandLineFillsInCanBeSubmitted()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    QVERIFY(!desk.at(u"Submit"_s)->isEnabled());
    desk.window().apply(titled(nextTitle));
    QVERIFY(desk.at(u"Submit"_s)->isEnabled());
}

void TestDrafts::aSecondStartKeepsWhatTheFirstOneAskedFor()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.start(titled(title));
    QTRY_VERIFY(desk.signInDialog());
    CommandLine second;
    second.site = u"Branch Office"_s;
    desk.window().apply(second);
    desk.window().apply({});
    desk.signIn(sandbox.url());
    QTRY_COMPARE(desk.form().draft().title, title);
    QCOMPARE(desk.form().draft().site, std::optional<qint64>(2));
}

void TestDrafts::aDraftSetAsideIsNotShownToTheNextAccount()
{
    const FaultyServer server(refusing());
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    desk.fillIn(nextTitle);
    QTRY_VERIFY(desk.message().contains(title));
    desk.press(u"Edit it now"_s);
    QCOMPARE(desk.form().draft().title, title);

    desk.trigger(u"Sign out"_s);
    desk.signIn(sandbox.url());
    awaitLists(desk);
    QVERIFY(desk.form().isEmpty());
    desk.fillIn(u"Of somebody else"_s);
    desk.press(u"Submit"_s);
    QVERIFY2(desk.form().isEmpty(), qPrintable(desk.form().draft().title));
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
}

void TestDrafts::aDraftSetAsideIsFoundAfterClear()
{
    const FaultyServer server(refusing());
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    desk.fillIn(nextTitle);
    QTRY_VERIFY(desk.message().contains(title));
    desk.press(u"Edit it now"_s);
    desk.press(u"Clear"_s);
    desk.press(u"Back to the other ticket"_s);
    QCOMPARE(desk.form().draft().title, nextTitle);
}

void TestDrafts::whatIsWrittenWhileSignedOutComesBeforeAnEarlierDraft()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    desk.trigger(u"Sign out"_s);
    closeSignIn(desk);
    desk.type(u"Title"_s, nextTitle);
    desk.trigger(u"Sign in…"_s);
    desk.signIn(sandbox.url());
    awaitLists(desk);
    QCOMPARE(desk.form().draft().title, nextTitle);
    QTRY_COMPARE(desk.drafts().aside().size(), 1);
    desk.fillIn(nextTitle);
    desk.press(u"Submit"_s);
    desk.press(u"1 other draft(s)"_s);
    QCOMPARE(desk.form().draft().title, title);
    QTRY_COMPARE(sandbox.tickets().size(), 1);
    QCOMPARE(sandbox.tickets().constFirst().fields["Title"], nextTitle.toUtf8());
}

void TestDrafts::aSubmitCalledOffIsNotCarriedOutLater()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    desk.session().expire();
    closeSignIn(desk);
    desk.press(u"Submit"_s);
    closeSignIn(desk);
    desk.trigger(u"Sign in…"_s);
    desk.signIn(sandbox.url());
    awaitLists(desk);
    desk.reloadLists(); // as often as they like
    desk.type(u"Title"_s, nextTitle);
    desk.press(u"Submit"_s);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    QCOMPARE(sandbox.tickets().size(), 1);
    QCOMPARE(sandbox.tickets().constFirst().fields["Title"], nextTitle.toUtf8());
}

void TestDrafts::aTicketThatWaitsForASignInIsNotForgotten()
{
    SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    sandbox.expireTokens();
    desk.press(u"Submit"_s);
    closeSignIn(desk);
    QVERIFY2(desk.message().contains(u"ticket waits"_s), qPrintable(desk.message()));
    desk.press(u"Sign in"_s);
    desk.signIn(sandbox.url());
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    QCOMPARE(sandbox.tickets().size(), 1);
}

void TestDrafts::aSubmitIsNotCarriedOutWithTheNextAccountsDraft()
{
    const SandboxProcess theirs;
    const SandboxProcess mine;
    WindowDesk desk;
    desk.startSignedIn(theirs.url());
    desk.fillIn(nextTitle);
    desk.trigger(u"Sign out"_s);
    desk.signIn(mine.url());
    awaitLists(desk);
    desk.fillIn(title);
    desk.session().expire();
    closeSignIn(desk);
    desk.press(u"Submit"_s);
    desk.signIn(theirs.url());
    awaitLists(desk);
    QTRY_COMPARE(desk.form().draft().title, nextTitle);
    QVERIFY(desk.at(u"Submit"_s)->isEnabled());
    QVERIFY(desk.outbox().entries().isEmpty());
    QVERIFY(theirs.tickets().isEmpty());
}

void TestDrafts::aRefusedTicketWaitsForThoseBehindIt()
{
    Script script = refusing();
    FaultyServer server(script);
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    connect(
        &desk.outbox(), &Outbox::refused, this,
        [&server, script]() mutable {
            script.registration = Script().registration;
            server.follow(script);
        },
        Qt::DirectConnection);
    desk.press(u"Submit"_s);
    desk.fillIn(nextTitle);
    desk.press(u"Submit"_s);
    QTRY_VERIFY2(desk.message().startsWith(u"Ticket #"_s), qPrintable(desk.message()));
    QVERIFY2(desk.form().isEmpty(), "whose ticket it is that was created would be a guess");
    QCOMPARE(desk.outbox().entries().size(), 1);
    QCOMPARE(desk.outbox().entries().constFirst().draft.title, title);
}

void TestDrafts::undoOfARemovalKeepsWhatWasTypedSince()
{
    WindowDesk desk;
    desk.start();
    closeSignIn(desk);
    TicketDraft draft;
    for (const QString &name : {u"one.txt"_s, u"two.txt"_s, u"three.txt"_s})
        draft.attachments.append(Attachment::fromContent(name, "x"));
    desk.form().setDraft(draft);
    QTRY_VERIFY(desk.at(u"Remove two.txt"_s)->isVisible());
    desk.press(u"Remove two.txt"_s);
    desk.press(u"Remove one.txt"_s);
    desk.type(u"Title"_s, title);
    desk.press(u"Undo"_s);
    desk.trigger(u"Undo"_s);
    draft.title = title;
    QCOMPARE(desk.form().draft(), draft);
}

void TestDrafts::undoOfClearKeepsWhatWasTypedSince()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    desk.press(u"Clear"_s);
    desk.type(u"Description"_s, nextTitle);
    desk.press(u"Undo"_s);
    QCOMPARE(desk.form().draft().title, title);
    desk.press(u"Submit"_s);
    QVERIFY(desk.form().isEmpty());
    desk.press(u"1 other draft(s)"_s);
    QCOMPARE(desk.form().draft().description, nextTitle);
    QTRY_COMPARE(sandbox.tickets().size(), 1);
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
