// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/probeserver.h"
#include "app/session/proxyaccess.h"
#include "app/session/tokenvault.h"
#include "app/settings/settings.h"
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/named.h"
#include "tests/wire/await.h"
#include "tests/wire/squid.h"
#include "ui/connection/connectiondialog.h"
#include "ui/connection/diagnosis.h"
#include "ui/plainlabel.h"
#include "ui/proxydialog.h"
#include "ui/proxyquestion.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A window of a program whose way to the help desk leads through `squid`.
struct Desk {
    explicit Desk(const QString &folder, const Squid &squid)
        : settings(folder + u"/settings.conf"_s, folder + u"/policy.conf"_s)
    {
        api.setProxyChoice(squid.address());
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window never got the keyboard");
    }

    ProxyDialog *dialog() const { return window.findChild<ProxyDialog *>(); }

    void answer(const QString &user, const QString &password) const
    {
        QTRY_VERIFY(dialog());
        ProxyDialog &asking = *dialog();
        QVERIFY(QTest::qWaitForWindowActive(&asking));
        auto *name = named<QLineEdit>(asking, u"Username"_s);
        name->selectAll();
        QTest::keyClicks(name, user);
        auto *secret = named<QLineEdit>(asking, u"Password"_s);
        QTest::keyClicks(secret, password);
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
    }

    Settings settings;
    ApiClient api;
    TokenVault vault;
    ProxyAccess access{api, vault, settings};
    QWidget window;
    ProxyQuestion question{access, &window};
};

QString text(const char *of)
{
    return QString::fromLatin1(of);
}

} // namespace

/// With a real proxy, and the keychain of the session that the test runs in.
class TestProxyDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theLoginIsAskedForOnceAndKept();
    void whereNothingMayBeKeptItIsAskedForEachTime();
    void theCommandLineFindsTheLoginInTheKeychain_data();
    void theCommandLineFindsTheLoginInTheKeychain();
    void aRefusedLoginIsAskedForAgain();
    void aRefusedLoginIsNeverSentAgain();
    void aTestAfterSigningInGoesThrough();
    void afterCancelOnlyTheMenuAsks();

private:
    void beRefused(Desk &desk) const;
    QUrl server() const { return behindSquid(m_helpDesk.url()); }

    const SandboxProcess m_helpDesk;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Signs in with a wrong password, and is asked again.
void TestProxyDialog::beRefused(Desk &desk) const
{
    QVERIFY(!await(probeServer(desk.api, server())));
    desk.answer(text(Squid::user), u"wrong"_s);
    QVERIFY(!await(probeServer(desk.api, server())));
    QTRY_VERIFY(desk.dialog());
}

void TestProxyDialog::theLoginIsAskedForOnceAndKept()
{
    const Squid squid(Squid::Login::Basic);
    {
        Desk desk(m_folder->path(), squid);
        QSignalSpy signedIn(&desk.access, &ProxyAccess::signedIn);
        QVERIFY(!await(probeServer(desk.api, server())));
        desk.answer(text(Squid::user), text(Squid::password));
        QCOMPARE(signedIn.size(), 1);
        QVERIFY(await(probeServer(desk.api, server())));
        QTRY_COMPARE(desk.settings.value(Setting::ProxySignedInTo).toString(), squid.name());
    }
    Desk nextRun(m_folder->path(), squid);
    QSignalSpy asked(&nextRun.access, &ProxyAccess::asked);
    nextRun.access.restore();
    QTRY_COMPARE(nextRun.api.proxy().login.user, text(Squid::user));
    QVERIFY(await(probeServer(nextRun.api, server())));
    QVERIFY(asked.isEmpty());

    // And with nothing but the keychain.
    const QTemporaryDir empty;
    Desk otherSettings(empty.path(), squid);
    QSignalSpy signedIn(&otherSettings.access, &ProxyAccess::signedIn);
    QVERIFY(!await(probeServer(otherSettings.api, server())));
    QTRY_COMPARE(signedIn.size(), 1);
    QVERIFY(!otherSettings.dialog());
    QVERIFY(await(probeServer(otherSettings.api, server())));
}

void TestProxyDialog::whereNothingMayBeKeptItIsAskedForEachTime()
{
    const Squid squid(Squid::Login::Basic);
    const QString key = u"proxy/"_s + squid.name();
    {
        Desk before(m_folder->path(), squid);
        before.access.signIn({squid.name(), text(Squid::user), text(Squid::password)});
        QTRY_COMPARE(before.settings.value(Setting::ProxySignedInTo).toString(), squid.name());
    }
    QFile policy(m_folder->filePath(u"policy.conf"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[Policy]\nAllowKeepSignedIn=false\n");
    policy.close();
    Desk desk(m_folder->path(), squid);
    desk.access.obeyPolicy();
    desk.access.restore();
    QVERIFY(!await(desk.vault.read(key)));
    QTRY_VERIFY(desk.settings.value(Setting::ProxySignedInTo).toString().isEmpty());

    QVERIFY(!await(probeServer(desk.api, server())));
    desk.answer(text(Squid::user), text(Squid::password));
    QVERIFY(await(probeServer(desk.api, server())));
    QVERIFY(!await(desk.vault.read(key)));
    QVERIFY(desk.settings.value(Setting::ProxySignedInTo).toString().isEmpty());
}

void TestProxyDialog::theCommandLineFindsTheLoginInTheKeychain_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("code");
    QTest::newRow("a good one") << text(Squid::password) << int(Diagnosis::Open);
    QTest::newRow("one that the proxy refuses") << u"wrong"_s << 12;
}

void TestProxyDialog::theCommandLineFindsTheLoginInTheKeychain()
{
    QFETCH(const QString, password);
    QFETCH(const int, code);
    const Squid squid(Squid::Login::Basic);
    {
        Desk desk(m_folder->path(), squid);
        desk.access.signIn({squid.name(), text(Squid::user), password});
        QTRY_COMPARE(desk.settings.value(Setting::ProxySignedInTo).toString(), squid.name());
    }
    QFile policy(m_folder->filePath(u"policy.conf"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[Policy]\nAllowPlainHttp=true\nProxy=" + squid.address().toUtf8()
                 + "\nServerUrl=" + server().toEncoded() + '\n');
    policy.close();
    for (const bool isRemembered : {true, false}) {
        Settings settings(m_folder->filePath(u"settings.conf"_s), policy.fileName());
        if (!isRemembered)
            settings.setValue(Setting::ProxySignedInTo, {});
        const Diagnosis diagnosis({}, settings);
        QCOMPARE(QCoreApplication::exec(), code);
    }
}

void TestProxyDialog::aRefusedLoginIsNeverSentAgain()
{
    const Squid squid(Squid::Login::Basic);
    Desk desk(m_folder->path(), squid);
    beRefused(desk);
    QVERIFY(!QTest::currentTestFailed());
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog());
    QVERIFY(desk.api.proxy().login.proxy.isEmpty());
    QVERIFY(!await(desk.vault.read(u"proxy/"_s + squid.name()))); // in its turn, after the removal

    Desk nextRun(m_folder->path(), squid);
    QSignalSpy asked(&nextRun.access, &ProxyAccess::asked);
    nextRun.access.restore();
    QVERIFY(!await(probeServer(nextRun.api, server())));
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(nextRun.api.proxy().login.proxy.isEmpty());
}

void TestProxyDialog::aTestAfterSigningInGoesThrough()
{
    const Squid squid(Squid::Login::Basic);
    Desk desk(m_folder->path(), squid);
    ConnectionDialog test(desk.api, server(), squid.address());
    test.show();
    desk.answer(text(Squid::user), text(Squid::password));
    QPushButton *again = named<QPushButton>(test, u"Test again"_s);
    QTRY_VERIFY(again->isEnabled());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(std::ranges::any_of(test.findChildren<PlainLabel *>(), [](const PlainLabel *label) {
        return label->text().contains(u"can be reached"_s);
    }));
    QVERIFY(!desk.dialog());
}

void TestProxyDialog::aRefusedLoginIsAskedForAgain()
{
    const Squid squid(Squid::Login::Basic);
    Desk desk(m_folder->path(), squid);
    beRefused(desk);
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(desk.dialog()->findChild<PlainLabel *>()->text().contains(u"did not accept"_s));
    QCOMPARE(named<QLineEdit>(*desk.dialog(), u"Username"_s)->text(), text(Squid::user));
    desk.answer(text(Squid::user), text(Squid::password));
    QVERIFY(await(probeServer(desk.api, server())));
}

void TestProxyDialog::afterCancelOnlyTheMenuAsks()
{
    const Squid squid(Squid::Login::Basic);
    Desk desk(m_folder->path(), squid);
    QSignalSpy asked(&desk.access, &ProxyAccess::asked);
    QVERIFY(!desk.question.isVisible());
    QVERIFY(!await(probeServer(desk.api, server())));
    QTRY_VERIFY(desk.dialog());
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog());

    QVERIFY(!await(probeServer(desk.api, server())));
    QTRY_COMPARE(asked.size(), 2);
    QVERIFY(!desk.dialog());
    QVERIFY(desk.question.isVisible());

    desk.question.trigger();
    desk.answer(text(Squid::user), text(Squid::password));
    QVERIFY(await(probeServer(desk.api, server())));

    desk.question.trigger(); // to change it
    QTRY_VERIFY(desk.dialog());
    QCOMPARE(named<QLineEdit>(*desk.dialog(), u"Username"_s)->text(), text(Squid::user));
}

QTEST_MAIN(TestProxyDialog)
#include "tst_proxydialog.moc"
