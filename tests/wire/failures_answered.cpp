// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/drafts.h"
#include "tests/wire/failure.h"

using namespace Qt::Literals::StringLiterals;
using After = Reaction::After;

namespace {

constexpr const char *loginPage = "<!DOCTYPE html><html><body><form>Please log in to the Wi-Fi</form></body></html>";
constexpr const char *html = "text/html; charset=utf-8";

std::function<std::optional<Error>()> ticket(const Reaction &registration, const TicketDraft &draft = smallDraft())
{
    return [=] {
        Script script;
        script.registration = registration;
        const FaultyServer server(script);
        return fileTicketAt(server.url(), draft);
    };
}

std::function<std::optional<Error>()> ticket(const QByteArray &answer)
{
    return ticket(Reaction{.answer = answer});
}

std::function<std::optional<Error>()> metadata(const Reaction &reaction)
{
    return [=] {
        Script script;
        script.metadata = reaction;
        const FaultyServer server(script);
        return loadMetadataAt(server.url());
    };
}

std::function<std::optional<Error>()> signIn(const QByteArray &answer)
{
    return [=] {
        Script script;
        script.authenticate.answer = answer;
        const FaultyServer server(script);
        return signInAt(server.url(), u"jane"_s, u"secret"_s);
    };
}

std::function<std::optional<Error>()> probe(const QByteArray &answer)
{
    return [=] {
        const FaultyServer server(Script::always({.answer = answer}));
        return probeAt(server.url());
    };
}

} // namespace

QList<Failure> answeredFailures()
{
    using enum ErrorKind;
    const Outcome no = Outcome::Rejected;
    const Reaction tooLate{.answer = httpAnswer(413), .after = After::ReadOn, .bodyBytes = 0};
    return {
        {"Redirect (302) to another page", Task::FileTicket,
         ticket(httpAnswer(302, {}, "Location: https://login.example.com/\r\n")), Redirected, no},
        {"Redirect (307) to another server", Task::FileTicket,
         ticket(httpAnswer(307, {}, "Location: https://elsewhere.example.com/api/TicketsApi/register\r\n")), Redirected,
         no},
        {"401: the session has ended", Task::FileTicket, ticket(httpAnswer(401)), Unauthorized, no},
        {"403", Task::FileTicket, ticket(httpAnswer(403)), Forbidden, no},
        {"404", Task::FileTicket, ticket(httpAnswer(404)), NotFound, no},
        {"408", Task::FileTicket, ticket(httpAnswer(408)), RequestTimedOut, no},
        {"413 after the whole ticket", Task::FileTicket, ticket(httpAnswer(413)), TooLarge, no},
        {"413 in the middle of it", Task::FileTicket, ticket(tooLate, bigDraft()), TooLarge, no,
         bigDraft().attachments},
        {"415", Task::FileTicket, ticket(httpAnswer(415)), UnsupportedType, no},
        {"422", Task::FileTicket, ticket(httpAnswer(422)), BadRequest, no},
        {"429, try again in 90 seconds", Task::FileTicket, ticket(httpAnswer(429, {}, "Retry-After: 90\r\n")),
         TooManyRequests, no},
        {"429", Task::FileTicket, ticket(httpAnswer(429)), TooManyRequests, no},
        {"500", Task::FileTicket, ticket(httpAnswer(500)), ServerFailed, no},
        {"502: a proxy lost the help desk", Task::FileTicket, ticket(httpAnswer(502, loginPage, {}, html)), Unavailable,
         Outcome::Unknown},
        {"503, try again in 120 seconds", Task::FileTicket, ticket(httpAnswer(503, {}, "Retry-After: 120\r\n")),
         Unavailable, no},
        {"A status that HTTP does not know (418)", Task::FileTicket, ticket(httpAnswer(418)), UnexpectedStatus, no},
        {"200 with a web page instead of a ticket", Task::FileTicket, ticket(httpAnswer(200, loginPage, {}, html)),
         NotJson, no},

        {"Loading the lists: a web page", Task::LoadMetadata,
         metadata({.answer = httpAnswer(200, loginPage, {}, html)}), NotJson, no},
        {"Loading the lists: broken JSON", Task::LoadMetadata,
         metadata({.answer = httpAnswer(200, R"({"sites":[{"id")")}), BrokenAnswer, no},
        {"Loading the lists: more than 64 MiB", Task::LoadMetadata,
         metadata({.answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n",
                   .endless = QByteArray(256 * 1024, ' ')}),
         AnswerTooLarge, no},
        {"Loading the lists: 401", Task::LoadMetadata, metadata({.answer = httpAnswer(401)}), Unauthorized, no},
        {"Loading the lists: lost in the middle", Task::LoadMetadata,
         metadata({.answer = "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"sites\":", .after = After::Close}),
         ConnectionLost, no},

        {"Signing in: an answer without a token", Task::SignIn, signIn(httpAnswer(200, R"({"Id":"u1"})")), BrokenAnswer,
         no},
        {"Signing in: a web page", Task::SignIn, signIn(httpAnswer(200, loginPage, {}, html)), NotJson, no},
        {"Looking for the server: a wrong path", Task::ProbeServer, probe(httpAnswer(404)), NotFound, no},
        {"Looking for the server: some other web site", Task::ProbeServer, probe(httpAnswer(200, loginPage, {}, html)),
         NotJson, no},
        {"Looking for the server: it has moved", Task::ProbeServer,
         probe(httpAnswer(301, {}, "Location: https://new.example.com/\r\n")), Redirected, no},
    };
}

QList<CreatedAnswer> createdAnswers()
{
    const auto location = [](const QByteArray &url) { return "Location: " + url + "\r\n"; };
    const QByteArray head = "HTTP/1.1 201 Created\r\n";
    return {
        {"201 as in the guide", {.answer = httpAnswer(201, R"({"id":1042,"title":"x"})")}, 1042},
        {"201, other case, a string", {.answer = httpAnswer(201, R"({"ID":"1042"})")}, 1042},
        {"201 without a body, Location",
         {.answer = httpAnswer(201, {}, location("https://help.example.com/api/TicketsApi/1042"))},
         1042},
        {"201 without a body, relative Location",
         {.answer = httpAnswer(201, {}, location("/api/TicketsApi/1042"))},
         1042},
        {"201 without a body, Location at an internal host",
         {.answer = httpAnswer(201, {}, location("http://10.0.0.7:8080/api/TicketsApi/1042"))},
         1042},
        {"201 with a web page, Location", {.answer = httpAnswer(201, loginPage, location("/x/1042"), html)}, 1042},
        {"204, Location", {.answer = "HTTP/1.1 204 No Content\r\nLocation: /api/TicketsApi/1042\r\n\r\n"}, 1042},
        {"200 with an id", {.answer = httpAnswer(200, R"({"id":1042})")}, 1042},
        {"201 without a body or Location", {.answer = httpAnswer(201)}, {}},
        {"201 without an id", {.answer = httpAnswer(201, R"({"title":"x"})")}, {}},
        {"201 with broken JSON", {.answer = httpAnswer(201, R"({"id":)")}, {}},
        {"201, lost in the middle of its body",
         {.answer = head + "Content-Length: 90\r\n\r\n{\"id\":10", .after = After::Close},
         {}},
        {"201 with a body without an end", {.answer = head + "\r\n", .endless = QByteArray(64 * 1024, ' ')}, {}},
    };
}
