// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/signindesk.h"
#include "tests/ui/signinserver.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSignInServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItUnderstoodOfTheServer_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("understood");
        QTest::newRow("host") << u"help.example.com"_s << u"Connects to https://help.example.com"_s;
        QTest::newRow("page of the guide") << u" https://help.example.com/desk/api/Users/authenticate\n"_s
                                           << u"Connects to https://help.example.com/desk"_s;
        QTest::newRow("http") << u"http://help.example.com"_s << QString();
        QTest::newRow("no address") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void showsWhatItUnderstoodOfTheServer()
    {
        QFETCH(const QString, pasted);
        QFETCH(const QString, understood);
        SignInDesk desk;
        desk.open();
        desk.field(u"Server"_s)->setText(pasted);
        QCOMPARE(desk.field(u"Server"_s)->accessibleDescription(), understood);
    }

    void asksANewServerOnceWhenItsFieldIsLeft()
    {
        const FaultyServer server(refusingDesk());
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        for (int round = 0; round < 2; ++round) {
            QTRY_VERIFY(desk.field(u"Server"_s)->hasFocus());
            if (round == 0)
                QTest::keyClicks(desk.field(u"Server"_s), server.url().toString());
            QCOMPARE(server.requests().size(), round);
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QTRY_COMPARE(server.requests().size(), 1);
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Backtab);
        }
        // And not once more before the password goes out.
        desk.fillIn(server.url());
        desk.press();
        QTRY_COMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().constFirst().method, QByteArrayLiteral("GET"));
        QVERIFY(server.requests().constFirst().header("Authorization").isNull());
        QCOMPARE(signIns(server), 1);
    }

    void sendsNoPasswordToAWrongServer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("404") << httpAnswer(404);
        QTest::newRow("a web page") << httpAnswer(200, "<!doctype html><title>Welcome</title>", {}, "text/html");
        QTest::newRow("redirect") << httpAnswer(302, {}, "Location: https://elsewhere.example.com/\r\n");
    }
    void sendsNoPasswordToAWrongServer()
    {
        QFETCH(const QByteArray, answer);
        const FaultyServer server(Script::always({answer}));
        SignInDesk desk;
        desk.open();
        desk.fillIn(server.url());
        desk.press();
        QTRY_VERIFY(!desk.isBusy() && !desk.message().isEmpty());
        QVERIFY(desk.field(u"Server"_s)->hasFocus());
        QCOMPARE(desk.field(u"Password"_s)->text(), u"secret"_s);
        QCOMPARE(signIns(server), 0);
    }

    void forgetsTheTroubleWithAServerOnceItIsMended()
    {
        const FaultyServer wrong(Script::always({httpAnswer(404)}));
        const FaultyServer right(refusingDesk());
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        QTest::keyClicks(desk.field(u"Server"_s), wrong.url().toString());
        QTest::keyClick(&dialog, Qt::Key_Tab);
        QTRY_VERIFY(!desk.message().isEmpty());
        desk.field(u"Server"_s)->setFocus();
        desk.field(u"Server"_s)->clear();
        QTest::keyClicks(desk.field(u"Server"_s), right.url().toString());
        QTest::keyClick(&dialog, Qt::Key_Tab);
        QTRY_VERIFY(desk.message().isEmpty());
    }

    void signsInWhereAServerRefusesToBeAsked()
    {
        Script script = refusingDesk();
        script.metadata = {httpAnswer(403)};
        const FaultyServer server(script);
        SignInDesk desk;
        desk.open();
        desk.fillIn(server.url());
        desk.press();
        QTRY_COMPARE(signIns(server), 1);
    }

    void canBeCalledOffWhileItLooksForTheServer()
    {
        const FaultyServer server(Script::always({.after = Reaction::After::ReadOn}));
        SignInDesk desk;
        SignInDialog &dialog = desk.open();
        desk.fillIn(server.url());
        desk.press();
        QTRY_COMPARE(server.requests().size(), 1);
        QVERIFY(desk.isBusy());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!desk.isBusy());
        QCOMPARE(desk.field(u"Password"_s)->text(), u"secret"_s);
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(signIns(server), 0);
    }
};

QTEST_MAIN(TestSignInServer)
#include "tst_signinserver.moc"
