// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/authenticate.h"
#include "app/api/httpanswer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_AuthenticateParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGuidesAnswerIsRead();
    void keysAreReadInAnyCase();
    void anAnswerOfNoUseIsToldApart_data();
    void anAnswerOfNoUseIsToldApart();
    void aRefusalKeepsTheServersWords();
};

namespace {

Credentials jane()
{
    return {
        .server = QUrl(u"https://help.example.com"_s), .username = u"jane.doe"_s, .password = {}, .domain = u"CORP"_s};
}

Result<SignedIn> parse(const QByteArray &body, int status = 200)
{
    return parseAuthenticate({.status = status, .body = body}, jane());
}

} // namespace

void tst_AuthenticateParser::theGuidesAnswerIsRead()
{
    const auto signedIn = parse(R"({"Id":"a1b2c3d4","Username":"Jane.Doe","FirstName":"Jane","LastName":"Döe",
        "Avatar":"https://help.example.com/a.jpg","UserSettings":{"Id":"x"},"Token":"eyJ.h.s-_"})");
    QVERIFY(signedIn);
    QCOMPARE(signedIn->token, "eyJ.h.s-_"_ba);
    const Account expected{jane().server,
                           u"a1b2c3d4"_s,
                           u"Jane.Doe"_s,
                           u"Jane"_s,
                           u"Döe"_s,
                           u"CORP"_s,
                           u"https://help.example.com/a.jpg"_s};
    QCOMPARE(signedIn->account, expected);
}

void tst_AuthenticateParser::keysAreReadInAnyCase()
{
    const auto signedIn = parse(R"({"id":7,"token":"t"})");
    QVERIFY(signedIn);
    QCOMPARE(signedIn->account.userId, u"7"_s);
    QCOMPARE(signedIn->account.username, u"jane.doe"_s); // as typed, where the server does not say
}

void tst_AuthenticateParser::anAnswerOfNoUseIsToldApart_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing") << ""_ba << ErrorKind::BrokenAnswer;
    QTest::newRow("no token") << R"({"Id":"7"})"_ba << ErrorKind::BrokenAnswer;
    QTest::newRow("empty token") << R"({"Id":"7","Token":""})"_ba << ErrorKind::BrokenAnswer;
    QTest::newRow("token that injects") << R"({"Id":"7","Token":"a\r\nX: 1"})"_ba << ErrorKind::BrokenAnswer;
    QTest::newRow("token that is none") << R"({"Id":"7","Token":{"a":1}})"_ba << ErrorKind::BrokenAnswer;
    QTest::newRow("no id") << R"({"Token":"t"})"_ba << ErrorKind::BrokenAnswer;
    QTest::newRow("a list") << R"([{"Id":"7","Token":"t"}])"_ba << ErrorKind::BrokenAnswer;
    QTest::newRow("web page") << "<html>"_ba << ErrorKind::NotJson;
}

void tst_AuthenticateParser::anAnswerOfNoUseIsToldApart()
{
    QFETCH(const QByteArray, body);
    const auto signedIn = parse(body);
    QVERIFY(!signedIn);
    QTEST(signedIn.error().kind, "kind");
}

void tst_AuthenticateParser::aRefusalKeepsTheServersWords()
{
    const auto signedIn = parse(R"({"message":"Account is locked"})", 401);
    QVERIFY(!signedIn);
    QCOMPARE(signedIn.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(signedIn.error().serverText, u"Account is locked"_s);
}

QTEST_GUILESS_MAIN(tst_AuthenticateParser)
#include "tst_authenticate_parser.moc"
