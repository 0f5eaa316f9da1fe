// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/errorbody.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using FieldErrors = QMap<Field, QStringList>;

class tst_ErrorBody : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyUsualFormIsRead_data();
    void everyUsualFormIsRead();
    void webPagesSayNothing_data();
    void webPagesSayNothing();
    void longTextIsShortened();
    void hostileNestingIsNoText();
};

void tst_ErrorBody::everyUsualFormIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<FieldErrors>("fieldErrors");
    const QString no = u"No such site"_s;
    QTest::newRow("empty") << ""_ba << QString() << FieldErrors();
    QTest::newRow("blank") << " \r\n"_ba << QString() << FieldErrors();
    QTest::newRow("text") << " No such site\r\n"_ba << no << FieldErrors();
    QTest::newRow("text, UTF-8") << "Standort „Süd“ fehlt"_ba << u"Standort „Süd“ fehlt"_s << FieldErrors();
    QTest::newRow("text with control characters") << "No\x01such\tsite"_ba << no << FieldErrors();
    QTest::newRow("text that starts as JSON") << "[oops] No"_ba << u"[oops] No"_s << FieldErrors();
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF\"No such site\""_ba << no << FieldErrors();
    QTest::newRow("JSON string") << R"("No such site")"_ba << no << FieldErrors();
    QTest::newRow("JSON string with escapes") << R"("Süd \"W\"\nfehlt")"_ba << u"Süd \"W\"\nfehlt"_s << FieldErrors();
    QTest::newRow("message") << R"({"message":"No such site"})"_ba << no << FieldErrors();
    QTest::newRow("Message") << R"({"Success":false,"Message":"No such site"})"_ba << no << FieldErrors();
    QTest::newRow("error") << R"({"error":"No such site"})"_ba << no << FieldErrors();
    QTest::newRow("error object") << R"({"error":{"code":7,"message":"No such site"}})"_ba << no << FieldErrors();
    QTest::newRow("list of texts") << R"(["No such site","Nor department"])"_ba << u"No such site\nNor department"_s
                                   << FieldErrors();
    QTest::newRow("Identity errors") << R"([{"code":"X","description":"No such site"}])"_ba << no << FieldErrors();
    QTest::newRow("errors as a list") << R"({"errors":["No such site"]})"_ba << no << FieldErrors();
    QTest::newRow("ProblemDetails") << R"({"type":"x","title":"Bad Request","status":400,"detail":"No such site"})"_ba
                                    << no << FieldErrors();
    QTest::newRow("ProblemDetails without detail")
        << R"({"type":"x","title":"Bad Request","status":400})"_ba << u"Bad Request"_s << FieldErrors();
    QTest::newRow("ValidationProblemDetails")
        << R"({"title":"One or more validation errors occurred.","status":400,"traceId":"00-1",
               "errors":{"Title":["Too long","Too odd"],"$.siteId":["No such site"],"Creatorid":"Who"}})"_ba
        << QString()
        << FieldErrors{
               {Field::Title, {u"Too long"_s, u"Too odd"_s}}, {Field::Site, {no}}, {Field::Requester, {u"Who"_s}}};
    QTest::newRow("errors of unknown fields")
        << R"({"errors":{"":["No such site"],"TicketType":[]}})"_ba << no << FieldErrors();
    QTest::newRow("bare model state") << R"({"Title":["Too long"]})"_ba << QString()
                                      << FieldErrors{{Field::Title, {u"Too long"_s}}};
    QTest::newRow("null") << "null"_ba << QString() << FieldErrors();
    QTest::newRow("number") << "7"_ba << QString() << FieldErrors();
    QTest::newRow("empty object") << "{}"_ba << QString() << FieldErrors();
}

void tst_ErrorBody::everyUsualFormIsRead()
{
    QFETCH(const QByteArray, body);
    const ErrorBody read = parseErrorBody({.status = 400, .body = body});
    QTEST(read.text, "text");
    QTEST(read.fieldErrors, "fieldErrors");
}

void tst_ErrorBody::webPagesSayNothing_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("by its type") << "text/html; charset=utf-8"_ba
                                 << "Bad Gateway"_ba;
    QTest::newRow("by its looks") << "text/plain"_ba
                                  << "\r\n<html><body>Bad Gateway</body>"_ba;
}

void tst_ErrorBody::webPagesSayNothing()
{
    QFETCH(const QByteArray, contentType);
    QFETCH(const QByteArray, body);
    QCOMPARE(parseErrorBody({.status = 502, .body = body, .contentType = contentType}), ErrorBody());
}

void tst_ErrorBody::longTextIsShortened()
{
    const ErrorBody read = parseErrorBody({.status = 500, .body = QByteArray(100'000, 'x')});
    QVERIFY(read.text.size() < 1100);
    QVERIFY(read.text.endsWith(u"x…"_s));
}

void tst_ErrorBody::hostileNestingIsNoText()
{
    for (const QByteArray &piece : {R"({"error":)"_ba, "["_ba}) {
        const ErrorBody read = parseErrorBody({.status = 400, .body = piece.repeated(100'000)});
        QVERIFY(read.fieldErrors.isEmpty());
        QVERIFY(read.text.size() < 1100);
    }
}

QTEST_GUILESS_MAIN(tst_ErrorBody)
#include "tst_errorbody.moc"
