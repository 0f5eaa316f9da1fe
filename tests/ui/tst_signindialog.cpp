// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/signindesk.h"
#include "tests/ui/signinserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSignInDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheDomainFromTheUsername_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("sentUsername");
        QTest::addColumn<QString>("sentDomain");
        QTest::newRow("local account") << u"jane.doe"_s << QString() << u"jane.doe"_s << QString();
        QTest::newRow("e-mail address") << u" jane@acme.example "_s << QString() << u"jane@acme.example"_s << QString();
        QTest::newRow("its own field") << u"jane"_s << u"ACME"_s << u"jane"_s << u"ACME"_s;
        QTest::newRow("in front") << u"ACME\\jane"_s << QString() << u"jane"_s << u"ACME"_s;
        QTest::newRow("both") << u"ACME\\jane"_s << u"OTHER"_s << u"jane"_s << u"ACME"_s;
    }
    void takesTheDomainFromTheUsername()
    {
        QFETCH(const QString, username);
        QFETCH(const QString, domain);
        const FaultyServer server(refusingDesk());
        SignInDesk desk;
        desk.open();
        desk.fillIn(server.url(), username);
        desk.field(u"Domain"_s)->setText(domain);
        desk.press();
        QTRY_COMPARE(signIns(server), 1);
        const QJsonObject sent = QJsonDocument::fromJson(server.requests().constLast().body).object();
        QTEST(sent.value(u"Email"_s).toString(), "sentUsername");
        QTEST(sent.value(u"Domain"_s).toString(), "sentDomain");
    }

    void aHundredPressesAreOneRequest_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"mouse", "Return", "Space", "accessible action"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void aHundredPressesAreOneRequest()
    {
        QFETCH(const QString, way);
        const FaultyServer server(refusingDesk());
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        desk.fillIn(server.url());
        QPushButton *button = desk.signInButton();
        button->setFocus();
        for (int i = 0; i < 100; ++i) {
            if (way == u"mouse")
                QTest::mouseClick(button, Qt::LeftButton);
            else if (way == u"accessible action")
                QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
                    QAccessibleActionInterface::pressAction());
            else
                QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog,
                                way == u"Space" ? Qt::Key_Space : Qt::Key_Return);
            QCoreApplication::processEvents();
        }
        // An accessible press clicks a tenth of a second later: what ends it is the message alone.
        QTRY_VERIFY(!desk.message().isEmpty());
        QTRY_VERIFY(!desk.isBusy());
        QCOMPARE(signIns(server), 1);
        QVERIFY(dialog.isVisible());
    }

    void canBeCalledOffWhileItIsBusy()
    {
        const FaultyServer server(silentDesk());
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        desk.fillIn(server.url());
        const QSize before = dialog.size();
        desk.press();
        QTRY_COMPARE(signIns(server), 1);
        QVERIFY(desk.isBusy());
        QVERIFY(!desk.field(u"Username"_s)->isEnabled());
        QVERIFY(!desk.field(u"Password"_s)->isEnabled());
        QCOMPARE(dialog.size(), before);

        QTest::mouseClick(named<QPushButton>(dialog, u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.isBusy());
        QVERIFY(dialog.isVisible());
        QVERIFY(desk.field(u"Password"_s)->hasFocus());
        QCOMPARE(desk.message(), QString());
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(signIns(server), 1);
    }

    void closingTheWindowEndsARequest()
    {
        const FaultyServer server(silentDesk());
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        desk.fillIn(server.url());
        desk.press();
        QTRY_COMPARE(signIns(server), 1);
        dialog.close();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(desk.field(u"Password"_s)->text(), QString());
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(desk.session().state(), Session::State::SignedOut);
    }

    void keepsWhyItFailedWhenPressedWithoutAPassword()
    {
        const FaultyServer server(refusingDesk());
        SignInDesk desk;
        desk.open();
        desk.fillIn(server.url());
        desk.press();
        QTRY_VERIFY(!desk.message().isEmpty());
        QTRY_VERIFY(!desk.isBusy());
        QCOMPARE(desk.field(u"Password"_s)->text(), QString());
        QVERIFY(desk.field(u"Password"_s)->hasFocus());
        const QString refused = desk.message();
        desk.press();
        QCOMPARE(desk.message(), refused);
        QCOMPARE(signIns(server), 1);
    }

    void warnsOfALockOutAfterThreeFailuresOfOneUser()
    {
        const FaultyServer server(refusingDesk());
        SignInDesk desk;
        desk.open();
        const auto attempt = [&](const QString &username) {
            desk.fillIn(server.url(), username);
            desk.press();
            return QTest::qWaitFor([&] { return !desk.isBusy() && !desk.message().isEmpty(); });
        };
        const QString warning = u"likely to be locked"_s;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(attempt(u"jane.doe"_s));
            QVERIFY(!desk.message().contains(warning));
        }
        QVERIFY(attempt(u"jane.doe"_s));
        QVERIFY(desk.message().contains(warning));
        QVERIFY(attempt(u"john.doe"_s));
        QVERIFY(!desk.message().contains(warning));
        QCOMPARE(signIns(server), 4);
    }

    void showsTheServersWordsAsTheyAre()
    {
        const FaultyServer server(helpDesk({httpAnswer(401, R"({"message":"<img src='file:///etc/passwd'>"})")}));
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        desk.fillIn(server.url());
        desk.press();
        QTRY_VERIFY(!desk.message().isEmpty());
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
