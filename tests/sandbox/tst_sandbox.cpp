// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/helpdesk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using sandbox::localUser;

/// The three steps of the guide and what it says of their errors, as curl sees them.
class TestSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signInTellsWhoIsWho_data();
    void signInTellsWhoIsWho();
    void signInAnswersWithTheUserAndAToken();
    void signInNamesMissingFields();
    void failedAttemptsLockAnAccountForATime();
    void metadataHasAsManyEntriesAsAskedFor();
    void registerCreatesTheTicketOfTheGuide();
    void registerRefusesAMissingField_data();
    void registerRefusesAMissingField();
    void registerRefusesAWrongValue_data();
    void registerRefusesAWrongValue();
    void registerTakesATitleOf255Units();
    void registerRefusesWhoMayNotCreate();
    void registerRefusesOtherContent();
    void withoutAValidTokenNothingIsDone_data();
    void withoutAValidTokenNothingIsDone();
    void expiredTokensAreRefused();
    void voidedTokensAreRefused();
    void listFindsMyTicketsByTheirTitle();
    void anUnknownTicketIsNotFound();

private:
    HelpDesk m_desk;
};

void TestSandbox::signInTellsWhoIsWho_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<int>("status");
    QTest::newRow("local") << QByteArray("jane.doe") << QByteArray("correct horse") << QByteArray() << 200;
    QTest::newRow("e-mail") << QByteArray("Jane.Doe@example.com") << QByteArray("correct horse") << QByteArray() << 200;
    QTest::newRow("local, in a domain") << QByteArray("jane.doe") << QByteArray("correct horse") << QByteArray("CORP")
                                        << 401;
    QTest::newRow("directory") << QByteArray("john.smith") << QByteArray("battery staple") << QByteArray("corp") << 200;
    QTest::newRow("directory, no domain")
        << QByteArray("john.smith") << QByteArray("battery staple") << QByteArray() << 401;
    QTest::newRow("may not create") << QByteArray("rita.reader") << QByteArray("only reading") << QByteArray() << 200;
    QTest::newRow("locked") << QByteArray("lou.locked") << QByteArray("locked out") << QByteArray() << 401;
    QTest::newRow("wrong password") << QByteArray("jane.doe") << QByteArray("Correct horse") << QByteArray() << 401;
    QTest::newRow("unknown") << QByteArray("nobody") << QByteArray("correct horse") << QByteArray() << 401;
}

void TestSandbox::signInTellsWhoIsWho()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, domain);
    QTEST(m_desk.signIn(name, password, domain).status, "status");
}

void TestSandbox::signInAnswersWithTheUserAndAToken()
{
    const QJsonValue answer = m_desk.signIn(localUser.name, localUser.password).json();
    QCOMPARE(answer[u"Id"_s].toString(), QString::fromLatin1(localUser.id));
    QCOMPARE(answer[u"Username"_s].toString(), u"jane.doe"_s);
    QCOMPARE(answer[u"FirstName"_s].toString(), u"Jane"_s);
    QCOMPARE(answer[u"LastName"_s].toString(), u"Doe"_s);
    const QStringList parts = answer[u"Token"_s].toString().split(u'.');
    QCOMPARE(parts.size(), 3);
    const QByteArray payload = QByteArray::fromBase64(parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonValue claims = CurlAnswer{0, 200, {}, payload}.json();
    QCOMPARE(claims[u"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier"_s], answer[u"Id"_s]);
    QVERIFY(claims[u"permission"_s].toArray().contains(u"Tickets.Create"_s));
    const auto expires = QDateTime::fromSecsSinceEpoch(claims[u"exp"_s].toInteger());
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(expires);
    QVERIFY2(left > 7 * 24 * 3600 - 60 && left <= 7 * 24 * 3600, QByteArray::number(left).constData());
}

void TestSandbox::signInNamesMissingFields()
{
    const CurlAnswer answer = m_desk.post(u"/api/Users/authenticate"_s, R"({"Email":""})");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()[u"errors"_s].toObject().keys(), QStringList({u"Email"_s, u"Password"_s}));
    QCOMPARE(m_desk.post(u"/api/Users/authenticate"_s, "[1").status, 400);
}

void TestSandbox::failedAttemptsLockAnAccountForATime()
{
    const HelpDesk desk({u"--lockout-after"_s, u"2"_s, u"--lockout-time"_s, u"2"_s, u"--errors"_s, u"plain"_s});
    QCOMPARE(desk.signIn(localUser.name, "wrong").body, "The username or password is wrong.");
    QCOMPARE(desk.signIn(localUser.name, "wrong").body, "The account is locked out. Try again later.");
    QTRY_COMPARE_WITH_TIMEOUT(desk.signIn(localUser.name, localUser.password).status, 200, 30'000);
}

void TestSandbox::metadataHasAsManyEntriesAsAskedFor()
{
    const HelpDesk desk({u"--categories"_s, u"3000"_s, u"--sites"_s, u"0"_s, u"--departments"_s, u"2"_s});
    const CurlAnswer answer = desk.get(u"/api/TicketsApi/appmetadata"_s, desk.token());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"sites"_s].toArray().size(), 0);
    QCOMPARE(answer.json()[u"departments"_s][1][u"title"_s].toString(), u"Finance"_s);
    QCOMPARE(answer.json()[u"status"_s][0][u"statusType"_s].toInt(), 1);
    const QJsonArray categories = answer.json()[u"categories"_s].toArray();
    QCOMPARE(categories.size(), 3000);
    QSet<qint64> ids;
    QSet<QString> names;
    for (const QJsonValue &category : categories) {
        ids.insert(category[u"id"_s].toInteger());
        names.insert(category[u"name"_s].toString());
    }
    QCOMPARE(ids.size(), 3000);
    QVERIFY2(names.size() < 3000, "some names are to repeat");
}

void TestSandbox::registerCreatesTheTicketOfTheGuide()
{
    const qsizetype before = m_desk.process().tickets().size();
    const QString token = m_desk.token();
    const CurlAnswer answer = m_desk.file(
        formArguments({{u"TicketPriorityId"_s, u"3"_s}}) << u"--header"_s << u"Idempotency-Key: the key"_s, token);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()[u"title"_s].toString(), u"Laptop screen is broken"_s);
    QCOMPARE(answer.json()[u"siteId"_s].toInt(), 1);
    QCOMPARE(answer.json()[u"ticketPriorityId"_s].toInt(), 3);
    QVERIFY(answer.json()[u"ticketCategoryId"_s].isNull());

    const QList<SandboxTicket> tickets = m_desk.process().tickets();
    QCOMPARE(tickets.size(), before + 1);
    QCOMPARE(tickets.last().id, answer.json()[u"id"_s].toInteger());
    QCOMPARE(tickets.last().userId, localUser.id);
    QCOMPARE(tickets.last().idempotencyKey, "the key");
    QVERIFY(qAbs(tickets.last().created.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(tickets.last().fields.keys(),
             QList<QByteArray>({"CreatorId", "DepartmentId", "Description", "SiteId", "TicketPriorityId",
                                "TicketStatusId", "TicketType", "Title"}));

    const QString location = QString::fromLatin1(answer.header("Location"));
    QCOMPARE(location, m_desk.process().url().toString() + u"/api/TicketsApi/%1"_s.arg(tickets.last().id));
    const CurlAnswer again = m_desk.get(u"/api/TicketsApi/%1"_s.arg(tickets.last().id), token);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json(), answer.json());
}

void TestSandbox::registerRefusesAMissingField_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field :
         {"Title", "Description", "CreatorId", "SiteId", "DepartmentId", "TicketStatusId", "TicketType"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestSandbox::registerRefusesAMissingField()
{
    QFETCH(QString, field);
    const QString token = m_desk.token();
    const qsizetype before = m_desk.process().tickets().size();
    for (const QString &nothing : {QString(), u""_s, u" "_s}) {
        const CurlAnswer answer = m_desk.file(formArguments({{field, nothing}}), token);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"errors"_s].toObject().keys(), QStringList(field));
    }
    QCOMPARE(m_desk.process().tickets().size(), before);
}

void TestSandbox::registerRefusesAWrongValue_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("title of 256") << u"Title"_s << QString(256, u'x');
    QTest::newRow("title of 128 emoji") << u"Title"_s << u"😀"_s.repeated(128);
    QTest::newRow("unknown creator") << u"CreatorId"_s << u"a1b2c3d4-e5f6-7890-abcd-ef1234567891"_s;
    QTest::newRow("unknown site") << u"SiteId"_s << u"4711"_s;
    QTest::newRow("a site that is no number") << u"SiteId"_s << u"1x"_s;
    QTest::newRow("unknown department") << u"DepartmentId"_s << u"-1"_s;
    QTest::newRow("unknown status") << u"TicketStatusId"_s << u"5"_s;
    QTest::newRow("unknown priority") << u"TicketPriorityId"_s << u"5"_s;
    QTest::newRow("unknown category") << u"TicketCategoryId"_s << u"1"_s;
    QTest::newRow("empty category") << u"TicketCategoryId"_s << u""_s;
    QTest::newRow("unknown group") << u"GroupId"_s << u"13"_s;
    QTest::newRow("unknown level") << u"TierLevelId"_s << u"4"_s;
    QTest::newRow("other type") << u"TicketType"_s << u"2"_s;
    QTest::newRow("unknown field") << u"ClientId"_s << u"1"_s;
    QTest::newRow("uploads without a file") << u"Uploads"_s << u"text"_s;
}

void TestSandbox::registerRefusesAWrongValue()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const qsizetype before = m_desk.process().tickets().size();
    const CurlAnswer answer = m_desk.file(formArguments({{field, value}}), m_desk.token());
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()[u"errors"_s].toObject().keys(), QStringList(field));
    QCOMPARE(m_desk.process().tickets().size(), before);
}

void TestSandbox::registerTakesATitleOf255Units()
{
    const QString title = u"😀"_s.repeated(127) + u"é"_s;
    QCOMPARE(title.size(), 255);
    QCOMPARE(m_desk.file(formArguments({{u"Title"_s, title}}), m_desk.token()).status, 201);
    QCOMPARE(m_desk.process().tickets().last().fields.value("Title"), title.toUtf8());
}

void TestSandbox::registerRefusesWhoMayNotCreate()
{
    const CurlAnswer answer = m_desk.file(formArguments(), m_desk.token(sandbox::userWithoutPermission));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json()[u"detail"_s].toString().contains(u"Tickets.Create"_s));
    QCOMPARE(m_desk.file(formArguments(), m_desk.token(sandbox::directoryUser)).status, 201);
}

void TestSandbox::registerRefusesOtherContent()
{
    QCOMPARE(m_desk.post(u"/api/TicketsApi/register"_s, "{}", m_desk.token()).status, 415);
    QCOMPARE(m_desk.request(u"/api/Users/authenticate"_s, {u"--form"_s, u"Email=jane.doe"_s}).status, 415);
}

void TestSandbox::withoutAValidTokenNothingIsDone_data()
{
    QTest::addColumn<QString>("token");
    const QString valid = m_desk.token();
    const QStringList parts = valid.split(u'.');
    const QString noAlgorithm =
        QString::fromLatin1(QByteArray(R"({"alg":"none","typ":"JWT"})")
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const QString otherToken = m_desk.token(sandbox::directoryUser);
    QTest::newRow("none") << QString();
    QTest::newRow("no token at all") << u"xyz"_s;
    QTest::newRow("cut") << valid.chopped(1);
    QTest::newRow("unsigned") << noAlgorithm + u'.' + parts.at(1) + u'.';
    QTest::newRow("another's payload") << parts.at(0) + u'.' + otherToken.section(u'.', 1, 1) + u'.' + parts.at(2);
}

void TestSandbox::withoutAValidTokenNothingIsDone()
{
    QFETCH(QString, token);
    const qsizetype before = m_desk.process().tickets().size();
    QCOMPARE(m_desk.get(u"/api/TicketsApi/appmetadata"_s, token).status, 401);
    QCOMPARE(m_desk.get(u"/api/TicketsApi/1042"_s, token).status, 401);
    QCOMPARE(m_desk.post(u"/api/TicketsApi"_s, "{}", token).status, 401);
    const CurlAnswer answer = m_desk.file(formArguments(), token);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.header("WWW-Authenticate"), "Bearer");
    QCOMPARE(m_desk.process().tickets().size(), before);
}

void TestSandbox::expiredTokensAreRefused()
{
    const HelpDesk desk({u"--token-lifetime"_s, u"0"_s});
    QCOMPARE(desk.get(u"/api/TicketsApi/appmetadata"_s, desk.token()).status, 401);
}

void TestSandbox::voidedTokensAreRefused()
{
    const QString token = m_desk.token();
    QCOMPARE(m_desk.get(u"/api/TicketsApi/appmetadata"_s, token).status, 200);
    m_desk.process().expireTokens();
    QCOMPARE(m_desk.get(u"/api/TicketsApi/appmetadata"_s, token).status, 401);
    QCOMPARE(m_desk.get(u"/api/TicketsApi/appmetadata"_s, m_desk.token()).status, 200);
}

void TestSandbox::listFindsMyTicketsByTheirTitle()
{
    const QString token = m_desk.token();
    const QString other = m_desk.token(sandbox::directoryUser);
    const QByteArray search =
        R"({"page":1,"length":2,"search":"find me","filterBy":"Subject","listType":"AllMyTickets"})";
    QCOMPARE(m_desk.post(u"/api/TicketsApi"_s, search, token).json().toArray().size(), 0);
    QStringList created;
    for (const QString &title : {u"Find me 1"_s, u"Find me 2"_s, u"Find me 3"_s}) {
        QCOMPARE(m_desk.file(formArguments({{u"Title"_s, title}}), token).status, 201);
        created << title;
    }
    const QJsonArray found = m_desk.post(u"/api/TicketsApi"_s, search, token).json().toArray();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0)[u"title"_s].toString(), created.at(2));
    QCOMPARE(found.at(1)[u"title"_s].toString(), created.at(1));
    QVERIFY(QDateTime::fromString(found.at(0)[u"createdDate"_s].toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(m_desk.post(u"/api/TicketsApi"_s, search, other).json().toArray().size(), 0);
}

void TestSandbox::anUnknownTicketIsNotFound()
{
    QCOMPARE(m_desk.get(u"/api/TicketsApi/1"_s, m_desk.token()).status, 404);
    QCOMPARE(m_desk.get(u"/api/TicketsApi/99999999999999999999"_s, m_desk.token()).status, 404);
    QCOMPARE(m_desk.get(u"/tickets/1"_s).status, 404);
    QCOMPARE(m_desk.get(u"/nowhere"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestSandbox)

#include "tst_sandbox.moc"
