// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/registering.h"
#include "tests/ui/windowdesk.h"
#include "ui/draftstatus.h"
#include "ui/lookupcombobox.h"
#include "ui/plainlabel.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString title = u"Laptop screen is broken"_s;
const QString nextTitle = u"The next one"_s;
const QString otherDraft = u"1 other draft(s)"_s;

Reaction refusing()
{
    Reaction reaction;
    reaction.answer = httpAnswer(400, R"("No such thing.")");
    return reaction;
}

/// Reads a whole ticket and hangs up.
Reaction swallowing()
{
    Reaction reaction;
    reaction.after = Reaction::After::Close;
    return reaction;
}

void closeSignIn(const WindowDesk &desk)
{
    QTRY_VERIFY(desk.signInDialog());
    desk.signInDialog()->reject();
    QTRY_VERIFY(!desk.signInDialog());
}

void awaitSaved(WindowDesk &desk)
{
    QTRY_COMPARE(desk.drafts().state(), Drafts::State::Saved);
}

/// What the status bar says of the draft.
QString status(WindowDesk &desk)
{
    return desk.window().findChild<DraftStatus *>()->findChild<PlainLabel *>()->text();
}

void chooseFromMenu(const QString &text)
{
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == text) {
            menu->setActiveAction(action); // a click right after it has opened is not taken for one everywhere
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    QFAIL(qPrintable(u"the menu has no "_s + text));
}

} // namespace

/// What is written is on disk, and comes back into the form.
class TestFormDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDraftComesBackWithItsAttachmentsAndTheCursor_data();
    void aDraftComesBackWithItsAttachmentsAndTheCursor();
    void aDraftIsBackThoughThePasswordIsNeededAgain();
    void whatIsTypedBeforeTheDraftIsReadIsNotReplaced();
    void whatACommandLineAsksForComesBeforeADraft();
    void whatACommandLineAsksForComesBeforeNobodysDraftToo();
    void whatNobodyWroteIsForWhoeverComesNext();
    void anotherAccountsDraftIsNotThereAfterTheNextStart();
    void theStatusBarSaysThatTheDraftIsSaved();
    void aClearedDraftIsGoneAndUndoBringsItBackForGood();
    void newTicketPutsThePresentOneAside();
    void whatIsBeingAttachedStaysWithItsTicket();
    void oneOfSeveralDraftsIsChosenByItsTitle();
    void twoPressesOfSubmitMakeOneTicketThoughAnotherDraftLiesAside();
    void whatWasSubmittedIsNoDraftAnyMore();
    void aRefusedTicketIsADraftWithTheSameKey();
    void aTicketEditedAsNewTakesThePlaceOfTheOldOne();
    void aDraftOfBeforeTheListsGetsTheDefaults();
};

void TestFormDraft::aDraftComesBackWithItsAttachmentsAndTheCursor_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("in the title") << u"Title"_s;
    QTest::newRow("in the description") << u"Description"_s;
}

void TestFormDraft::aDraftComesBackWithItsAttachmentsAndTheCursor()
{
    QFETCH(QString, field);
    const SandboxProcess sandbox;
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"system.log"_s));
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("what it said") > 0);
    log.close();
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    QMimeData picture;
    picture.setImageData(image);
    desk.form().attach(&picture);
    desk.form().addFiles({log.fileName()});
    QTRY_COMPARE(desk.form().draft().attachments.size(), 2);
    auto *written = desk.at<QWidget>(field);
    written->setFocus();
    QTest::keyClick(written, Qt::Key_Home);
    QTest::keyClicks(written, u"My "_s);
    const TicketDraft before = desk.form().draft();
    awaitSaved(desk);
    QVERIFY(log.remove()); // its place was for what is soon gone

    desk.restart();
    QTRY_COMPARE(desk.form().draft(), before);
    QTRY_VERIFY(desk.at(u"Remove system.log"_s)->isVisible());
    QTRY_VERIFY(desk.at(field)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"own "_s);
    QVERIFY(
        (field == u"Title"_s ? desk.form().draft().title : desk.form().draft().description).startsWith(u"My own "_s));
    desk.press(u"Submit"_s);
    QTRY_VERIFY2(desk.message().startsWith(u"Ticket #"_s), qPrintable(desk.message()));
    QCOMPARE(sandbox.tickets().constFirst().files.size(), 2);
}

void TestFormDraft::aDraftIsBackThoughThePasswordIsNeededAgain()
{
    SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    desk.session().expire();
    closeSignIn(desk);
    awaitSaved(desk);
    desk.restart();
    QTRY_COMPARE(desk.form().draft().title, title);
    desk.signIn(sandbox.url());
    QTRY_VERIFY(!desk.signInDialog());
    QCOMPARE(desk.form().draft().title, title);
}

void TestFormDraft::whatIsTypedBeforeTheDraftIsReadIsNotReplaced()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    awaitSaved(desk);
    desk.restart();
    QTest::keyClicks(desk.at(u"Title"_s), nextTitle);
    QTRY_COMPARE(desk.drafts().aside().size(), 1);
    QCOMPARE(desk.form().draft().title, nextTitle);
    QTRY_VERIFY(desk.drafts().isOpen());
    desk.press(otherDraft);
    QCOMPARE(desk.form().draft().title, title);
}

void TestFormDraft::whatACommandLineAsksForComesBeforeADraft()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    awaitSaved(desk);
    CommandLine commandLine;
    commandLine.title = nextTitle;
    desk.restart(commandLine);
    QTRY_COMPARE(desk.form().draft().title, nextTitle);
    QVERIFY(desk.form().draft().description.isEmpty());
    QTRY_COMPARE(desk.drafts().aside().size(), 1);
    QCOMPARE(desk.drafts().aside().constFirst().draft.title, title);
}

void TestFormDraft::whatACommandLineAsksForComesBeforeNobodysDraftToo()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.start();
    closeSignIn(desk);
    desk.type(u"Description"_s, u"It broke when it fell."_s);
    awaitSaved(desk);
    CommandLine commandLine;
    commandLine.title = nextTitle;
    desk.restart(commandLine);
    desk.signIn(sandbox.url());
    QTRY_COMPARE(desk.form().draft().title, nextTitle);
    QVERIFY(desk.form().draft().description.isEmpty());
    QTRY_COMPARE(desk.drafts().aside().size(), 1);
}

void TestFormDraft::whatNobodyWroteIsForWhoeverComesNext()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.start();
    closeSignIn(desk);
    desk.type(u"Title"_s, title);
    awaitSaved(desk);
    desk.restart();
    closeSignIn(desk);
    QTRY_COMPARE(desk.form().draft().title, title);
    desk.trigger(u"Sign in…"_s);
    desk.signIn(sandbox.url());
    QTRY_VERIFY(!desk.signInDialog());
    QCOMPARE(desk.form().draft().title, title);
    awaitSaved(desk);

    desk.trigger(u"Sign out"_s);
    closeSignIn(desk);
    desk.restart();
    closeSignIn(desk);
    QTRY_VERIFY(desk.drafts().isOpen());
    QVERIFY2(desk.form().isEmpty(), "it belongs to somebody now");
}

void TestFormDraft::anotherAccountsDraftIsNotThereAfterTheNextStart()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    desk.trigger(u"Sign out"_s); // before it was saved by itself
    desk.signIn(sandbox.url(), sandbox::userWithoutPermission);
    QTRY_VERIFY(!desk.signInDialog());
    desk.restart();
    QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
    QTRY_VERIFY(desk.drafts().isOpen());
    QVERIFY(desk.form().isEmpty());
    QVERIFY(desk.drafts().aside().isEmpty());
    desk.trigger(u"Sign out"_s);
    desk.signIn(sandbox.url());
    QTRY_COMPARE(desk.form().draft().title, title);
}

void TestFormDraft::theStatusBarSaysThatTheDraftIsSaved()
{
    WindowDesk desk;
    desk.start();
    closeSignIn(desk);
    QCOMPARE(status(desk), QString());
    desk.type(u"Title"_s, title);
    QCOMPARE(status(desk), QString());
    QTRY_COMPARE(status(desk), u"Draft saved"_s);
    desk.type(u"Title"_s, QString());
    QTRY_COMPARE(status(desk), QString());
}

void TestFormDraft::aClearedDraftIsGoneAndUndoBringsItBackForGood()
{
    WindowDesk desk;
    desk.start();
    closeSignIn(desk);
    desk.type(u"Title"_s, title);
    awaitSaved(desk);
    desk.press(u"Clear"_s);
    QTRY_COMPARE(desk.drafts().state(), Drafts::State::Nothing);
    desk.restart();
    closeSignIn(desk);
    QTRY_VERIFY(desk.drafts().isOpen());
    QVERIFY(desk.form().isEmpty());

    desk.type(u"Title"_s, title);
    awaitSaved(desk);
    desk.press(u"Clear"_s);
    desk.press(u"Undo"_s);
    awaitSaved(desk);
    desk.restart();
    QTRY_COMPARE(desk.form().draft().title, title);
}

void TestFormDraft::newTicketPutsThePresentOneAside()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    const TicketDraft before = desk.form().draft();
    QTest::keyClick(&desk.window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.form().isEmpty());
    QVERIFY(desk.at(u"Title"_s)->hasFocus());
    desk.type(u"Title"_s, nextTitle);
    desk.press(otherDraft);
    QCOMPARE(desk.form().draft(), before);
    desk.press(otherDraft);
    QCOMPARE(desk.form().draft().title, nextTitle);

    QTRY_VERIFY(desk.drafts().isKept());
    desk.restart();
    QTRY_COMPARE(desk.form().draft().title, nextTitle);
    QTRY_COMPARE(desk.drafts().aside().size(), 1);
    desk.press(otherDraft);
    QCOMPARE(desk.form().draft(), before);
}

void TestFormDraft::whatIsBeingAttachedStaysWithItsTicket()
{
    WindowDesk desk;
    desk.start();
    closeSignIn(desk);
    desk.type(u"Title"_s, title);
    QMimeData picture;
    picture.setImageData(QImage(2000, 1000, QImage::Format_RGB32));
    desk.form().attach(&picture);
    desk.trigger(u"New ticket"_s);
    QTRY_VERIFY(desk.form().isEmpty());
    QCOMPARE(desk.drafts().aside().size(), 1);
    QCOMPARE(desk.drafts().aside().constFirst().draft.attachments.size(), 1);
}

void TestFormDraft::oneOfSeveralDraftsIsChosenByItsTitle()
{
    WindowDesk desk;
    desk.start();
    closeSignIn(desk);
    desk.type(u"Title"_s, u"Black & white"_s);
    desk.trigger(u"New ticket"_s);
    desk.type(u"Description"_s, u"Only described"_s);
    desk.trigger(u"New ticket"_s);
    desk.press(u"2 other draft(s)"_s);
    chooseFromMenu(u"Black && white"_s);
    QTRY_COMPARE(desk.form().draft().title, u"Black & white"_s);
    desk.press(otherDraft);
    QCOMPARE(desk.form().draft().description, u"Only described"_s);
}

void TestFormDraft::twoPressesOfSubmitMakeOneTicketThoughAnotherDraftLiesAside()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(nextTitle);
    desk.trigger(u"New ticket"_s);
    desk.fillIn(title);
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(&desk.window(), Qt::Key_Return, Qt::ControlModifier);
        desk.press(u"Submit"_s);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    QTest::keyClick(&desk.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.outbox().isAtRest());
    QCOMPARE(sandbox.tickets().size(), 1);
    QCOMPARE(sandbox.tickets().constFirst().fields["Title"], title.toUtf8());
    QVERIFY(desk.form().isEmpty());
    QCOMPARE(desk.drafts().aside().size(), 1);
}

void TestFormDraft::whatWasSubmittedIsNoDraftAnyMore()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    awaitSaved(desk);
    const QUuid key = desk.drafts().key();
    desk.press(u"Submit"_s);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
    QCOMPARE(QUuid::fromString(QString::fromLatin1(sandbox.tickets().constFirst().idempotencyKey)), key);
    desk.restart();
    QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
    QTRY_VERIFY(desk.drafts().isOpen());
    QVERIFY(desk.form().isEmpty());
    QVERIFY(desk.outbox().entries().isEmpty());
}

void TestFormDraft::aRefusedTicketIsADraftWithTheSameKey()
{
    const FaultyServer server(registering(refusing()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_COMPARE(desk.form().draft().title, title);
    awaitSaved(desk);
    desk.restart();
    QTRY_COMPARE(desk.form().draft().title, title);
    QVERIFY(desk.outbox().entries().isEmpty());
    QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
    desk.press(u"Submit"_s);
    QTRY_COMPARE(server.fullCopies(), 2);
    const QList<ReceivedRequest> tickets = server.tickets();
    QCOMPARE(tickets.at(1).header("Idempotency-Key"), tickets.at(0).header("Idempotency-Key"));
}

void TestFormDraft::aTicketEditedAsNewTakesThePlaceOfTheOldOne()
{
    const FaultyServer server(registering(swallowing()));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_VERIFY2(desk.message().contains(u"may have been created"_s), qPrintable(desk.message()));
    desk.press(u"Decide…"_s);
    desk.pressInOutbox(u"Edit as new"_s);
    QTRY_COMPARE(desk.form().draft().title, title);
    awaitSaved(desk);
    desk.restart();
    QTRY_COMPARE(desk.form().draft().title, title);
    QVERIFY(desk.outbox().entries().isEmpty());
    QVERIFY(desk.drafts().aside().isEmpty());
}

void TestFormDraft::aDraftOfBeforeTheListsGetsTheDefaults()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.start();
    closeSignIn(desk);
    desk.type(u"Title"_s, title);
    desk.type(u"Description"_s, u"It broke when it fell."_s);
    desk.trigger(u"Sign in…"_s);
    desk.signIn(sandbox.url());
    QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
    desk.trigger(u"New ticket"_s);
    desk.press(otherDraft);
    QVERIFY2(desk.form().draft().status, "a required field, folded away, which nobody left empty");
}

QTEST_MAIN(TestFormDraft)
#include "tst_formdraft.moc"
