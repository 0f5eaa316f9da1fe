// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/signindesk.h"
#include "ui/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class TestSignInForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsInTheFirstEmptyField_data()
    {
        QTest::addColumn<QVariantMap>("account");
        QTest::addColumn<QString>("focused");
        QTest::newRow("nothing known") << QVariantMap{} << u"Server"_s;
        QTest::newRow("server known") << QVariantMap{{u"server"_s, u"https://help.example.com"_s}} << u"Username"_s;
        QTest::newRow("account known") << QVariantMap{{u"server"_s, u"https://help.example.com"_s},
                                                      {u"username"_s, u"jane.doe"_s}}
                                       << u"Password"_s;
    }
    void startsInTheFirstEmptyField()
    {
        QFETCH(const QVariantMap, account);
        QFETCH(const QString, focused);
        SignInDesk desk({}, {{Setting::Account, account}});
        desk.open();
        QTRY_VERIFY(desk.field(focused)->hasFocus());
    }

    void saysWhyItAsksAgain()
    {
        SignInDesk desk;
        desk.open(u"Your session has ended. Sign in to go on."_s);
        QCOMPARE(desk.message(), u"Your session has ended. Sign in to go on."_s);
    }

    void asksForWhatIsMissing_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("focused");
        const QString server = u"help.example.com"_s;
        QTest::newRow("server") << QString() << u"jane"_s << u"secret"_s << u"Server"_s;
        QTest::newRow("address") << u"http://help.example.com"_s << u"jane"_s << u"secret"_s << u"Server"_s;
        QTest::newRow("username") << server << u" "_s << u"secret"_s << u"Username"_s;
        QTest::newRow("user of a domain") << server << u"ACME\\"_s << u"secret"_s << u"Username"_s;
        QTest::newRow("password") << server << u"jane"_s << QString() << u"Password"_s;
    }
    void asksForWhatIsMissing()
    {
        QFETCH(const QString, server);
        QFETCH(const QString, username);
        QFETCH(const QString, password);
        QFETCH(const QString, focused);
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        desk.field(u"Server"_s)->setText(server);
        desk.field(u"Username"_s)->setText(username);
        desk.field(u"Password"_s)->setText(password);
        desk.press();
        QVERIFY(!desk.isBusy());
        QVERIFY(!desk.message().isEmpty());
        QCOMPARE(dialog.focusWidget(), desk.field(focused));
    }

    void showsTheDomainAsSoonAsThereIsOne()
    {
        SignInDesk desk;
        desk.open();
        QVERIFY(!desk.field(u"Domain"_s)->isVisible());
        desk.field(u"Username"_s)->setFocus();
        QTest::keyClicks(desk.field(u"Username"_s), u"ACME\\jane"_s);
        QTest::keyClick(desk.field(u"Username"_s), Qt::Key_Tab);
        QVERIFY(desk.field(u"Domain"_s)->isVisible());
        QCOMPARE(desk.field(u"Domain"_s)->text(), u"ACME"_s);
        QCOMPARE(desk.field(u"Username"_s)->text(), u"jane"_s);
    }

    void tabFollowsThePage()
    {
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        named<QLineEdit>(dialog, u"Server"_s)->setFocus();
        QStringList visited;
        for (int i = 0; i < 8; ++i) {
            visited.append(QAccessible::queryAccessibleInterface(QApplication::focusWidget())->text(QAccessible::Name));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(visited.first(6),
                 (QStringList{u"Server"_s, u"Username"_s, u"Password"_s, u"Show password"_s, u"Sign in with a domain"_s,
                              u"Keep me signed in"_s}));
        QVERIFY(visited.contains(u"Sign in"_s) && visited.contains(u"Cancel"_s)); // each platform has its order
    }

    void unfoldsTheDomainOnRequest()
    {
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        auto *unfold = named<QToolButton>(dialog, u"Sign in with a domain"_s);
        QTest::mouseClick(unfold, Qt::LeftButton);
        QVERIFY(desk.field(u"Domain"_s)->hasFocus());
        QVERIFY(!unfold->isVisible());
    }

    void hidesWhatAPolicyDecides_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<bool>("server");
        QTest::addColumn<bool>("keep");
        const QByteArray url = "ServerUrl=https://help.example.com\n";
        QTest::newRow("no policy") << QByteArray() << true << true;
        QTest::newRow("server preset") << url << true << true;
        QTest::newRow("server locked") << url + "LockServer=true\n" << false << true;
        QTest::newRow("lock without a server") << QByteArray("LockServer=true\n") << true << true;
        QTest::newRow("not kept signed in") << QByteArray("AllowKeepSignedIn=false\n") << true << false;
    }
    void hidesWhatAPolicyDecides()
    {
        QFETCH(const QByteArray, policy);
        SignInDesk desk(policy);
        SignInDialog &dialog = desk.open();
        QTEST(desk.field(u"Server"_s)->isVisible(), "server");
        QTEST(named<QCheckBox>(dialog, u"Keep me signed in"_s)->isVisible(), "keep");
    }

    void startsWithTheDomainOfAPolicy()
    {
        SignInDesk desk("DefaultDomain=CORP\n");
        desk.open();
        QVERIFY(desk.field(u"Domain"_s)->isVisible());
        QCOMPARE(desk.field(u"Domain"_s)->text(), u"CORP"_s);
    }

    void saysThatCapsLockIsOnAndMovesNothing()
    {
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        auto *hint = named<QLabel>(dialog, u"Caps Lock is on"_s);
        QLineEdit *password = desk.field(u"Password"_s);
        password->setFocus();
        const QPoint place = password->mapTo(&dialog, QPoint());
        QVERIFY(!hint->isVisible());
        QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::NoModifier);
        QVERIFY(hint->isVisible());
        QCOMPARE(password->mapTo(&dialog, QPoint()), place);
        QTest::keyClick(password, Qt::Key_CapsLock);
        QVERIFY(!hint->isVisible());
    }

    void showsThePasswordOnRequest()
    {
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        QLineEdit *password = desk.field(u"Password"_s);
        auto *reveal = named<QToolButton>(dialog, u"Show password"_s);
        QTest::mouseClick(reveal, Qt::LeftButton);
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
        QTest::mouseClick(reveal, Qt::LeftButton);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
    }

    void everyControlHasANameAndRoomToBeHit()
    {
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        QCOMPARE(QAccessible::queryAccessibleInterface(&dialog)->text(QAccessible::Name), u"Sign in"_s);
        const auto controls = dialog.findChildren<QWidget *>();
        int seen = 0;
        for (QWidget *control : controls) {
            if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus) || control->focusProxy())
                continue;
            ++seen;
            QVERIFY(!QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name).isEmpty());
            QVERIFY2(control->height() >= 24, control->metaObject()->className());
            const QRect place(control->mapTo(&dialog, QPoint()), control->size());
            QVERIFY2(dialog.rect().contains(place), control->metaObject()->className());
        }
        QCOMPARE(seen, 8); // Server, Username, Password and its eye, the domain, Keep me signed in, Sign in, Cancel
    }

    void isAsLargeAsItsContentButNotLargerThanTheScreen()
    {
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        const int before = dialog.height();
        desk.field(u"Domain"_s)->setText(u"ACME"_s);
        QTRY_VERIFY(dialog.height() > before);
        auto *banner = dialog.findChild<Banner *>();
        banner->display(Banner::Kind::Error, u"A sentence that goes on and on. "_s.repeated(200));
        QTRY_COMPARE(dialog.frameGeometry().height(), dialog.screen()->availableGeometry().height());
        banner->clear();
        QTRY_VERIFY(dialog.height() < dialog.screen()->availableGeometry().height() / 2 + before);
    }
};

QTEST_MAIN(TestSignInForm)
#include "tst_signinform.moc"
