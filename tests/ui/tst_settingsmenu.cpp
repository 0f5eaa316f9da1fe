// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/registering.h"
#include "tests/ui/windowdesk.h"
#include "ui/lookupcombobox.h"
#include "ui/outbox/outboxwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"
#include "ui/translations.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

/// By the menu, in whatever language it is.
SettingsDialog *openSettings(WindowDesk &desk)
{
    const auto actions = desk.window().findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->menuRole() == QAction::PreferencesRole)
            action->trigger();
    }
    auto *dialog = desk.window().findChild<SettingsDialog *>();
    if (!dialog || !QTest::qWaitForWindowActive(dialog))
        qFatal("the settings did not open");
    return dialog;
}

void pressOk(const SettingsDialog &dialog)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
}

void chooseLanguage(WindowDesk &desk, const QString &entry)
{
    const SettingsDialog *dialog = openSettings(desk);
    QLineEdit *box = dialog->findChild<LookupComboBox *>()->lineEdit();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, entry);
    QTest::keyClick(box, Qt::Key_Return);
    pressOk(*dialog);
}

/// A press of Submit in German.
void submitInGerman(WindowDesk &desk)
{
    QTRY_VERIFY(desk.at<QPushButton>(u"Absenden"_s)->isEnabled());
    desk.press(u"Absenden"_s);
}

} // namespace

class TestSettingsMenu : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { installTranslators(*qApp, u"en"_s); }
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void theMenuOpensTheSettingsOnce();
    void anotherServerAsksToSignInAnew();
    void theLanguageChangesWithoutARestart();
    void theLanguageChangesWhileNobodyIsSignedIn();
    void theSameLanguageLeavesTheWindowAsItIs();
    void anUploadIsShownInAnotherLanguage();
    void whatNeedsThePersonDoesSoInAnotherLanguage();
    void whatIsBeingAttachedComesAlong();
};

void TestSettingsMenu::theMenuOpensTheSettingsOnce()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.trigger(u"Settings…"_s);
    desk.trigger(u"Settings…"_s);
    QCOMPARE(desk.window().findChildren<SettingsDialog *>().size(), 1);
    auto *dialog = desk.window().findChild<SettingsDialog *>();
    QVERIFY(dialog->isModal());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!desk.window().findChild<SettingsDialog *>());
}

void TestSettingsMenu::anotherServerAsksToSignInAnew()
{
    const SandboxProcess first;
    const SandboxProcess second;
    WindowDesk desk;
    desk.startSignedIn(first.url());
    desk.type(u"Title"_s, u"For the first"_s);

    const SettingsDialog *dialog = openSettings(desk);
    auto *server = named<QLineEdit>(*dialog, u"Server"_s);
    QCOMPARE(server->text(), first.url().toString());
    server->selectAll();
    QTest::keyClicks(server, second.url().toString());
    pressOk(*dialog);

    QTRY_VERIFY(desk.signInDialog());
    QCOMPARE(desk.session().state(), Session::State::SignedOut);
    QCOMPARE(named<QLineEdit>(*desk.signInDialog(), u"Server"_s)->text(), second.url().toString());
    QVERIFY2(desk.form().isEmpty(), "what is written at one help desk is not shown to another");
    desk.signIn(second.url());
    QTRY_COMPARE(desk.session().account().server, second.url());
    QVERIFY(desk.form().isEmpty());
}

void TestSettingsMenu::theLanguageChangesWithoutARestart()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(u"Laptop screen is broken"_s);
    desk.choose(u"Category"_s, u"Hardware"_s);
    TicketDraft draft = desk.form().draft();
    draft.attachments = {Attachment::fromContent(u"a.log"_s, "what it said")};
    desk.form().setDraft(draft);
    desk.at<QPlainTextEdit>(u"Description"_s)->setFocus();
    QTest::keyClicks(desk.at<QPlainTextEdit>(u"Description"_s), u"!"_s);
    draft = desk.form().draft();
    const QUuid key = desk.drafts().key();
    const QRect place = desk.window().geometry();
    const QPointer<MainWindow> before = &desk.window();

    chooseLanguage(desk, u"Deutsch"_s);

    QTRY_VERIFY(!before);
    QCOMPARE(desk.settings().value(Setting::Language).toString(), u"de"_s);
    QCOMPARE(desk.window().windowTitle(), u"Neues Ticket"_s);
    QTRY_COMPARE(desk.window().geometry(), place);
    QCOMPARE(desk.form().draft(), draft);
    QCOMPARE(desk.drafts().key(), key);
    QVERIFY(desk.drafts().aside().isEmpty());
    QTRY_COMPARE(desk.at<LookupComboBox>(u"Standort"_s)->currentText(), u"Head Office"_s);
    QTRY_VERIFY(desk.at<QPlainTextEdit>(u"Beschreibung"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"?"_s);
    QCOMPARE(desk.form().draft().description, u"!?It broke when it fell."_s);

    submitInGerman(desk);
    QTRY_VERIFY2(desk.message().startsWith(u"Ticket #"_s), qPrintable(desk.message()));
    QVERIFY(desk.message().endsWith(u"angelegt"_s));
    QCOMPARE(sandbox.tickets().size(), 1);
    QCOMPARE(sandbox.tickets().constFirst().files.size(), 1);

    chooseLanguage(desk, u"English"_s);
    QTRY_COMPARE(desk.window().windowTitle(), u"New ticket"_s);
    QVERIFY(desk.form().isEmpty());
}

void TestSettingsMenu::theLanguageChangesWhileNobodyIsSignedIn()
{
    WindowDesk desk;
    desk.start();
    QTRY_VERIFY(desk.signInDialog());
    QTest::keyClick(desk.signInDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.signInDialog());
    desk.type(u"Title"_s, u"Laptop screen is broken"_s);

    chooseLanguage(desk, u"Deutsch"_s);

    QTRY_COMPARE(desk.window().windowTitle(), u"Neues Ticket"_s);
    QCOMPARE(desk.form().draft().title, u"Laptop screen is broken"_s);
    QTRY_VERIFY(desk.signInDialog());
    QCOMPARE(desk.signInDialog()->windowTitle(), u"Anmelden"_s);
}

void TestSettingsMenu::theSameLanguageLeavesTheWindowAsItIs()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    const QPointer<MainWindow> before = &desk.window();
    pressOk(*openSettings(desk));
    QTRY_VERIFY(!desk.window().findChild<SettingsDialog *>());
    QCOMPARE(&desk.window(), before.data());
}

void TestSettingsMenu::anUploadIsShownInAnotherLanguage()
{
    const FaultyServer server(registering({.after = Reaction::After::ReadNothing, .bodyBytes = 0}));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(u"Large"_s);
    TicketDraft draft = desk.form().draft();
    draft.attachments = {Attachment::fromContent(u"large.bin"_s, QByteArray(8'000'000, 'x'))};
    desk.form().setDraft(draft);
    desk.press(u"Submit"_s);
    QTRY_VERIFY(desk.at<QProgressBar>(u"Upload progress"_s)->isVisible());

    chooseLanguage(desk, u"Deutsch"_s);

    QTRY_COMPARE(desk.window().windowTitle(), u"Neues Ticket"_s);
    QTRY_VERIFY(desk.at<QProgressBar>(u"Fortschritt des Hochladens"_s)->isVisible());
    desk.press(u"Abbrechen"_s);
    QTRY_COMPARE(desk.form().draft().title, u"Large"_s);
}

void TestSettingsMenu::whatNeedsThePersonDoesSoInAnotherLanguage()
{
    const FaultyServer server(registering({.after = Reaction::After::Close}));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(u"Lost"_s);
    desk.press(u"Submit"_s);
    QTRY_COMPARE(desk.outbox().entries().size(), 1);
    QTRY_COMPARE(desk.outbox().entries().constFirst().state, TicketState::Unknown);
    desk.trigger(u"Outbox and history"_s);
    QTRY_VERIFY(desk.outboxWindow() && desk.outboxWindow()->isVisible());
    const QString title = desk.outboxWindow()->windowTitle();

    chooseLanguage(desk, u"Deutsch"_s);

    QTRY_COMPARE(desk.window().windowTitle(), u"Neues Ticket"_s);
    QTRY_VERIFY(desk.outboxWindow() && desk.outboxWindow()->isVisible());
    QVERIFY(desk.outboxWindow()->windowTitle() != title);
    const auto buttons = desk.window().findChildren<QToolButton *>();
    const auto asking = std::ranges::find(buttons, u"1 Ticket wartet auf Sie"_s, &QToolButton::text);
    QVERIFY(asking != buttons.end());
    QVERIFY((*asking)->isVisible());
}

void TestSettingsMenu::whatIsBeingAttachedComesAlong()
{
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(30'000'000));
    file.close();
    desk.form().addFiles({file.fileName()});
    QVERIFY(desk.form().isReading());
    installTranslators(*qApp, u"de"_s); // sooner than a dialog can be closed
    QTRY_COMPARE(desk.window().windowTitle(), u"Neues Ticket"_s);
    QCOMPARE(desk.form().draft().attachments.size(), 1);
}

QTEST_MAIN(TestSettingsMenu)
#include "tst_settingsmenu.moc"
