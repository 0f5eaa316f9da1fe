// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/api.h"

#include "tests/sandbox/encoding.h"
#include "tests/sandbox/jsonrequest.h"
#include "tests/sandbox/jsonwriter.h"
#include "tests/sandbox/multipartparser.h"
#include "tests/sandbox/server.h"
#include "tests/sandbox/ticketform.h"
#include "tests/sandbox/ticketjson.h"
#include "tests/sandbox/ticketlist.h"
#include "tests/sandbox/ticketrules.h"

#include <unistd.h>

#include <charconv>

namespace sandbox {

namespace {

constexpr const char *jsonType = "application/json; charset=utf-8";
constexpr std::string_view bearer = "Bearer ";

std::string contentType(const httplib::Request &request)
{
    const char *form = Server::formContentType;
    return request.get_header_value(request.has_header(form) ? form : "Content-Type");
}

std::vector<std::string> permissionsOf(const DefaultUser &user)
{
    if (!user.mayCreate)
        return {"Tickets.View"};
    // A directory account has one permission only, so that both shapes of the claim are met with.
    return user.domain[0] != '\0' ? std::vector<std::string>{"Tickets.Create"}
                                  : std::vector<std::string>{"Tickets.View", "Tickets.Create", "Tickets.Reply"};
}

} // namespace

Api::Api(const Options &options, Database &database, std::string url, std::filesystem::path uploads)
    : m_options(options)
    , m_database(database)
    , m_url(std::move(url))
    , m_uploads(std::move(uploads))
    , m_metadata(options.lists, options.pascalCase)
    , m_users(options)
{
}

void Api::addTo(Server &server)
{
    using httplib::ContentReader;
    using httplib::Request;
    using httplib::Response;
    server.Post("/api/Users/authenticate",
                [this](const Request &request, Response &response, const ContentReader &content) {
                    authenticate(request, response, content);
                });
    server.Get("/api/TicketsApi/appmetadata",
               [this](const Request &request, Response &response) { appMetadata(request, response); });
    server.Post("/api/TicketsApi/register",
                [this](const Request &request, Response &response, const ContentReader &content) {
                    registerTicket(request, response, content);
                });
    server.Get(R"(/api/TicketsApi/(\d+))",
               [this](const Request &request, Response &response) { ticket(request, response); });
    server.Post("/api/TicketsApi", [this](const Request &request, Response &response, const ContentReader &content) {
        listTickets(request, response, content);
    });
}

void Api::authenticate(const httplib::Request &request, httplib::Response &response,
                       const httplib::ContentReader &content)
{
    if (const auto problem = bodyProblem(request, "application/json"))
        return refuse(response, *problem);
    const JsonRequest body(content);
    Failure failure;
    for (const char *name : {"Email", "Password"}) {
        if (body.text(name).empty())
            failure.fields.emplace_back(name, "The " + std::string(name) + " field is required.");
    }
    if (!body.isValid())
        failure = {400, "The body is not a JSON object."};
    if (!body.isValid() || !failure.fields.empty())
        return refuse(response, failure);

    const auto signedIn = m_users.signIn(body.text("Email"), body.text("Password"), body.text("Domain"));
    if (const auto *why = std::get_if<Users::Refusal>(&signedIn)) {
        return refuse(response,
                      {401,
                       *why == Users::Refusal::LockedOut ? "The account is locked out. Try again later."
                                                         : "The username or password is wrong."});
    }
    const DefaultUser &user = *std::get<const DefaultUser *>(signedIn);
    const Claims claims = {user.id, user.name, permissionsOf(user),
                           std::chrono::system_clock::now() + m_options.tokenLifetime};
    JsonWriter json(m_options.pascalCase);
    json.startObject();
    json.member("Id", user.id);
    json.member("Username", user.name);
    json.member("FirstName", user.firstName);
    json.member("LastName", user.lastName);
    json.member("Avatar", m_url + "/avatars/" + user.id + ".jpg");
    json.key("UserSettings");
    json.startObject();
    json.member("language", "en");
    json.endObject();
    json.member("Token", makeToken(claims, m_database.tokenKey()));
    json.endObject();
    response.set_content(json.text(), jsonType);
}

void Api::appMetadata(const httplib::Request &request, httplib::Response &response)
{
    const auto claims = whoIsThere(request);
    if (const auto *failure = std::get_if<Failure>(&claims))
        return refuse(response, *failure);
    response.set_content(m_metadata.json(), jsonType);
}

void Api::registerTicket(const httplib::Request &request, httplib::Response &response,
                         const httplib::ContentReader &content)
{
    const auto claims = whoIsThere(request);
    if (const auto *failure = std::get_if<Failure>(&claims))
        return refuse(response, *failure);
    if (const auto problem = bodyProblem(request, "multipart/form-data"))
        return refuse(response, *problem);
    const auto boundary = MultipartParser::boundaryOf(contentType(request));
    if (!boundary)
        return refuse(response, {400, "The boundary of the form is missing."});

    TicketForm form(m_options.discardUploads ? std::filesystem::path() : newUploadFolder());
    MultipartParser parser(*boundary,
                           {[&form](const MultipartParser::Part &part) { form.startPart(part); },
                            [&form](std::string_view bytes) { form.append(bytes); }});
    const bool read = content([&parser](const char *data, size_t size) { return parser.feed({data, size}); });
    if (!read || !parser.isComplete())
        return refuse(response, {400, "The form is not whole, or no form."});
    form.end();
    if (!form.problems().empty())
        return refuse(response, {400, {}, form.problems()});
    Ticket &created = form.ticket();
    if (const auto refused = refusal(created, std::get<Claims>(claims), m_metadata))
        return refuse(response, *refused);
    created.userId = std::get<Claims>(claims).userId;
    created.idempotencyKey = request.get_header_value("Idempotency-Key");
    m_database.insert(created);
    form.keepFiles();
    sendCreated(response, created);
}

void Api::sendCreated(httplib::Response &response, const Ticket &created) const
{
    JsonWriter json(m_options.pascalCase);
    writeTicket(json, created);
    response.status = 201;
    response.set_header("Location", m_url + "/api/TicketsApi/" + std::to_string(created.id));
    response.set_content(json.text(), jsonType);
}

void Api::ticket(const httplib::Request &request, httplib::Response &response)
{
    const auto claims = whoIsThere(request);
    if (const auto *failure = std::get_if<Failure>(&claims))
        return refuse(response, *failure);
    int64_t id = 0;
    const std::string digits = request.matches[1];
    std::from_chars(digits.data(), digits.data() + digits.size(), id);
    const auto found = m_database.ticket(id);
    if (!found)
        return refuse(response, {404, "There is no such ticket."});
    JsonWriter json(m_options.pascalCase);
    writeTicket(json, *found);
    response.set_content(json.text(), jsonType);
}

void Api::listTickets(const httplib::Request &request, httplib::Response &response,
                      const httplib::ContentReader &content)
{
    const auto claims = whoIsThere(request);
    if (const auto *failure = std::get_if<Failure>(&claims))
        return refuse(response, *failure);
    if (const auto problem = bodyProblem(request, "application/json"))
        return refuse(response, *problem);
    const JsonRequest body(content);
    if (!body.isValid())
        return refuse(response, {400, "The body is not a JSON object."});
    JsonWriter json(m_options.pascalCase);
    json.startArray();
    for (const Ticket &listed : listedTickets(m_database.tickets(), body, std::get<Claims>(claims).userId))
        writeTicket(json, listed);
    json.endArray();
    response.set_content(json.text(), jsonType);
}

std::variant<Claims, Failure> Api::whoIsThere(const httplib::Request &request)
{
    const std::string header = request.get_header_value("Authorization");
    if (header.compare(0, bearer.size(), bearer) != 0)
        return Failure{401, "The token is missing."};
    auto claims = verifyToken(std::string_view(header).substr(bearer.size()), m_database.tokenKey());
    if (!claims || !Users::find(claims->userId))
        return Failure{401, "The token is invalid or expired."};
    return *std::move(claims);
}

std::optional<Failure> Api::bodyProblem(const httplib::Request &request, const char *expected) const
{
    const std::string type = contentType(request);
    if (toLower(type.substr(0, type.find(';'))) != expected)
        return Failure{415, "The content must be " + std::string(expected) + '.'};
    int64_t length = 0;
    const std::string digits = request.get_header_value("Content-Length");
    std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (m_options.bodyLimit > 0 && length > m_options.bodyLimit)
        return Failure{413, "Request body too large."};
    return std::nullopt;
}

void Api::refuse(httplib::Response &response, const Failure &failure) const
{
    answer(response, failure, m_options.errors);
    if (failure.status == 401)
        response.set_header("WWW-Authenticate", "Bearer");
}

std::filesystem::path Api::newUploadFolder()
{
    // By process too: an earlier run may have left folders here.
    return m_uploads / (std::to_string(::getpid()) + '-' + std::to_string(++m_received));
}

} // namespace sandbox
