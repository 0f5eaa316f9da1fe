// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/signindesk.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The dialog before an honest server, as each kind of person.
class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsIn_data()
    {
        QTest::addColumn<sandbox::DefaultUser>("user");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<bool>("mayCreate");
        QTest::newRow("local user") << sandbox::localUser << u"jane.doe"_s << QString() << true;
        QTest::newRow("user of a domain") << sandbox::directoryUser << u"john.smith"_s << u"CORP"_s << true;
        QTest::newRow("DOMAIN\\user") << sandbox::directoryUser << u"CORP\\john.smith"_s << QString() << true;
        QTest::newRow("without Tickets.Create")
            << sandbox::userWithoutPermission << u"rita.reader"_s << QString() << false;
    }
    void letsIn()
    {
        QFETCH(const sandbox::DefaultUser, user);
        QFETCH(const QString, username);
        QFETCH(const QString, domain);
        SignInDesk desk;
        const SignInDialog &dialog = desk.open();
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        desk.fillIn(m_sandbox.url(), username, QString::fromLatin1(user.password));
        desk.field(u"Domain"_s)->setText(domain);
        desk.press();
        QTRY_COMPARE(accepted.size(), 1);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(desk.session().state(), Session::State::SignedIn);
        QCOMPARE(desk.session().account().userId, QString::fromLatin1(user.id));
        QTEST(desk.session().mayCreateTickets(), "mayCreate");
        QCOMPARE(desk.field(u"Password"_s)->text(), QString());
    }

    void turnsAway_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("password");
        QTest::newRow("wrong password") << u"jane.doe"_s << u"wrong"_s;
        QTest::newRow("unknown user") << u"nobody"_s << u"correct horse"_s;
        QTest::newRow("user of a domain without it") << u"john.smith"_s << u"battery staple"_s;
        QTest::newRow("locked user") << u"lou.locked"_s << u"locked out"_s;
    }
    void turnsAway()
    {
        QFETCH(const QString, username);
        QFETCH(const QString, password);
        SignInDesk desk;
        const SignInDialog &dialog = desk.open();
        desk.fillIn(m_sandbox.url(), username, password);
        desk.press();
        QTRY_VERIFY(!desk.isBusy() && !desk.message().isEmpty());
        QVERIFY(dialog.isVisible());
        QCOMPARE(desk.session().state(), Session::State::SignedOut);
        QCOMPARE(desk.field(u"Username"_s)->text(), username);
        QCOMPARE(desk.field(u"Password"_s)->text(), QString());
        QVERIFY(desk.field(u"Password"_s)->hasFocus());
    }

    void letsInAfterAMistake()
    {
        SignInDesk desk;
        const SignInDialog &dialog = desk.open();
        desk.fillIn(m_sandbox.url(), u"jane.doe"_s, u"correct hors"_s);
        desk.press();
        QTRY_VERIFY(!desk.isBusy() && !desk.message().isEmpty());
        QTest::keyClicks(desk.field(u"Password"_s), u"correct horse"_s);
        QTest::keyClick(desk.field(u"Password"_s), Qt::Key_Return);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(desk.session().state(), Session::State::SignedIn);
    }

    void understandsThePastedServer_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("slash") << u"/"_s;
        QTest::newRow("blanks") << u"  "_s;
        QTest::newRow("endpoint of the guide") << u"/api/Users/authenticate"_s;
        QTest::newRow("query") << u"/?returnUrl=%2F"_s;
    }
    void understandsThePastedServer()
    {
        QFETCH(const QString, suffix);
        SignInDesk desk;
        const SignInDialog &dialog = desk.open();
        desk.fillIn(m_sandbox.url(), u"jane.doe"_s, u"correct horse"_s);
        desk.field(u"Server"_s)->setText(m_sandbox.url().toString() + suffix);
        desk.press();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(desk.session().account().server, m_sandbox.url());
    }

    void asksAKnownUserForThePasswordAlone()
    {
        SignInDesk desk;
        const SignInDialog &first = desk.open();
        desk.fillIn(m_sandbox.url(), u"CORP\\john.smith"_s, u"battery staple"_s);
        desk.press();
        QTRY_VERIFY(!first.isVisible());
        desk.session().expire();

        const SignInDialog &again = desk.open(u"Your session has ended."_s);
        QCOMPARE(desk.message(), u"Your session has ended."_s);
        QVERIFY(desk.field(u"Password"_s)->hasFocus());
        QTest::keyClicks(desk.field(u"Password"_s), u"battery staple"_s);
        QTest::keyClick(desk.field(u"Password"_s), Qt::Key_Return);
        QTRY_VERIFY(!again.isVisible());
        QCOMPARE(desk.session().account().domain, u"CORP"_s);
    }

private:
    SandboxProcess m_sandbox;
};

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
