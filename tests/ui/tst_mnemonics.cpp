// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/signindesk.h"
#include "tests/ui/windowdesk.h"
#include "ui/about/aboutdialog.h"
#include "ui/connection/connectiondialog.h"
#include "ui/lookupcombobox.h"
#include "ui/settings/settingsdialog.h"
#include "ui/ticketform.h"
#include "ui/translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts, each with the key that leads to it.
using Mnemonics = QList<std::pair<QKeySequence, QString>>;

void add(Mnemonics &mnemonics, const QString &text)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        mnemonics.append({key, text});
}

/// Of everything that can be on the screen together in `window`.
Mnemonics mnemonicsIn(const QWidget &window)
{
    Mnemonics mnemonics;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() && label->isVisible())
            add(mnemonics, label->text());
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            add(mnemonics, button->text());
    }
    return mnemonics;
}

Mnemonics mnemonicsOf(const QList<QAction *> &entries)
{
    Mnemonics mnemonics;
    for (const QAction *entry : entries)
        add(mnemonics, entry->text());
    return mnemonics;
}

/// Two texts of the same letter; empty where there are none.
QString clashIn(Mnemonics mnemonics)
{
    std::ranges::sort(mnemonics);
    const auto clash = std::ranges::adjacent_find(mnemonics, {}, &Mnemonics::value_type::first);
    return clash == mnemonics.end() ? QString() : clash->second + " and "_L1 + std::next(clash)->second;
}

} // namespace

/// A letter that leads to two places leads to neither: it only moves the focus between them.
class TestMnemonics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachLetterLeadsToOnePlaceInTheWindow_data() { languages(); }
    void eachLetterLeadsToOnePlaceInTheWindow();
    void eachLetterLeadsToOneEntryOfAMenu_data() { languages(); }
    void eachLetterLeadsToOneEntryOfAMenu();
    void eachLetterLeadsToOnePlaceInTheSignInDialog_data() { languages(); }
    void eachLetterLeadsToOnePlaceInTheSignInDialog();
    void eachLetterLeadsToOnePlaceInTheSettings_data() { languages(); }
    void eachLetterLeadsToOnePlaceInTheSettings();
    void eachLetterLeadsToOnePlaceInTheDialogAboutTheProgram_data() { languages(); }
    void eachLetterLeadsToOnePlaceInTheDialogAboutTheProgram();

    void eachLetterLeadsToOnePlaceInTheConnectionTest_data() { languages(); }
    void eachLetterLeadsToOnePlaceInTheConnectionTest();

private:
    static void languages();
};

void TestMnemonics::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestMnemonics::init()
{
    QFETCH(const QString, language);
    installTranslators(*qApp, language);
}

void TestMnemonics::cleanup()
{
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QLocale::setDefault(QLocale::system());
}

void TestMnemonics::eachLetterLeadsToOnePlaceInTheWindow()
{
    WindowDesk desk({{Setting::MoreExpanded, true}});
    MainWindow &window = desk.window();
    window.show();
    // The last of the requesters is somebody else, who needs two fields more.
    const auto boxes = desk.form().findChildren<LookupComboBox *>();
    for (LookupComboBox *box : boxes) {
        if (!box->entries().isEmpty())
            box->lineEdit()->setText(box->entries().last().name);
    }
    const Mnemonics mnemonics = mnemonicsIn(window) + mnemonicsOf(window.menuBar()->actions());
    QVERIFY(mnemonics.size() >= 20);
    QCOMPARE(clashIn(mnemonics), QString());
}

void TestMnemonics::eachLetterLeadsToOneEntryOfAMenu()
{
    WindowDesk desk;
    const auto menus = desk.window().menuBar()->actions();
    for (const QAction *menu : menus) {
        const Mnemonics mnemonics = mnemonicsOf(menu->menu()->actions());
        QVERIFY(!mnemonics.isEmpty());
        QCOMPARE(clashIn(mnemonics), QString());
    }
}

void TestMnemonics::eachLetterLeadsToOnePlaceInTheSignInDialog()
{
    SignInDesk desk;
    const SignInDialog &dialog = desk.open();
    QCOMPARE(clashIn(mnemonicsIn(dialog)), QString());
    desk.field(QCoreApplication::translate("SignInForm", "Domain"))->setText(u"ACME"_s);
    const Mnemonics mnemonics = mnemonicsIn(dialog);
    QVERIFY(mnemonics.size() >= 6);
    QCOMPARE(clashIn(mnemonics), QString());
}

void TestMnemonics::eachLetterLeadsToOnePlaceInTheSettings()
{
    WindowDesk desk;
    desk.settings().setValue(Setting::Proxy, u"http://proxy.example.com:3128"_s); // and with it its field
    SettingsDialog dialog(desk.api(), desk.settings());
    dialog.show();
    const Mnemonics mnemonics = mnemonicsIn(dialog);
    QVERIFY(mnemonics.size() >= 6);
    QCOMPARE(clashIn(mnemonics), QString());
}

void TestMnemonics::eachLetterLeadsToOnePlaceInTheConnectionTest()
{
    WindowDesk desk;
    ConnectionDialog dialog(desk.api(), QUrl(u"http://127.0.0.1:1"_s), u"none"_s);
    dialog.show();
    const Mnemonics mnemonics = mnemonicsIn(dialog);
    QVERIFY(mnemonics.size() >= 2);
    QCOMPARE(clashIn(mnemonics), QString());
}

void TestMnemonics::eachLetterLeadsToOnePlaceInTheDialogAboutTheProgram()
{
    const WindowDesk desk;
    AboutDialog dialog({});
    dialog.show();
    const Mnemonics mnemonics = mnemonicsIn(dialog);
    QVERIFY(mnemonics.size() >= 2);
    QCOMPARE(clashIn(mnemonics), QString());
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
