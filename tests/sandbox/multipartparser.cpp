// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/multipartparser.h"

#include "tests/sandbox/encoding.h"

#include <algorithm>
#include <utility>

namespace sandbox {

namespace {

constexpr std::size_t longestHead = 16 * 1024; // bytes; MultipartReader of ASP.NET Core
constexpr std::size_t longestBoundary = 70; // RFC 2046, 5.1.1

std::string_view trimmed(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(" \t");
    return start == std::string_view::npos ? std::string_view()
                                           : text.substr(start, text.find_last_not_of(" \t") + 1 - start);
}

/// Cuts `; name=value` or `; name="value"` off the start of `text`; false: something else stands there.
bool takeParameter(std::string_view &text, std::string &name, std::string &value)
{
    if (text.empty() || text.front() != ';')
        return false;
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return false;
    name = toLower(trimmed(text.substr(1, equals - 1)));
    text.remove_prefix(equals + 1);
    const bool quoted = !text.empty() && text.front() == '"';
    if (quoted)
        text.remove_prefix(1);
    const std::size_t end = text.find(quoted ? '"' : ';');
    if (quoted && end == std::string_view::npos)
        return false;
    value = quoted ? text.substr(0, end) : trimmed(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view() : trimmed(text.substr(end + (quoted ? 1 : 0)));
    return true;
}

/// name, fileName of a Content-Disposition header's value.
bool readDisposition(std::string_view text, MultipartParser::Part &part)
{
    const std::size_t end = text.find(';');
    if (end == std::string_view::npos || toLower(trimmed(text.substr(0, end))) != "form-data")
        return false;
    bool named = false;
    text.remove_prefix(end);
    while (!text.empty()) {
        std::string name;
        std::string value;
        if (!takeParameter(text, name, value))
            return false;
        if (name == "name" && !named) {
            part.name = value;
            named = true;
        } else if (name == "filename" && !part.fileName) {
            part.fileName = value;
        } else {
            return false;
        }
    }
    return named;
}

std::optional<MultipartParser::Part> readPart(std::string_view head)
{
    MultipartParser::Part part;
    bool disposed = false;
    while (!head.empty()) {
        const std::size_t end = head.find("\r\n");
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(end == std::string_view::npos ? head.size() : end + 2);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos
            || line.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos)
            return std::nullopt;
        const std::string name = toLower(line.substr(0, colon));
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (name == "content-type")
            part.contentType = value;
        else if (name == "content-disposition" && (disposed || !readDisposition(value, part)))
            return std::nullopt;
        disposed = disposed || name == "content-disposition";
    }
    return disposed ? std::optional(part) : std::nullopt;
}

} // namespace

std::optional<std::string> MultipartParser::boundaryOf(std::string_view contentType)
{
    std::string_view rest = contentType.substr(std::min(contentType.find(';'), contentType.size()));
    std::string name;
    std::string value;
    while (takeParameter(rest, name, value)) {
        if (name == "boundary" && !value.empty() && value.size() <= longestBoundary)
            return value;
    }
    return std::nullopt;
}

MultipartParser::MultipartParser(const std::string &boundary, Handler handler)
    : m_delimiter("\r\n--" + boundary)
    , m_handler(std::move(handler))
    , m_buffer("\r\n") // so that the first delimiter looks like all others
{
}

bool MultipartParser::feed(std::string_view bytes)
{
    m_buffer += bytes;
    bool more = true;
    while (more) {
        switch (m_state) {
        case State::Content:
            more = readContent();
            break;
        case State::Delimiter:
            more = readDelimiter();
            break;
        case State::Head:
            more = readHead();
            break;
        case State::Epilogue:
        case State::Malformed:
            m_buffer.clear();
            more = false;
        }
    }
    return m_state != State::Malformed;
}

bool MultipartParser::readContent()
{
    const std::size_t found = m_buffer.find(m_delimiter);
    const bool ends = found != std::string::npos;
    // What may be the start of a delimiter waits for the bytes after it.
    const std::size_t certain = ends ? found : m_buffer.size() - std::min(m_buffer.size(), m_delimiter.size() - 1);
    if (m_inPart && certain > 0)
        m_handler.content(std::string_view(m_buffer).substr(0, certain));
    m_buffer.erase(0, certain + (ends ? m_delimiter.size() : 0));
    if (ends)
        m_state = State::Delimiter;
    return ends;
}

bool MultipartParser::readDelimiter()
{
    if (m_buffer.size() < 2)
        return false;
    const std::string_view next = std::string_view(m_buffer).substr(0, 2);
    m_state = next == "--" ? State::Epilogue : next == "\r\n" ? State::Head : State::Malformed;
    m_buffer.erase(0, 2);
    return true;
}

bool MultipartParser::readHead()
{
    const std::size_t end = m_buffer.find("\r\n\r\n");
    if (end == std::string::npos && m_buffer.size() <= longestHead)
        return false;
    const auto part = end == std::string::npos ? std::nullopt : readPart(std::string_view(m_buffer).substr(0, end));
    m_state = part ? State::Content : State::Malformed;
    if (!part)
        return true;
    m_buffer.erase(0, end + 4);
    m_inPart = true;
    m_handler.part(*part);
    return true;
}

} // namespace sandbox
