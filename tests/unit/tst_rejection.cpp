// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/rejection.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class tst_Rejection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatusHasItsKind_data();
    void everyStatusHasItsKind();
    void aGatewayThatGaveUpLeavesTheOutcomeOpen_data();
    void aGatewayThatGaveUpLeavesTheOutcomeOpen();
    void redirectsNameTheirTarget_data();
    void redirectsNameTheirTarget();
    void theServersWordsAreKept();
    void retryAfterIsSecondsOrADate_data();
    void retryAfterIsSecondsOrADate();
};

void tst_Rejection::everyStatusHasItsKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](int status, ErrorKind kind) { QTest::addRow("%d", status) << status << kind; };
    row(300, ErrorKind::Redirected);
    row(302, ErrorKind::Redirected);
    row(308, ErrorKind::Redirected);
    row(400, ErrorKind::BadRequest);
    row(401, ErrorKind::Unauthorized);
    row(403, ErrorKind::Forbidden);
    row(404, ErrorKind::NotFound);
    row(405, ErrorKind::UnexpectedStatus);
    row(407, ErrorKind::ProxyFailed);
    row(408, ErrorKind::RequestTimedOut);
    row(409, ErrorKind::UnexpectedStatus);
    row(413, ErrorKind::TooLarge);
    row(415, ErrorKind::UnsupportedType);
    row(422, ErrorKind::BadRequest);
    row(429, ErrorKind::TooManyRequests);
    row(500, ErrorKind::ServerFailed);
    row(501, ErrorKind::ServerFailed);
    row(503, ErrorKind::Unavailable);
    row(599, ErrorKind::ServerFailed);
    row(777, ErrorKind::UnexpectedStatus);
}

void tst_Rejection::everyStatusHasItsKind()
{
    QFETCH(const int, status);
    const Error error = rejection({.status = status});
    QTEST(error.kind, "kind");
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.outcome, Outcome::Rejected);
}

void tst_Rejection::aGatewayThatGaveUpLeavesTheOutcomeOpen_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("requestWhole");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("504") << 504 << true << Outcome::Unknown;
    QTest::newRow("502") << 502 << true << Outcome::Unknown;
    QTest::newRow("502 in the middle of an upload") << 502 << false << Outcome::Rejected;
}

void tst_Rejection::aGatewayThatGaveUpLeavesTheOutcomeOpen()
{
    QFETCH(const int, status);
    QFETCH(const bool, requestWhole);
    const Error error = rejection({.status = status, .requestWhole = requestWhole});
    QCOMPARE(error.kind, ErrorKind::Unavailable);
    QTEST(error.outcome, "outcome");
}

void tst_Rejection::redirectsNameTheirTarget_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("subject");
    QTest::newRow("absolute") << "https://new.example.com/desk"_ba << u"https://new.example.com/desk"_s;
    QTest::newRow("relative") << "/login"_ba << u"https://help.example.com/login"_s;
    QTest::newRow("without what may be secret")
        << "https://a:b@new.example.com/x?code=1#t"_ba << u"https://new.example.com/x"_s;
}

void tst_Rejection::redirectsNameTheirTarget()
{
    QFETCH(const QByteArray, location);
    const QUrl url(u"https://help.example.com/api/Users/authenticate"_s);
    QTEST(rejection({.status = 302, .location = location, .url = url}).subject, "subject");
}

void tst_Rejection::theServersWordsAreKept()
{
    const Error error = rejection({.status = 429, .body = R"({"message":"Slow down"})", .retryAfter = "90"});
    QCOMPARE(error.serverText, u"Slow down"_s);
    QCOMPARE(error.retryAfter, 90s);
}

void tst_Rejection::retryAfterIsSecondsOrADate_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1 for none
    QTest::newRow("none") << ""_ba << -1;
    QTest::newRow("seconds") << " 120 "_ba << 120;
    QTest::newRow("at once") << "0"_ba << 0;
    QTest::newRow("date") << "Wed, 21 Oct 2015 07:28:30 GMT"_ba << 30;
    QTest::newRow("date gone by") << "Wed, 21 Oct 2015 07:00:00 GMT"_ba << 0;
    QTest::newRow("negative") << "-5"_ba << -1;
    QTest::newRow("words") << "soon"_ba << -1;
}

void tst_Rejection::retryAfterIsSecondsOrADate()
{
    QFETCH(const QByteArray, header);
    const QDateTime now(QDate(2015, 10, 21), QTime(7, 28), QTimeZone::utc());
    QTEST(int(parseRetryAfter(header, now).value_or(-1s).count()), "seconds");
}

QTEST_GUILESS_MAIN(tst_Rejection)
#include "tst_rejection.moc"
