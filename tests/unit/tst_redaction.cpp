// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/support/redaction.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestRedaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatLooksLikeASecretIsTakenOut_data();
    void whatLooksLikeASecretIsTakenOut();
};

void TestRedaction::whatLooksLikeASecretIsTakenOut_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("harmless");
    const auto row = [](const char *name, const QString &message, const QString &harmless) {
        QTest::newRow(name) << message << harmless;
    };
    const auto stays = [&row](const char *name, const QString &message) { row(name, message, message); };

    row("token in a header", u"Authorization: Bearer a.b-c_d, then"_s, u"Authorization: Bearer *** then"_s);
    row("token in a header, in quotes", u"(\"authorization\", \"bearer a.b.c\")"_s,
        u"(\"authorization\", \"bearer ***\")"_s);
    row("login to a proxy", u"Proxy-Authorization: Basic amFuZTpzZWNyZXQ="_s, u"Proxy-Authorization: Basic ***"_s);
    row("JWT", u"got eyJhbGciOi.eyJzdWIiOiI.c2ln-_ from it"_s, u"got *** from it"_s);
    row("JWT without its signature", u"eyJhbGciOi.eyJzdWIiOiI."_s, u"***"_s);
    row("two JWTs", u"eyJhbGciOi.a.b eyJhbGciOi.c.d"_s, u"*** ***"_s);
    row("password in an address", u"http://jane:secret@proxy:3128 refused"_s, u"http://***@proxy:3128 refused"_s);
    row("user in an address", u"https://jane@help.example.com/"_s, u"https://***@help.example.com/"_s);
    row("at sign in the password", u"http://jane:s@cret@proxy"_s, u"http://***@proxy"_s);
    row("query", u"https://help.example.com/api?search=Printer is on fire"_s, u"https://help.example.com/api?***"_s);
    row("query in quotes", u"QUrl(\"https://h/api?search=my printer\") failed"_s,
        u"QUrl(\"https://h/api?***\") failed"_s);
    row("query of a path", u"GET /api/tickets?search=printer"_s, u"GET /api/tickets?***"_s);
    row("fragment", u"https://h/#token=abc"_s, u"https://h/?***"_s);
    row("query right after the host", u"https://h?search=printer"_s, u"https://h?***"_s);

    stays("nothing", {});
    stays("sentence", u"Which bearer? It can't be said."_s);
    stays("path", u"Can't lock /run/user/1000/tikting-desktop.lock"_s);
    stays("request", u"POST /api/TicketsApi/register: 201, 123 ms"_s);
    stays("address", u"Signed in at https://help.example.com:8443/desk"_s);
    stays("mail address", u"jane@example.com"_s);
    stays("word that begins like a JWT", u"eyJ is no token"_s);
}

void TestRedaction::whatLooksLikeASecretIsTakenOut()
{
    QFETCH(const QString, message);
    QFETCH(const QString, harmless);
    QCOMPARE(redacted(message), harmless);
    QCOMPARE(redacted(harmless), harmless);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
