// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/failure.h"

#include "tests/sandbox/jsonwriter.h"

#include <httplib.h>

#include <map>

namespace sandbox {

namespace {

std::string sentences(const Failure &failure)
{
    std::string text = failure.text;
    for (const auto &[field, sentence] : failure.fields)
        text += (text.empty() ? "" : " ") + sentence;
    return text;
}

struct Kind {
    const char *title;
    const char *type; ///< the paragraph of the RFC that ASP.NET Core names
};

Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return {"Unauthorized", "https://tools.ietf.org/html/rfc7235#section-3.1"};
    case 404:
        return {"Not Found", "https://tools.ietf.org/html/rfc7231#section-6.5.4"};
    case 413:
        return {"Payload Too Large", "https://tools.ietf.org/html/rfc7231#section-6.5.11"};
    case 415:
        return {"Unsupported Media Type", "https://tools.ietf.org/html/rfc7231#section-6.5.13"};
    default:
        return {"Bad Request", "https://tools.ietf.org/html/rfc7231#section-6.5.1"};
    }
}

/// ASP.NET Core's ProblemDetails (RFC 7807), and its ValidationProblemDetails where fields are named.
std::string problem(const Failure &failure, bool withFields)
{
    JsonWriter json;
    json.startObject();
    json.member("type", kindOf(failure.status).type);
    json.member("title", withFields ? "One or more validation errors occurred." : kindOf(failure.status).title);
    if (!withFields)
        json.member("detail", sentences(failure));
    json.member("status", int64_t(failure.status));
    if (withFields) {
        std::map<std::string, std::vector<std::string>> errors;
        for (const auto &[field, sentence] : failure.fields)
            errors[field].push_back(sentence);
        json.key("errors");
        json.startObject();
        for (const auto &[field, list] : errors) {
            json.key(field);
            json.startArray();
            for (const std::string &sentence : list)
                json.value(sentence);
            json.endArray();
        }
        json.endObject();
    }
    json.endObject();
    return json.text();
}

} // namespace

void answer(httplib::Response &response, const Failure &failure, ErrorFormat format)
{
    response.status = failure.status;
    JsonWriter json;
    switch (format) {
    case ErrorFormat::Plain:
        response.set_content(sentences(failure), "text/plain; charset=utf-8");
        return;
    case ErrorFormat::JsonString:
        json.value(sentences(failure));
        response.set_content(json.text(), "application/json; charset=utf-8");
        return;
    case ErrorFormat::Message:
        json.startObject();
        json.member("message", sentences(failure));
        json.endObject();
        response.set_content(json.text(), "application/json; charset=utf-8");
        return;
    case ErrorFormat::Problem:
    case ErrorFormat::Validation:
        const bool withFields = format == ErrorFormat::Validation && !failure.fields.empty();
        response.set_content(problem(failure, withFields), "application/problem+json; charset=utf-8");
        return;
    }
}

} // namespace sandbox
