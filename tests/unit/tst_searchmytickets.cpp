// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/httpanswer.h"
#include "app/api/searchmytickets.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

class tst_SearchMyTickets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entriesAreReadAsFarAsTheyAreKnown();
    void anythingElseIsAnError_data();
    void anythingElseIsAnError();
};

void tst_SearchMyTickets::entriesAreReadAsFarAsTheyAreKnown()
{
    const auto tickets = parseTicketList({.status = 200, .body = R"([
        {"id":1,"title":"Printer","createdAt":"2026-03-01T10:00:00.250Z","more":[1]},
        {"Id":"9007199254740993","Subject":"Größe 😀","CreationDate":"2026-03-01T10:00:00+02:00"},
        {"id":3,"title":null,"subject":"S","created":"yesterday"},
        {"id":4},
        {"title":"no id"}, 7, null])"});
    QVERIFY(tickets);
    const QDate day(2026, 3, 1);
    const QList<FoundTicket> expected{{1, u"Printer"_s, QDateTime(day, QTime(10, 0, 0, 250), QTimeZone::utc())},
                                      {9007199254740993, u"Größe 😀"_s, QDateTime(day, QTime(8, 0), QTimeZone::utc())},
                                      {3, u"S"_s, {}},
                                      {4, {}, {}}};
    QCOMPARE(*tickets, expected);
}

void tst_SearchMyTickets::anythingElseIsAnError_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("an object") << HttpAnswer{.status = 200, .body = R"({"id":1})"} << ErrorKind::BrokenAnswer;
    QTest::newRow("cut") << HttpAnswer{.status = 200, .body = R"([{"id":1)"} << ErrorKind::BrokenAnswer;
    QTest::newRow("web page") << HttpAnswer{.status = 200, .body = "<html>"} << ErrorKind::NotJson;
    QTest::newRow("signed out") << HttpAnswer{.status = 401} << ErrorKind::Unauthorized;
    QTest::newRow("too large") << HttpAnswer{.status = 200, .body = "[]", .broken = ErrorKind::AnswerTooLarge}
                               << ErrorKind::AnswerTooLarge;
}

void tst_SearchMyTickets::anythingElseIsAnError()
{
    QFETCH(const HttpAnswer, answer);
    const auto tickets = parseTicketList(answer);
    QVERIFY(!tickets);
    QTEST(tickets.error().kind, "kind");
}

QTEST_GUILESS_MAIN(tst_SearchMyTickets)
#include "tst_searchmytickets.moc"
