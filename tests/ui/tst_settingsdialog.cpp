// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/apiclient.h"
#include "ui/connection/connectiondialog.h"
#include "ui/fieldmessage.h"
#include "ui/formfield.h"
#include "ui/lookupcombobox.h"
#include "ui/plainlabel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/translations.h"

#include <QAccessible>
#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A dialog over settings of its own, and hands to use it by.
struct Fixture {
    explicit Fixture(const QByteArray &policy = {}, const QMap<Setting, QVariant> &before = {})
        : settings(folder.filePath(u"user.conf"_s), write("[Policy]\n" + policy))
    {
        for (auto it = before.begin(); it != before.end(); ++it)
            settings.setValue(it.key(), it.value());
        open();
    }

    void open()
    {
        dialog = std::make_unique<SettingsDialog>(api, settings);
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qWarning("the dialog never got the keyboard");
    }

    QString write(const QByteArray &content) const
    {
        QFile file(folder.filePath(u"policy.conf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no policy file");
        return file.fileName();
    }

    /// The label of a field has the same name.
    template <class T = QWidget>
    T *at(const QString &name) const
    {
        const auto children = dialog->findChildren<T *>();
        const auto found = std::ranges::find_if(children, [&name](T *child) {
            return child->focusPolicy() != Qt::NoFocus
                && QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name) == name;
        });
        if (found == children.end())
            qFatal("there is no %s", qPrintable(name));
        return *found;
    }

    void type(const QString &name, const QString &text) const
    {
        auto *line = at<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    void choose(const QString &name, const QString &entry) const
    {
        QLineEdit *line = at<LookupComboBox>(name)->lineEdit();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, entry);
        QTest::keyClick(line, Qt::Key_Return);
    }

    void setDays(const QString &days) const
    {
        auto *box = at<QSpinBox>(u"Keep filed tickets in the history"_s);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, days);
    }

    void press(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }

    FormField *fieldOf(const QString &name) const
    {
        QWidget *control = at(name);
        const auto fields = dialog->findChildren<FormField *>();
        const auto found =
            std::ranges::find_if(fields, [control](const FormField *each) { return each->control() == control; });
        return found == fields.end() ? nullptr : *found;
    }

    QTemporaryDir folder;
    Settings settings;
    ApiClient api;
    std::unique_ptr<SettingsDialog> dialog;
};

QVariant address(const char *text)
{
    return QUrl(QString::fromLatin1(text));
}

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { installTranslators(*qApp, u"en"_s); } // for the plurals
    void controlsHaveTheNamesThatToolsRelyOn_data();
    void controlsHaveTheNamesThatToolsRelyOn();
    void tabFollowsThePage();
    void showsWhatIsKept();
    void okKeepsWhatWasChanged_data();
    void okKeepsWhatWasChanged();
    void returnInAFieldIsOk();
    void okKeepsNothingThatWasNotChanged();
    void aLanguageThatIsNotInTheListStays();
    void cancelChangesNothing_data();
    void cancelChangesNothing();
    void anEmptyTicketAddressIsNone();
    void aWrongValueIsSaidAtItsFieldAndNothingIsKept_data();
    void aWrongValueIsSaidAtItsFieldAndNothingIsKept();
    void whatIsWrongGoesAsItIsMended();
    void plainHttpIsTakenWhereAPolicyAllowsIt();
    void anotherServerIsSaidToAskForAPassword();
    void aProxysAddressIsAskedForOnlyWhereItMatters();
    void theUnitOfTheHistoryFollowsItsNumber();
    void whatAPolicySetsIsLocked_data();
    void whatAPolicySetsIsLocked();
    void aPresetServerIsNotLocked();
    void theConnectionIsTestedAsTyped();
    void aTestWithoutAServerAsksForOne();
};

void TestSettingsDialog::controlsHaveTheNamesThatToolsRelyOn_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"Server"_s, u"Language"_s, u"Proxy"_s, u"Ticket address"_s, u"Keep filed tickets in the history"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestSettingsDialog::controlsHaveTheNamesThatToolsRelyOn()
{
    QFETCH(const QString, name);
    const Fixture f;
    QVERIFY(f.at(name)->isVisible());
    QVERIFY(f.at(name)->height() >= 24);
}

void TestSettingsDialog::tabFollowsThePage()
{
    Fixture f({}, {{Setting::Proxy, u"http://proxy.example:3128"_s}});
    QStringList visited;
    f.at(u"Server"_s)->setFocus();
    for (int i = 0; i < 6; ++i) {
        QAccessibleInterface *focused = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        visited << focused->text(QAccessible::Name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited,
             (QStringList{u"Server"_s, u"Language"_s, u"Proxy"_s, u"Proxy address"_s, u"Ticket address"_s,
                          u"Keep filed tickets in the history"_s}));
}

void TestSettingsDialog::showsWhatIsKept()
{
    Fixture f({},
              {{Setting::ServerUrl, address("https://help.example.com/desk")},
               {Setting::Language, u"de"_s},
               {Setting::Proxy, u"socks5://10.0.0.1:1080"_s},
               {Setting::TicketUrl, u"https://h.example/{id}"_s},
               {Setting::KeepHistoryDays, 7}});
    QCOMPARE(f.at<QLineEdit>(u"Server"_s)->text(), u"https://help.example.com/desk"_s);
    QCOMPARE(f.at<LookupComboBox>(u"Language"_s)->currentText(), u"Deutsch"_s);
    QCOMPARE(f.at<LookupComboBox>(u"Proxy"_s)->currentText(), u"By its address"_s);
    QCOMPARE(f.at<QLineEdit>(u"Proxy address"_s)->text(), u"socks5://10.0.0.1:1080"_s);
    QCOMPARE(f.at<QLineEdit>(u"Ticket address"_s)->text(), u"https://h.example/{id}"_s);
    QCOMPARE(f.at<QSpinBox>(u"Keep filed tickets in the history"_s)->value(), 7);
}

using Hands = void (*)(const Fixture &);

void TestSettingsDialog::okKeepsWhatWasChanged_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<Hands>("change");
    QTest::addColumn<QVariant>("kept");
    QTest::newRow("server") << Setting::ServerUrl
                            << Hands([](const Fixture &f) { f.type(u"Server"_s, u"help.other.com/api/"_s); })
                            << address("https://help.other.com");
    QTest::newRow("language") << Setting::Language << Hands([](const Fixture &f) { f.choose(u"Language"_s, u"deu"_s); })
                              << QVariant(u"de"_s);
    QTest::newRow("the system's language")
        << Setting::Language << Hands([](const Fixture &f) { f.choose(u"Language"_s, u"As the"_s); })
        << QVariant(QString());
    QTest::newRow("no proxy") << Setting::Proxy << Hands([](const Fixture &f) { f.choose(u"Proxy"_s, u"None"_s); })
                              << QVariant(u"none"_s);
    QTest::newRow("proxy") << Setting::Proxy << Hands([](const Fixture &f) {
        f.choose(u"Proxy"_s, u"By its"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"proxy.example:8080"_s);
    }) << QVariant(u"http://proxy.example:8080"_s);
    QTest::newRow("ticket address") << Setting::TicketUrl << Hands([](const Fixture &f) {
        f.type(u"Ticket address"_s, u" https://h.example/t?id={id} "_s);
    }) << QVariant(u"https://h.example/t?id={id}"_s);
    QTest::newRow("history") << Setting::KeepHistoryDays << Hands([](const Fixture &f) { f.setDays(u"30"_s); })
                             << QVariant(30);
    QTest::newRow("history for ever") << Setting::KeepHistoryDays << Hands([](const Fixture &f) { f.setDays(u"0"_s); })
                                      << QVariant(0);
}

void TestSettingsDialog::okKeepsWhatWasChanged()
{
    QFETCH(const Setting, setting);
    QFETCH(const Hands, change);
    QFETCH(const QVariant, kept);
    Fixture f({}, {{Setting::ServerUrl, address("https://help.example.com")}, {Setting::Language, u"en"_s}});
    QSignalSpy changed(f.dialog.get(), &SettingsDialog::changed);
    QSignalSpy accepted(f.dialog.get(), &QDialog::accepted);

    change(f);
    f.press(u"OK"_s);

    QCOMPARE(accepted.size(), 1);
    QCOMPARE(f.settings.value(setting), kept);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<Setting>(), setting);
}

void TestSettingsDialog::returnInAFieldIsOk()
{
    Fixture f;
    f.type(u"Server"_s, u"help.example.com"_s);
    QTest::keyClick(f.at(u"Server"_s), Qt::Key_Return);
    QVERIFY(!f.dialog->isVisible());
    QCOMPARE(f.settings.value(Setting::ServerUrl), address("https://help.example.com"));
}

/// A default that is kept would stay when an administrator sets another.
void TestSettingsDialog::okKeepsNothingThatWasNotChanged()
{
    Fixture f("ServerUrl=help.example.com\n");
    f.press(u"OK"_s);
    QVERIFY(!f.dialog->isVisible());
    QVERIFY(!QFileInfo::exists(f.folder.filePath(u"user.conf"_s)));
}

void TestSettingsDialog::aLanguageThatIsNotInTheListStays()
{
    Fixture f({}, {{Setting::Language, u"de_AT"_s}});
    f.setDays(u"1"_s);
    f.press(u"OK"_s);
    QCOMPARE(f.settings.value(Setting::Language).toString(), u"de_AT"_s);
}

void TestSettingsDialog::cancelChangesNothing_data()
{
    QTest::addColumn<Hands>("leave");
    QTest::newRow("Cancel") << Hands([](const Fixture &f) { f.press(u"Cancel"_s); });
    QTest::newRow("Escape") << Hands([](const Fixture &f) { QTest::keyClick(f.at(u"Server"_s), Qt::Key_Escape); });
    QTest::newRow("closing the window") << Hands([](const Fixture &f) { f.dialog->close(); });
}

void TestSettingsDialog::cancelChangesNothing()
{
    QFETCH(const Hands, leave);
    Fixture f;
    QSignalSpy changed(f.dialog.get(), &SettingsDialog::changed);
    f.type(u"Server"_s, u"help.example.com"_s);
    f.choose(u"Language"_s, u"Deutsch"_s);
    f.choose(u"Proxy"_s, u"None"_s);
    f.type(u"Ticket address"_s, u"https://h.example/{id}"_s);
    f.setDays(u"1"_s);
    leave(f);
    QVERIFY(!f.dialog->isVisible());
    QCOMPARE(changed.size(), 0);
    QVERIFY(!QFileInfo::exists(f.folder.filePath(u"user.conf"_s)));
}

void TestSettingsDialog::anEmptyTicketAddressIsNone()
{
    Fixture f({}, {{Setting::TicketUrl, u"https://h.example/{id}"_s}});
    f.type(u"Ticket address"_s, {});
    f.press(u"OK"_s);
    QCOMPARE(f.settings.value(Setting::TicketUrl).toString(), QString());
}

void TestSettingsDialog::aWrongValueIsSaidAtItsFieldAndNothingIsKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no server") << u"Server"_s << u" "_s;
    QTest::newRow("server without encryption") << u"Server"_s << u"http://help.example.com"_s;
    QTest::newRow("server of another kind") << u"Server"_s << u"ftp://help.example.com"_s;
    QTest::newRow("ticket address without a place") << u"Ticket address"_s << u"https://h.example/"_s;
    QTest::newRow("ticket address without encryption") << u"Ticket address"_s << u"http://h.example/{id}"_s;
    QTest::newRow("no proxy") << u"Proxy address"_s << QString();
    QTest::newRow("proxy without a port") << u"Proxy address"_s << u"proxy.example"_s;
    QTest::newRow("proxy with a password") << u"Proxy address"_s << u"http://jane:secret@proxy.example:1"_s;
}

void TestSettingsDialog::aWrongValueIsSaidAtItsFieldAndNothingIsKept()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    Fixture f({}, {{Setting::ServerUrl, address("https://help.example.com")}, {Setting::Proxy, u"http://p:1"_s}});
    f.setDays(u"1"_s);
    f.type(name, typed);
    f.at(name == u"Server"_s ? u"Ticket address"_s : u"Server"_s)->setFocus();

    f.press(u"OK"_s);

    QVERIFY(f.dialog->isVisible());
    QCOMPARE(f.settings.value(Setting::KeepHistoryDays).toInt(), 90);
    const QString error = f.fieldOf(name)->error();
    QVERIFY(error.endsWith(u'.'));
    QVERIFY(f.at(name)->hasFocus());
    QVERIFY(f.at(name)->accessibleDescription().contains(error));
}

void TestSettingsDialog::whatIsWrongGoesAsItIsMended()
{
    Fixture f;
    f.type(u"Ticket address"_s, u"https://h.example/"_s);
    f.press(u"OK"_s);
    const FormField *field = f.fieldOf(u"Ticket address"_s);
    QVERIFY(!field->error().isEmpty());
    QTest::keyClicks(f.at(u"Ticket address"_s), u"{id"_s);
    QVERIFY(!field->error().isEmpty());
    QTest::keyClicks(f.at(u"Ticket address"_s), u"}"_s);
    QCOMPARE(field->error(), QString());
}

void TestSettingsDialog::plainHttpIsTakenWhereAPolicyAllowsIt()
{
    Fixture f("AllowPlainHttp=true\n");
    f.type(u"Server"_s, u"http://help.example.com"_s);
    f.press(u"OK"_s);
    QCOMPARE(f.settings.value(Setting::ServerUrl), address("http://help.example.com"));
}

void TestSettingsDialog::anotherServerIsSaidToAskForAPassword()
{
    Fixture f({}, {{Setting::ServerUrl, address("https://help.example.com")}});
    auto *server = f.at<QLineEdit>(u"Server"_s);
    QCOMPARE(server->accessibleDescription(), QString());
    QTest::keyClick(server, Qt::Key_End);
    QTest::keyClicks(server, u"x"_s);
    QVERIFY(server->accessibleDescription().contains(u"sign in"_s));
    QTest::keyClick(server, Qt::Key_Backspace);
    QCOMPARE(server->accessibleDescription(), QString());
}

void TestSettingsDialog::aProxysAddressIsAskedForOnlyWhereItMatters()
{
    Fixture f;
    QVERIFY(!f.at(u"Proxy address"_s)->isVisible());
    f.choose(u"Proxy"_s, u"By its"_s);
    QVERIFY(f.at(u"Proxy address"_s)->isVisible());
    QVERIFY(f.at(u"Proxy address"_s)->hasFocus());
    f.choose(u"Proxy"_s, u"None"_s);
    QVERIFY(!f.at(u"Proxy address"_s)->isVisible());
    f.press(u"OK"_s);
    QVERIFY(!f.dialog->isVisible());
}

void TestSettingsDialog::theUnitOfTheHistoryFollowsItsNumber()
{
    const Fixture f;
    const auto *days = f.at<QSpinBox>(u"Keep filed tickets in the history"_s);
    QCOMPARE(days->text(), u"90 days"_s);
    f.setDays(u"1"_s);
    QCOMPARE(days->text(), u"1 day"_s);
    f.setDays(u"0"_s);
    QCOMPARE(days->text(), u"For ever"_s);
}

void TestSettingsDialog::whatAPolicySetsIsLocked_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ServerUrl, LockServer")
        << QByteArray("ServerUrl=https://h.example\nLockServer=true\n") << u"Server"_s << u"https://h.example"_s;
    QTest::newRow("TicketUrl") << QByteArray("TicketUrl=https://h.example/{id}\n") << u"Ticket address"_s
                               << u"https://h.example/{id}"_s;
    QTest::newRow("Proxy") << QByteArray("Proxy=none\n") << u"Proxy"_s << u"None"_s;
    QTest::newRow("Proxy by its address")
        << QByteArray("Proxy=proxy.example:3128\n") << u"Proxy address"_s << u"http://proxy.example:3128"_s;
    QTest::newRow("KeepHistoryDays") << QByteArray("KeepHistoryDays=30\n") << u"Keep filed tickets in the history"_s
                                     << u"30 days"_s;
}

void TestSettingsDialog::whatAPolicySetsIsLocked()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    Fixture f(policy);
    const QWidget *control = f.at(name);
    QVERIFY(!control->isEnabled());
    QCOMPARE(control->property(control->inherits("QComboBox") ? "currentText" : "text").toString(), shown);

    const auto messages = f.dialog->findChildren<FieldMessage *>();
    const auto said = std::ranges::count_if(messages, [](const FieldMessage *message) {
        return message->isVisible() && message->text() == u"Set by your administrator"_s;
    });
    QCOMPARE(said, 1);
    const auto widgets = f.dialog->findChildren<QWidget *>();
    QVERIFY(std::ranges::any_of(widgets, [](const QWidget *widget) {
        return widget->accessibleDescription().contains(u"Set by your administrator"_s);
    }));
    QVERIFY(f.at(u"Language"_s)->isEnabled());

    f.press(u"OK"_s);
    QVERIFY(!f.dialog->isVisible());
    QVERIFY(!QFileInfo::exists(f.folder.filePath(u"user.conf"_s)));
}

void TestSettingsDialog::aPresetServerIsNotLocked()
{
    const Fixture f("ServerUrl=https://h.example\n");
    QVERIFY(f.at(u"Server"_s)->isEnabled());
    QCOMPARE(f.at<QLineEdit>(u"Server"_s)->text(), u"https://h.example"_s);
}

void TestSettingsDialog::theConnectionIsTestedAsTyped()
{
    const Fixture f({}, {{Setting::ServerUrl, address("https://h.example")}, {Setting::Proxy, u"none"_s}});
    f.type(u"Server"_s, u"http://127.0.0.1:1"_s); // where nobody listens
    f.press(u"Test connection…"_s);
    const auto *test = f.dialog->findChild<ConnectionDialog *>();
    QVERIFY(test);
    QTRY_VERIFY(std::ranges::any_of(test->findChildren<PlainLabel *>(), [](const PlainLabel *label) {
        return label->text().startsWith(u"127.0.0.1 refuses connections."_s);
    }));
    QCOMPARE(f.settings.value(Setting::ServerUrl), address("https://h.example"));
}

void TestSettingsDialog::aTestWithoutAServerAsksForOne()
{
    const Fixture f;
    f.press(u"Test connection…"_s);
    QVERIFY(!f.dialog->findChild<ConnectionDialog *>());
    QVERIFY(!f.fieldOf(u"Server"_s)->error().isEmpty());
    QVERIFY(f.at(u"Server"_s)->hasFocus());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
