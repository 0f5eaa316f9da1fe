// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/pages.h"

#include "tests/sandbox/encoding.h"
#include "tests/sandbox/ticketjson.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <memory>

namespace sandbox {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

int64_t number(const std::string &digits)
{
    int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

void sendPage(httplib::Response &response, const std::string &title, const std::string &content)
{
    // Whatever a ticket contains, this page runs and loads nothing.
    response.set_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.set_content("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escapeHtml(title)
                             + "</title><style>body{font-family:sans-serif;margin:2em}pre{white-space:pre-wrap}"
                               "th{text-align:left;padding-right:1em}</style></head>\n<body><h1>"
                             + escapeHtml(title) + "</h1>\n" + content + "</body></html>\n",
                         "text/html; charset=utf-8");
}

void sendNotFound(httplib::Response &response)
{
    response.status = 404;
    sendPage(response, "Not found", "<p>There is no such page.</p>\n");
}

std::string linkItem(const std::string &address, const std::string &text, const std::string &more)
{
    return "<li><a href=\"" + escapeHtml(address) + "\">" + escapeHtml(text) + "</a>" + escapeHtml(more) + "</li>\n";
}

/// The name as RFC 8187 has it for Content-Disposition.
std::string percentEncoded(std::string_view text)
{
    std::string encoded;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.'
            || c == '_')
            encoded += c;
        else
            encoded += '%' + toHex({&c, 1});
    }
    return encoded;
}

} // namespace

Pages::Pages(Database &database, std::string basePath) : m_database(database), m_basePath(std::move(basePath)) { }

void Pages::addTo(httplib::Server &server)
{
    using httplib::Request;
    using httplib::Response;
    server.Get("/", [this](const Request &, Response &response) { list(response); });
    server.Get(R"(/tickets/(\d+))", [this](const Request &request, Response &response) { ticket(request, response); });
    server.Get(R"(/tickets/(\d+)/files/(\d+))",
               [this](const Request &request, Response &response) { file(request, response); });
}

void Pages::list(httplib::Response &response)
{
    std::string rows;
    for (const Ticket &ticket : m_database.tickets()) {
        const std::string id = std::to_string(ticket.id);
        rows += linkItem(m_basePath + "/tickets/" + id, id, ' ' + ticket.field("Title"));
    }
    sendPage(response, "Tikting sandbox",
             rows.empty() ? "<p>There are no tickets yet.</p>\n" : "<ul>\n" + rows + "</ul>\n");
}

void Pages::ticket(const httplib::Request &request, httplib::Response &response)
{
    const auto found = m_database.ticket(number(request.matches[1]));
    if (!found)
        return sendNotFound(response);
    const std::string id = std::to_string(found->id);
    std::string content = "<table>\n<tr><th>Created</th><td>" + isoTime(found->created) + "</td></tr>\n";
    for (const auto &[name, value] : found->fields)
        content += "<tr><th>" + escapeHtml(name) + "</th><td><pre>" + escapeHtml(value) + "</pre></td></tr>\n";
    content += "</table>\n<ul>\n";
    std::size_t position = 0;
    for (const Upload &upload : found->uploads) {
        content += linkItem(m_basePath + "/tickets/" + id + "/files/" + std::to_string(++position), upload.name,
                            ", " + std::to_string(upload.size) + " bytes, SHA-256 " + upload.sha256);
    }
    sendPage(response, "Ticket " + id, content + "</ul>\n");
}

void Pages::file(const httplib::Request &request, httplib::Response &response)
{
    const auto found = m_database.ticket(number(request.matches[1]));
    const auto position = std::size_t(number(request.matches[2]));
    if (!found || position < 1 || position > found->uploads.size())
        return sendNotFound(response);
    const Upload &upload = found->uploads[position - 1];
    const auto in = std::make_shared<std::ifstream>(upload.path, std::ios::binary);
    if (!in->is_open())
        return sendNotFound(response);
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_header("Content-Disposition", "attachment; filename*=UTF-8''" + percentEncoded(upload.name));
    response.set_content_provider(std::size_t(upload.size), "application/octet-stream",
                                  [in](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
                                      std::array<char, pieceSize> piece = {};
                                      in->seekg(std::streamoff(offset));
                                      in->read(piece.data(), std::streamsize(std::min(length, piece.size())));
                                      return in->gcount() > 0 && sink.write(piece.data(), std::size_t(in->gcount()));
                                  });
}

} // namespace sandbox
