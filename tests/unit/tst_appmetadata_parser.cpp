// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/fetchappmetadata.h"
#include "app/api/httpanswer.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;

class tst_AppMetadataParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGuidesAnswerIsRead();
    void keysAreReadInAnyCase();
    void missingAndNullListsAreEmpty_data();
    void missingAndNullListsAreEmpty();
    void idsAreReadInEveryForm_data();
    void idsAreReadInEveryForm();
    void entriesWithoutAnIdAreSkippedAndLogged();
    void unknownKeysAndNestedValuesAreIgnored();
    void aNameThatIsMissingIsTheId();
    void aByteOrderMarkIsIgnored();
    void whatIsNoMetadataIsToldApart_data();
    void whatIsNoMetadataIsToldApart();
    void nestingOfAnyDepthIsRefused_data();
    void nestingOfAnyDepthIsRefused();
    void whatEndedTheAnswerEarlyIsTheError();
    void refusalsAreErrors();
};

namespace {

Result<AppMetadata> parse(const QByteArray &body)
{
    return parseAppMetadata({.status = 200, .body = body, .contentType = "application/json"});
}

} // namespace

void tst_AppMetadataParser::theGuidesAnswerIsRead()
{
    const auto metadata = parse(R"({
        "groups": [{ "id": 1, "group": "Network Team" }, { "id": 2, "group": "Hardware Support" }],
        "levels": [{ "id": 1, "title": "Level 1" }],
        "priorities": [{ "id": 3, "priority": "High" }],
        "categories": [{ "id": 10, "name": "Hardware" }],
        "status": [{ "id": 1, "status": "Open", "statusType": 1 }, { "id": 4, "status": "Closed", "statusType": 4 }],
        "clients": [{ "id": 1, "name": "Acme Corp" }],
        "sites": [{ "id": 2, "title": "Zürich \"West\" 😀" }],
        "departments": [{ "id": 3, "title": "HR" }]})");
    AppMetadata expected;
    expected.groups = {{1, u"Network Team"_s}, {2, u"Hardware Support"_s}};
    expected.levels = {{1, u"Level 1"_s}};
    expected.priorities = {{3, u"High"_s}};
    expected.categories = {{10, u"Hardware"_s}};
    expected.statuses = {{1, u"Open"_s, 1}, {4, u"Closed"_s, 4}};
    expected.clients = {{1, u"Acme Corp"_s}};
    expected.sites = {{2, u"Zürich \"West\" 😀"_s}};
    expected.departments = {{3, u"HR"_s}};
    QVERIFY(metadata);
    QCOMPARE(*metadata, expected);
}

void tst_AppMetadataParser::keysAreReadInAnyCase()
{
    const auto metadata = parse(R"({"SITES":[{"ID":1,"Title":"A"}],"Status":[{"Id":2,"STATUS":"B","statustype":1}]})");
    QVERIFY(metadata);
    QCOMPARE(metadata->sites, LookupList({{1, u"A"_s}}));
    QCOMPARE(metadata->statuses, QList<StatusEntry>({{2, u"B"_s, 1}}));
}

void tst_AppMetadataParser::missingAndNullListsAreEmpty_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("null") << R"({"sites":null,"status":null})"_ba;
    QTest::newRow("empty") << R"({"sites":[],"status":[]})"_ba;
    QTest::newRow("an object") << R"({"sites":{"id":1,"title":"A"},"status":{"a":[{"id":1}]}})"_ba;
    QTest::newRow("a number") << R"({"sites":7,"status":"Open"})"_ba;
}

void tst_AppMetadataParser::missingAndNullListsAreEmpty()
{
    QFETCH(const QByteArray, body);
    const auto metadata = parse(body);
    QVERIFY(metadata);
    QCOMPARE(*metadata, AppMetadata());
}

void tst_AppMetadataParser::idsAreReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<qint64>("read");
    QTest::newRow("small") << "7"_ba << qint64(7);
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("negative") << "-3"_ba << qint64(-3);
    QTest::newRow("31 bits and more") << "4294967296"_ba << qint64(4294967296);
    QTest::newRow("above the integers of a double") << "9007199254740993"_ba << qint64(9007199254740993);
    QTest::newRow("largest") << "9223372036854775807"_ba << std::numeric_limits<qint64>::max();
    QTest::newRow("digits") << R"("42")"_ba << qint64(42);
    QTest::newRow("largest as digits") << R"("9223372036854775807")"_ba << std::numeric_limits<qint64>::max();
}

void tst_AppMetadataParser::idsAreReadInEveryForm()
{
    QFETCH(const QByteArray, id);
    QFETCH(const qint64, read);
    const auto metadata = parse(R"({"categories":[{"name":"N","id":)" + id + "}]}");
    QVERIFY(metadata);
    QCOMPARE(metadata->categories, LookupList({{read, u"N"_s}}));
}

void tst_AppMetadataParser::entriesWithoutAnIdAreSkippedAndLogged()
{
    static const QRegularExpression logged(u"Skipped 14 entries"_s);
    QTest::ignoreMessage(QtWarningMsg, logged);
    const auto metadata = parse(R"({"sites":[{"title":"A"},{"id":null,"title":"A"},{"id":1.5},{"id":"x"},{"id":""},
        {"id":"9223372036854775808"},{"id":9223372036854775808},{"id":{"id":1}},{"id":[1]},{"id":true},7,null,"id",
        [{"id":1,"title":"A"}],{"id":5,"title":"Stays"}]})");
    QVERIFY(metadata);
    QCOMPARE(metadata->sites, LookupList({{5, u"Stays"_s}}));
}

void tst_AppMetadataParser::unknownKeysAndNestedValuesAreIgnored()
{
    const auto metadata = parse(R"({"version":{"sites":[{"id":9,"title":"No"}]},"tags":[{"id":1,"title":"x"}],
        "sites":[{"id":1,"parent":{"id":7,"title":"No"},"title":"A","tags":["id",2,{"title":"No"}],"note":"x"}],
        "more":[[[]]]})");
    QVERIFY(metadata);
    AppMetadata expected;
    expected.sites = {{1, u"A"_s}};
    QCOMPARE(*metadata, expected);
}

void tst_AppMetadataParser::aNameThatIsMissingIsTheId()
{
    const auto metadata =
        parse(R"({"sites":[{"id":1},{"id":2,"title":""},{"id":3,"title":null},{"id":4,"name":"B"}]})");
    QVERIFY(metadata);
    QCOMPARE(metadata->sites, LookupList({{1, u"1"_s}, {2, u"2"_s}, {3, u"3"_s}, {4, u"4"_s}}));
}

void tst_AppMetadataParser::aByteOrderMarkIsIgnored()
{
    QVERIFY(parse("\xEF\xBB\xBF{}"));
}

void tst_AppMetadataParser::whatIsNoMetadataIsToldApart_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray json = "application/json";
    QTest::newRow("nothing") << json << ""_ba << ErrorKind::BrokenAnswer;
    QTest::newRow("cut") << json << R"({"sites":[{"id":1)"_ba << ErrorKind::BrokenAnswer;
    QTest::newRow("more behind it") << json << "{} {}"_ba << ErrorKind::BrokenAnswer;
    QTest::newRow("a list") << json << R"([{"id":1}])"_ba << ErrorKind::BrokenAnswer;
    QTest::newRow("web page") << "text/html; charset=utf-8"_ba
                              << "<html>"_ba << ErrorKind::NotJson;
    QTest::newRow("web page that says it is JSON") << json << " <!DOCTYPE html>"_ba << ErrorKind::NotJson;
    QTest::newRow("web page, unread") << "Text/HTML"_ba
                                      << ""_ba << ErrorKind::NotJson;
    QTest::newRow("text") << "text/plain"_ba
                          << "It works!"_ba << ErrorKind::NotJson;
}

void tst_AppMetadataParser::whatIsNoMetadataIsToldApart()
{
    QFETCH(const QByteArray, contentType);
    QFETCH(const QByteArray, body);
    const auto metadata = parseAppMetadata({.status = 200, .body = body, .contentType = contentType});
    QVERIFY(!metadata);
    QTEST(metadata.error().kind, "kind");
    QCOMPARE(metadata.error().httpStatus, 200);
}

void tst_AppMetadataParser::nestingOfAnyDepthIsRefused_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("arrays") << "["_ba;
    QTest::newRow("objects") << R"({"a":)"_ba;
}

void tst_AppMetadataParser::nestingOfAnyDepthIsRefused()
{
    QFETCH(const QByteArray, piece);
    const auto metadata = parse(R"({"sites":)" + piece.repeated(3'000'000));
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, ErrorKind::BrokenAnswer);
}

void tst_AppMetadataParser::whatEndedTheAnswerEarlyIsTheError()
{
    const auto metadata = parseAppMetadata({.status = 200, .body = "{}", .broken = ErrorKind::AnswerTooLarge});
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, ErrorKind::AnswerTooLarge);
}

void tst_AppMetadataParser::refusalsAreErrors()
{
    const auto metadata = parseAppMetadata({.status = 401, .body = R"("Token expired")"});
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(metadata.error().serverText, u"Token expired"_s);
}

QTEST_GUILESS_MAIN(tst_AppMetadataParser)
#include "tst_appmetadata_parser.moc"
