// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/windowdesk.h"
#include "ui/lookupcombobox.h"
#include "ui/outbox/outboxwindow.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QScreen>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString title = u"Laptop screen is broken"_s;

QString makeFile(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("what it said") < 0)
        qFatal("can't write %s", qPrintable(file.fileName()));
    return file.fileName();
}

/// What a file manager does when files are let go over the window.
void drop(QWidget &window, const QMimeData &mime)
{
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

QString descriptionOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withNobodySignedInTheDialogIsThereAndTheFormCanBeWritten();
    void theSignInDialogStandsInFrontOfTheWindow();
    void aRememberedAccountGoesStraightToTheForm();
    void clearCanBeUndone_data();
    void clearCanBeUndone();
    void ctrlZUndoesInTheTextFirst();
    void aRemovedAttachmentComesBackByUndo();
    void removedAttachmentsComeBackOneByOneAndWhatIsTypedStays();
    void filesDroppedAnywhereAreAttached();
    void aPictureIsPastedWhileNoTextFieldHasTheFocus();
    void aDraftIsNeverShownToTheNextAccount();
    void signingOutTakesTheDraftOutOfSight();
    void aCommandLineFillsTheFormAndSendsNothing();
    void anAmbiguousNameOnTheCommandLineIsShown();
    void aCommandLineCanBeUndone();
    void anAccountThatMayNotFileIsWarnedAndNotBlocked();
    void listsThatCanNotBeLoadedCanBeAskedForAgain();
    void whatIsToBeEditedInTheOutboxWindowComesIntoTheForm();
    void everyMenuEntryHasAMnemonic();
};

void TestMainWindow::withNobodySignedInTheDialogIsThereAndTheFormCanBeWritten()
{
    WindowDesk desk;
    desk.start();
    QTRY_VERIFY(desk.signInDialog());
    QTest::keyClick(desk.signInDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.signInDialog());
    desk.type(u"Title"_s, title);
    QCOMPARE(desk.form().draft().title, title);
    desk.press(u"Sign in"_s);
    QTRY_VERIFY(desk.signInDialog());
    QCOMPARE(desk.form().draft().title, title);
    QVERIFY(desk.message().startsWith(u"You are signed out"));
    const SandboxProcess sandbox;
    desk.signIn(sandbox.url());
    QTRY_VERIFY(!desk.signInDialog());
    QCOMPARE(desk.message(), QString());
    QCOMPARE(desk.form().draft().title, title);
}

void TestMainWindow::theSignInDialogStandsInFrontOfTheWindow()
{
    WindowDesk desk;
    desk.start();
    QTRY_VERIFY(desk.signInDialog());
    QVERIFY(QTest::qWaitForWindowActive(desk.signInDialog()));
    QTRY_VERIFY(desk.window().geometry().contains(desk.signInDialog()->geometry().center()));
    QVERIFY(desk.window().screen()->geometry().contains(desk.window().geometry()));
}

void TestMainWindow::aRememberedAccountGoesStraightToTheForm()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.restart();
    QVERIFY(!desk.signInDialog());
    QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
}

void TestMainWindow::clearCanBeUndone_data()
{
    using Undo = void (*)(WindowDesk &);
    QTest::addColumn<Undo>("undo");
    QTest::newRow("Ctrl+Z") << Undo(
        [](WindowDesk &desk) { QTest::keyClick(desk.at(u"Title"_s), Qt::Key_Z, Qt::ControlModifier); });
    QTest::newRow("the banner") << Undo([](WindowDesk &desk) { desk.press(u"Undo"_s); });
}

void TestMainWindow::clearCanBeUndone()
{
    using Undo = void (*)(WindowDesk &);
    QFETCH(Undo, undo);
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    const TicketDraft before = desk.form().draft();
    desk.press(u"Clear"_s);
    QVERIFY(desk.form().isEmpty());
    undo(desk);
    QCOMPARE(desk.form().draft(), before);
}

void TestMainWindow::ctrlZUndoesInTheTextFirst()
{
    WindowDesk desk;
    desk.start();
    QTRY_VERIFY(desk.signInDialog());
    desk.signInDialog()->reject();
    desk.type(u"Title"_s, title);
    desk.press(u"Clear"_s);
    desk.type(u"Title"_s, u"x"_s);
    QTest::keyClick(desk.at(u"Title"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.form().draft().title, QString());
    QTest::keyClick(desk.at(u"Title"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.form().draft().title, title);
}

void TestMainWindow::aRemovedAttachmentComesBackByUndo()
{
    WindowDesk desk;
    desk.start();
    QTRY_VERIFY(desk.signInDialog());
    desk.signInDialog()->reject();
    TicketDraft draft;
    for (const QString &name : {u"one.txt"_s, u"two.txt"_s, u"three.txt"_s})
        draft.attachments.append(Attachment::fromContent(name, "x"));
    desk.form().setDraft(draft);
    QTRY_VERIFY(desk.at(u"Remove two.txt"_s)->isVisible());
    desk.press(u"Remove two.txt"_s);
    QCOMPARE(desk.form().draft().attachments.size(), 2);
    desk.press(u"Undo"_s);
    QCOMPARE(desk.form().draft().attachments, draft.attachments);
}

void TestMainWindow::removedAttachmentsComeBackOneByOneAndWhatIsTypedStays()
{
    WindowDesk desk;
    desk.start();
    QTRY_VERIFY(desk.signInDialog());
    desk.signInDialog()->reject();
    TicketDraft draft;
    for (const QString &name : {u"one.txt"_s, u"two.txt"_s, u"three.txt"_s})
        draft.attachments.append(Attachment::fromContent(name, "x"));
    desk.form().setDraft(draft);
    QTRY_VERIFY(desk.at(u"Remove two.txt"_s)->isVisible());
    desk.press(u"Remove two.txt"_s);
    desk.press(u"Remove one.txt"_s);
    desk.type(u"Title"_s, title);
    QCOMPARE(desk.form().draft().attachments, draft.attachments.last(1));
    desk.press(u"Undo"_s);
    QCOMPARE(desk.message(), QString());
    QCOMPARE(desk.form().draft().attachments.size(), 2);
    desk.trigger(u"Undo"_s);
    QCOMPARE(desk.form().draft().attachments, draft.attachments);
    QCOMPARE(desk.form().draft().title, title);
}

void TestMainWindow::filesDroppedAnywhereAreAttached()
{
    const QTemporaryDir folder;
    WindowDesk desk;
    desk.start();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(makeFile(folder, u"log.txt"_s))});
    drop(desk.window(), files);
    QTRY_COMPARE(desk.form().draft().attachments.size(), 1);
    QCOMPARE(desk.form().draft().attachments.first().name, u"log.txt"_s);

    QMimeData text;
    text.setText(u"no file"_s);
    drop(desk.window(), text);
    QCOMPARE(desk.form().draft().attachments.size(), 1);
}

void TestMainWindow::aPictureIsPastedWhileNoTextFieldHasTheFocus()
{
    WindowDesk desk;
    desk.start();
    QTRY_VERIFY(desk.signInDialog());
    desk.signInDialog()->reject();
    QTRY_VERIFY(desk.window().isActiveWindow());
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    QApplication::clipboard()->setImage(image);
    desk.at(u"Submit"_s)->setFocus();
    QTest::keyClick(desk.at(u"Submit"_s), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(desk.form().draft().attachments.size(), 1);
    const Attachment pasted = desk.form().draft().attachments.first();
    QVERIFY(QRegularExpression(u"^screenshot-\\d{8}-\\d{6}\\.png$"_s).match(pasted.name).hasMatch());
    QCOMPARE(QImage(pasted.path).size(), image.size());
}

void TestMainWindow::aDraftIsNeverShownToTheNextAccount()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    desk.session().expire();
    desk.signIn(sandbox.url(), sandbox::userWithoutPermission);
    QTRY_VERIFY(!desk.signInDialog());
    QVERIFY(desk.form().isEmpty());
    desk.session().expire();
    desk.signIn(sandbox.url());
    QTRY_COMPARE(desk.form().draft().title, title);
}

void TestMainWindow::signingOutTakesTheDraftOutOfSight()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    desk.trigger(u"Sign out"_s);
    QTRY_VERIFY(desk.signInDialog());
    QVERIFY(desk.form().isEmpty());
    QVERIFY(!desk.api().hasToken());
    desk.signIn(sandbox.url());
    QTRY_COMPARE(desk.form().draft().title, title);
}

void TestMainWindow::aCommandLineFillsTheFormAndSendsNothing()
{
    const QTemporaryDir folder;
    const SandboxProcess sandbox;
    WindowDesk desk;
    CommandLine commandLine;
    commandLine.title = title;
    commandLine.description = u"From the shell"_s;
    commandLine.site = u"branch office"_s;
    commandLine.priority = u"4"_s;
    commandLine.server = sandbox.url().toString();
    commandLine.files = {makeFile(folder, u"log.txt"_s)};
    desk.start(commandLine);
    desk.signIn(sandbox.url());
    QTRY_COMPARE(desk.form().draft().title, title);
    const TicketDraft draft = desk.form().draft();
    QCOMPARE(draft.description, u"From the shell"_s);
    QCOMPARE(draft.site, std::optional<qint64>(2));
    QCOMPARE(draft.priority, std::optional<qint64>(4));
    QCOMPARE(draft.attachments.size(), 1);
    QVERIFY(sandbox.tickets().isEmpty());
}

void TestMainWindow::anAmbiguousNameOnTheCommandLineIsShown()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    CommandLine commandLine;
    commandLine.site = u"Nowhere"_s;
    desk.window().apply(commandLine);
    QVERIFY(descriptionOf(desk.at(u"Site"_s)).contains(u"Nowhere"_s));
}

void TestMainWindow::aCommandLineCanBeUndone()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.type(u"Title"_s, u"Typed before"_s);
    CommandLine commandLine;
    commandLine.title = title;
    desk.window().apply(commandLine);
    QCOMPARE(desk.form().draft().title, title);
    desk.trigger(u"Undo"_s);
    QCOMPARE(desk.form().draft().title, u"Typed before"_s);
}

void TestMainWindow::anAccountThatMayNotFileIsWarnedAndNotBlocked()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.start();
    desk.signIn(sandbox.url(), sandbox::userWithoutPermission);
    QTRY_VERIFY2(desk.message().contains(u"permission"_s), qPrintable(desk.message()));
    QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QTRY_COMPARE(desk.form().draft().title, title);
    QVERIFY(desk.message().contains(u"permission"_s));
    QVERIFY(sandbox.tickets().isEmpty());
}

void TestMainWindow::listsThatCanNotBeLoadedCanBeAskedForAgain()
{
    SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    sandbox.stop();
    desk.reloadLists();
    QTRY_VERIFY(!desk.message().isEmpty());
    sandbox.restart();
    desk.fillIn(title);
    desk.press(u"Try again"_s);
    QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
    QCOMPARE(desk.form().draft().title, title);
}

void TestMainWindow::whatIsToBeEditedInTheOutboxWindowComesIntoTheForm()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    const QUuid key = desk.drafts().key();
    desk.trigger(u"New ticket"_s);
    desk.trigger(u"Outbox and history"_s);
    desk.outboxWindow()->select(key);
    desk.pressInOutbox(u"Edit"_s);
    QTRY_COMPARE(desk.form().draft().title, title);
    QTRY_VERIFY(desk.window().isActiveWindow());
}

void TestMainWindow::everyMenuEntryHasAMnemonic()
{
    WindowDesk desk;
    QList<QAction *> entries = desk.window().menuBar()->actions();
    QVERIFY(entries.size() >= 5);
    const auto menus = entries;
    for (const QAction *menu : menus)
        entries += menu->menu()->actions();
    for (const QAction *entry : std::as_const(entries)) {
        if (!entry->isSeparator())
            QVERIFY2(entry->text().contains(u'&'), qPrintable(entry->text()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
