// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/jsonrequest.h"

#include <httplib.h>

namespace sandbox {

namespace {

constexpr std::size_t longestBody = 1024 * 1024; // bytes

}

JsonRequest::JsonRequest(const httplib::ContentReader &read)
{
    std::string body;
    const bool whole = read([&body](const char *data, std::size_t size) {
        body.append(data, size);
        return body.size() <= longestBody;
    });
    m_document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(body.data(), body.size());
    if (!whole || m_document.HasParseError() || !m_document.IsObject())
        m_document.SetNull();
}

std::string JsonRequest::text(const char *name) const
{
    if (!isValid())
        return {};
    const auto found = m_document.FindMember(name);
    return found != m_document.MemberEnd() && found->value.IsString()
        ? std::string(found->value.GetString(), found->value.GetStringLength())
        : std::string();
}

int64_t JsonRequest::number(const char *name, int64_t otherwise) const
{
    if (!isValid())
        return otherwise;
    const auto found = m_document.FindMember(name);
    return found != m_document.MemberEnd() && found->value.IsInt64() ? found->value.GetInt64() : otherwise;
}

} // namespace sandbox
