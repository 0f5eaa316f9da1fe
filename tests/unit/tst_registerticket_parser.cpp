// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/httpanswer.h"
#include "app/api/registerticket.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_RegisterTicketParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCreatedTicketIsCreatedWhateverItsAnswerLooksLike_data();
    void aCreatedTicketIsCreatedWhateverItsAnswerLooksLike();
    void aSuccessThatDoesNotSayOfWhatIsJudged_data();
    void aSuccessThatDoesNotSayOfWhatIsJudged();
    void theGuidesRefusalsAreToldApart_data();
    void theGuidesRefusalsAreToldApart();
    void missingFieldsAreMarked_data();
    void missingFieldsAreMarked();
    void theGuidesListOfRequiredFieldsMarksNone();
    void uploadSizeCountsTextAndFiles();
};

void tst_RegisterTicketParser::aCreatedTicketIsCreatedWhateverItsAnswerLooksLike_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<qint64>("id"); // 0: unknown
    const QByteArray location = "https://internal:5001/api/TicketsApi/7";
    const auto row = [](const char *name, const HttpAnswer &answer, qint64 id) { QTest::newRow(name) << answer << id; };
    row("as the guide says", {.status = 201, .body = R"({"id":1042,"title":"x"})", .location = location}, 1042);
    row("Id", {.status = 201, .body = R"({"Id":1042})"}, 1042);
    row("digits", {.status = 201, .body = R"({"ID":"1042"})"}, 1042);
    row("64 bits", {.status = 201, .body = R"({"id":9007199254740993})"}, 9007199254740993);
    row("no body", {.status = 201, .location = location}, 7);
    row("relative Location", {.status = 201, .location = "/desk/api/TicketsApi/7/"}, 7);
    row("Location with a query", {.status = 201, .location = "TicketsApi/7?x=9"}, 7);
    row("body without an id", {.status = 201, .body = R"({"title":"x"})", .location = location}, 7);
    row("id that is none", {.status = 201, .body = R"({"id":"abc"})", .location = location}, 7);
    row("neither", {.status = 201}, 0);
    row("Location without an id", {.status = 201, .location = "/tickets/abc12"}, 0);
    row("broken JSON", {.status = 201, .body = R"({"id":10)"}, 0);
    row("web page", {.status = 201, .body = "<html>", .contentType = "text/html"}, 0);
    row("cut", {.status = 201, .body = R"({"id":10)", .broken = ErrorKind::ConnectionLost}, 0);
    row("too large", {.status = 201, .body = "{", .location = location, .broken = ErrorKind::AnswerTooLarge}, 7);
    row("cancelled while it came", {.status = 201, .broken = ErrorKind::Cancelled}, 0);
    row("204", {.status = 204, .location = location}, 7);
    row("204 without Location", {.status = 204}, 0);
    row("200 with an id", {.status = 200, .body = R"({"id":5})"}, 5);
}

void tst_RegisterTicketParser::aCreatedTicketIsCreatedWhateverItsAnswerLooksLike()
{
    QFETCH(const HttpAnswer, answer);
    const Result<CreatedTicket> ticket = parseRegister(answer);
    QVERIFY(ticket);
    QTEST(ticket->id.value_or(0), "id");
}

void tst_RegisterTicketParser::aSuccessThatDoesNotSayOfWhatIsJudged_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("web page of a proxy") << HttpAnswer{.status = 200, .body = "<html>Log in"} << ErrorKind::NotJson
                                         << Outcome::Rejected;
    QTest::newRow("accepted") << HttpAnswer{.status = 202, .body = "{}"} << ErrorKind::UnexpectedStatus
                              << Outcome::Unknown;
    QTest::newRow("nothing") << HttpAnswer{.status = 200} << ErrorKind::UnexpectedStatus << Outcome::Unknown;
}

void tst_RegisterTicketParser::aSuccessThatDoesNotSayOfWhatIsJudged()
{
    QFETCH(const HttpAnswer, answer);
    const Result<CreatedTicket> ticket = parseRegister(answer);
    QVERIFY(!ticket);
    QTEST(ticket.error().kind, "kind");
    QTEST(ticket.error().outcome, "outcome");
}

void tst_RegisterTicketParser::theGuidesRefusalsAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const QByteArray &body, ErrorKind kind, int status = 400) {
        QTest::addRow("%d %s", status, body.constData()) << status << body << kind;
    };
    row("CreatorId does not match any user in the system", ErrorKind::UnknownRequester);
    row(R"("User not found.")", ErrorKind::UnknownRequester);
    row(R"({"message":"Unknown requester"})", ErrorKind::UnknownRequester);
    row(R"({"errors":{"CreatorId":["The user does not exist."]}})", ErrorKind::UnknownRequester);
    row("Invalid SiteId or DepartmentId", ErrorKind::InvalidPlace);
    row("The site could not be found", ErrorKind::InvalidPlace);
    row(R"({"detail":"Department 77 doesn't exist."})", ErrorKind::InvalidPlace);
    row(R"({"errors":{"SiteId":["The value '77' is not valid."]}})", ErrorKind::InvalidPlace);
    row("You do not have the permission Tickets.Create.", ErrorKind::NoCreatePermission);
    row(R"({"title":"Bad Request","detail":"Missing claim: tickets.create"})", ErrorKind::NoCreatePermission);
    row("User is not allowed to create tickets", ErrorKind::NoCreatePermission);
    row("Requires permission Tickets.Create", ErrorKind::NoCreatePermission, 403);
    row("Blocked by the firewall's site rules: unknown client", ErrorKind::Forbidden, 403);
    row("", ErrorKind::Forbidden, 403);
    row("SiteId is required", ErrorKind::BadRequest);
    row("Missing required field: CreatorId", ErrorKind::BadRequest);
    row(R"({"errors":{"SiteId":["The SiteId field is required."]}})", ErrorKind::BadRequest);
    row("Something else is odd", ErrorKind::BadRequest);
    row("", ErrorKind::BadRequest);
    row("Invalid SiteId", ErrorKind::InvalidPlace, 422);
    row("Invalid SiteId", ErrorKind::ServerFailed, 500);
}

void tst_RegisterTicketParser::theGuidesRefusalsAreToldApart()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const Result<CreatedTicket> ticket = parseRegister({.status = status, .body = body});
    QVERIFY(!ticket);
    QTEST(ticket.error().kind, "kind");
    QCOMPARE(ticket.error().outcome, Outcome::Rejected);
}

void tst_RegisterTicketParser::missingFieldsAreMarked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<Field>>("fields");
    QTest::newRow("text") << "Title is required"_ba << QList{Field::Title};
    QTest::newRow("text with two") << "Description and TicketStatusId must not be empty."_ba
                                   << QList{Field::Description, Field::Status};
    QTest::newRow("validation") << R"({"errors":{"departmentId":["The DepartmentId field is required."]}})"_ba
                                << QList{Field::Department};
}

void tst_RegisterTicketParser::missingFieldsAreMarked()
{
    QFETCH(const QByteArray, body);
    const Result<CreatedTicket> ticket = parseRegister({.status = 400, .body = body});
    QVERIFY(!ticket);
    QTEST(ticket.error().fieldErrors.keys(), "fields");
    QCOMPARE(ticket.error().serverText, QString()); // it stands at the fields
}

void tst_RegisterTicketParser::theGuidesListOfRequiredFieldsMarksNone()
{
    const QByteArray body = "Missing required field (Title, Description, CreatorId, SiteId, DepartmentId, "
                            "TicketStatusId, TicketType)";
    const Result<CreatedTicket> ticket = parseRegister({.status = 400, .body = body});
    QVERIFY(!ticket);
    QVERIFY(ticket.error().fieldErrors.isEmpty());
    QCOMPARE(ticket.error().serverText, QString::fromLatin1(body));
}

void tst_RegisterTicketParser::uploadSizeCountsTextAndFiles()
{
    TicketDraft draft;
    draft.title = u"Drucker"_s;
    const qint64 before = uploadSize(draft);
    draft.description = u"é漢"_s;
    draft.attachments = {Attachment::fromContent(u"a.png"_s, QByteArray(1000, 'a')), {u"b"_s, u"/b"_s, {}, 70'000, {}}};
    QCOMPARE(uploadSize(draft) - before, 2 + 3 + 1000 + 70'000);
}

QTEST_GUILESS_MAIN(tst_RegisterTicketParser)
#include "tst_registerticket_parser.moc"
