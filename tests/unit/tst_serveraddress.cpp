// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/serveraddress.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_ServerAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pastedFormsAreUnderstood_data();
    void pastedFormsAreUnderstood();
    void understoodAddressesStayAsTheyAre();
    void badFormsAreToldApart_data();
    void badFormsAreToldApart();
    void plainHttpIsTakenWhereAPolicyAllowsIt();
    void loopbackIsKnownByItsSpelling_data();
    void loopbackIsKnownByItsSpelling();
    void pathsAreJoined_data();
    void pathsAreJoined();
    void addressesAreShownShort_data();
    void addressesAreShownShort();
};

void tst_ServerAddress::pastedFormsAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("understood");
    const auto row = [](const QString &typed, const QString &understood) {
        QTest::newRow(qPrintable(typed)) << typed << understood;
    };
    const QString plain = u"https://help.example.com"_s;
    row(u"help.example.com"_s, plain);
    row(u"https://help.example.com"_s, plain);
    row(u"https://help.example.com/"_s, plain);
    row(u"https://help.example.com///"_s, plain);
    row(u"  https://help.example.com \t"_s, plain);
    row(u"https://help.exa\r\nmple.com\n"_s, plain);
    row(u"https://  help.example.com"_s, plain);
    row(u"\u200bhelp.example.com\ufeff"_s, plain);
    row(u"<https://help.example.com>"_s, plain);
    row(u"\"help.example.com\","_s, plain);
    row(u"HTTPS://Help.Example.COM"_s, plain);
    row(u"//help.example.com"_s, plain);
    row(u"https:/help.example.com"_s, plain);
    row(u"https:help.example.com"_s, plain);
    row(u"https:\\\\help.example.com\\"_s, plain);
    row(u"help.example.com."_s, plain);
    row(u"https://help.example.com:443"_s, plain);
    row(u"https://help.example.com:"_s, plain);
    row(u"help.example.com/api"_s, plain);
    row(u"help.example.com/api/"_s, plain);
    row(u"help.example.com/API/users"_s, plain);
    row(u"https://help.example.com/api/Users/authenticate"_s, plain);
    row(u"https://help.example.com/api/TicketsApi/appmetadata"_s, plain);
    row(u"https://help.example.com/api/TicketsApi/1042"_s, plain);
    row(u"https://help.example.com/swagger"_s, plain);
    row(u"https://help.example.com/swagger/index.html"_s, plain);
    row(u"https://help.example.com/Swagger/v1/swagger.json"_s, plain);
    row(u"https://help.example.com/index.html"_s, plain);
    row(u"https://help.example.com/?lang=de"_s, plain);
    row(u"https://help.example.com/#/login"_s, plain);
    row(u"https://help.example.com?x=https://evil.example"_s, plain);
    row(u"https://jane@help.example.com"_s, plain);
    row(u"https://jane:secret@help.example.com/"_s, plain);
    row(u"jane@help.example.com"_s, plain);
    row(u"https://a@b@help.example.com"_s, plain);
    row(u"https://help.example.com:8443"_s, u"https://help.example.com:8443"_s);
    row(u"help.example.com:8443"_s, u"https://help.example.com:8443"_s);
    row(u"help.example.com:8443/desk/"_s, u"https://help.example.com:8443/desk"_s);
    row(u"https://help.example.com:80"_s, u"https://help.example.com:80"_s);
    row(u"https://help.example.com/helpdesk/"_s, u"https://help.example.com/helpdesk"_s);
    row(u"help.example.com/a//b/api/"_s, u"https://help.example.com/a/b"_s);
    row(u"help.example.com/a/../desk"_s, u"https://help.example.com/desk"_s);
    row(u"help.example.com/desk/api/TicketsApi/register"_s, u"https://help.example.com/desk"_s);
    row(u"help.example.com/desk/swagger/"_s, u"https://help.example.com/desk"_s);
    row(u"help.example.com/api/desk"_s, u"https://help.example.com/api/desk"_s);
    row(u"help.example.com/Hilfe%20Desk"_s, u"https://help.example.com/Hilfe%20Desk"_s);
    row(u"help.example.com/h%C3%A9lp"_s, u"https://help.example.com/h%C3%A9lp"_s);
    row(u"help.example.com/hélp"_s, u"https://help.example.com/h%C3%A9lp"_s);
    row(u"https://münchen.de"_s, u"https://xn--mnchen-3ya.de"_s);
    row(u"help"_s, u"https://help"_s);
    row(u"localhost"_s, u"https://localhost"_s);
    row(u"localhost:5001"_s, u"https://localhost:5001"_s);
    row(u"192.0.2.7"_s, u"https://192.0.2.7"_s);
    row(u"192.0.2.7:8443"_s, u"https://192.0.2.7:8443"_s);
    row(u"2001:db8::1"_s, u"https://[2001:db8::1]"_s);
    row(u"[2001:DB8:0:0::1]"_s, u"https://[2001:db8::1]"_s);
    row(u"[2001:db8::1]:8443/desk"_s, u"https://[2001:db8::1]:8443/desk"_s);
    row(u"https://2001:db8::1/"_s, u"https://[2001:db8::1]"_s);
    row(u"http://localhost:8080/"_s, u"http://localhost:8080"_s);
    row(u"http://LOCALHOST"_s, u"http://localhost"_s);
    row(u"http://localhost."_s, u"http://localhost"_s);
    row(u"http://localhost:80"_s, u"http://localhost"_s);
    row(u"http://127.0.0.1:5000/api"_s, u"http://127.0.0.1:5000"_s);
    row(u"http://127.1"_s, u"http://127.0.0.1"_s);
    row(u"http://127.255.0.3"_s, u"http://127.255.0.3"_s);
    row(u"http://[::1]:5000"_s, u"http://[::1]:5000"_s);
    row(u"http://[0:0:0:0:0:0:0:1]"_s, u"http://[::1]"_s);
}

void tst_ServerAddress::pastedFormsAreUnderstood()
{
    QFETCH(const QString, typed);
    const auto base = parseServerAddress(typed);
    QVERIFY(base);
    QTEST(base->toString(QUrl::FullyEncoded), "understood");
}

void tst_ServerAddress::understoodAddressesStayAsTheyAre()
{
    for (const QString &typed : {u"help.example.com/a"_s, u"[2001:db8::1]:8443/h%C3%A9lp"_s, u"http://127.1:8080"_s,
                                 u"münchen.de:444/x/api"_s}) {
        const auto base = parseServerAddress(typed);
        QVERIFY(base);
        QCOMPARE(parseServerAddress(base->toString(QUrl::FullyEncoded)), base);
    }
}

void tst_ServerAddress::badFormsAreToldApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AddressProblem>("problem");
    const auto row = [](const QString &typed, AddressProblem problem) {
        QTest::newRow(qPrintable(typed)) << typed << problem;
    };
    row({}, AddressProblem::Empty);
    row(u" \t\r\n"_s, AddressProblem::Empty);
    row(u"<>"_s, AddressProblem::Empty);
    row(u"https://"_s, AddressProblem::NoHost);
    row(u"http:"_s, AddressProblem::NoHost);
    row(u"https:///desk"_s, AddressProblem::NoHost);
    row(u"/api/Users"_s, AddressProblem::NoHost);
    row(u"https://:8443"_s, AddressProblem::NoHost);
    row(u"https://jane@"_s, AddressProblem::NoHost);
    row(u"my help desk"_s, AddressProblem::Malformed);
    row(u"https://help .example.com"_s, AddressProblem::Malformed);
    row(u"https://help..example.com"_s, AddressProblem::Malformed);
    row(u"https://.example.com"_s, AddressProblem::Malformed);
    row(u"https//help.example.com"_s, AddressProblem::Malformed);
    row(u"https://help.example.com:99999"_s, AddressProblem::Malformed);
    row(u"https://help.example.com:0"_s, AddressProblem::Malformed);
    row(u"https://help.example.com:https"_s, AddressProblem::Malformed);
    row(u"https://[2001:db8::zz]"_s, AddressProblem::Malformed);
    row(u"https://[::1"_s, AddressProblem::Malformed);
    row(u"https://help<b>.example.com"_s, AddressProblem::Malformed);
    row(u"file:///etc/passwd"_s, AddressProblem::UnknownScheme);
    row(u"ftp://help.example.com"_s, AddressProblem::UnknownScheme);
    row(u"javascript:alert(1)"_s, AddressProblem::UnknownScheme);
    row(u"javascript://help.example.com/%0aalert(1)"_s, AddressProblem::UnknownScheme);
    row(u"data:text/html,<b>"_s, AddressProblem::UnknownScheme);
    row(u"mailto:jane@help.example.com"_s, AddressProblem::UnknownScheme);
    row(u"ws://help.example.com"_s, AddressProblem::UnknownScheme);
    row(u"htttps://help.example.com"_s, AddressProblem::UnknownScheme);
    row(u"http://help.example.com"_s, AddressProblem::PlainHttp);
    row(u"HTTP://help.example.com:443"_s, AddressProblem::PlainHttp);
    row(u"http://192.168.0.1"_s, AddressProblem::PlainHttp);
    row(u"http://localhost.example.com"_s, AddressProblem::PlainHttp);
    row(u"http://help.localhost"_s, AddressProblem::PlainHttp); // its name is looked up, and may lead anywhere
    row(u"http://localhost@help.example.com"_s, AddressProblem::PlainHttp);
    row(u"http://128.0.0.1"_s, AddressProblem::PlainHttp);
    row(u"http://[2001:db8::1]"_s, AddressProblem::PlainHttp);
    row(u"http://0.0.0.0"_s, AddressProblem::PlainHttp);
}

void tst_ServerAddress::badFormsAreToldApart()
{
    QFETCH(const QString, typed);
    const auto base = parseServerAddress(typed);
    QVERIFY2(!base, qPrintable(base ? base->toString() : QString()));
    QTEST(base.error(), "problem");
}

void tst_ServerAddress::plainHttpIsTakenWhereAPolicyAllowsIt()
{
    QCOMPARE(parseServerAddress(u"http://help.example.com:8080/api"_s, true), QUrl(u"http://help.example.com:8080"_s));
    QCOMPARE(parseServerAddress(u"help.example.com"_s, true), QUrl(u"https://help.example.com"_s));
}

void tst_ServerAddress::loopbackIsKnownByItsSpelling_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const QString &host, bool loopback) { QTest::newRow(qPrintable(host)) << host << loopback; };
    row(u"localhost"_s, true);
    row(u"LocalHost"_s, true);
    row(u"127.0.0.1"_s, true);
    row(u"127.9.9.9"_s, true);
    row(u"::1"_s, true);
    row(u"0.0.0.0"_s, false);
    row(u"126.0.0.1"_s, false);
    row(u"::2"_s, false);
    row(u"help.example.com"_s, false);
    row(u"127.0.0.1.example.com"_s, false);
    row({}, false);
}

void tst_ServerAddress::loopbackIsKnownByItsSpelling()
{
    QFETCH(const QString, host);
    QTEST(isLoopback(host), "loopback");
}

void tst_ServerAddress::pathsAreJoined_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<QUrl>("joined");
    const auto row = [](const QString &base, const QString &joined) {
        QTest::newRow(qPrintable(base)) << QUrl(base) << QUrl(joined);
    };
    row(u"https://h"_s, u"https://h/api/x"_s);
    row(u"https://h/"_s, u"https://h/api/x"_s);
    row(u"https://h/desk"_s, u"https://h/desk/api/x"_s);
    row(u"https://h/desk/"_s, u"https://h/desk/api/x"_s);
    row(u"https://h:8443/h%C3%A9lp%20desk"_s, u"https://h:8443/h%C3%A9lp%20desk/api/x"_s);
    row(u"https://h/50%25"_s, u"https://h/50%25/api/x"_s);
}

void tst_ServerAddress::pathsAreJoined()
{
    QFETCH(const QUrl, base);
    QTEST(endpoint(base, u"api/x"_s), "joined");
}

void tst_ServerAddress::addressesAreShownShort_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &base, const QString &shown) {
        QTest::newRow(qPrintable(base)) << base << shown;
    };
    row(u"https://help.example.com"_s, u"help.example.com"_s);
    row(u"https://help.example.com:8443/desk"_s, u"help.example.com:8443/desk"_s);
    row(u"http://localhost:8080"_s, u"http://localhost:8080"_s);
    row(u"https://[2001:db8::1]:8443"_s, u"[2001:db8::1]:8443"_s);
}

void tst_ServerAddress::addressesAreShownShort()
{
    QFETCH(const QString, base);
    QTEST(displayAddress(QUrl(base)), "shown");
}

QTEST_GUILESS_MAIN(tst_ServerAddress)
#include "tst_serveraddress.moc"
