// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/jwt.h"

#include "tests/sandbox/encoding.h"
#include "tests/sandbox/jsonwriter.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <rapidjson/document.h>

#include <array>
#include <stdexcept>

namespace sandbox {

namespace {

constexpr const char *userIdClaim = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier";
constexpr const char *userNameClaim = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name";

int64_t secondsOf(std::chrono::system_clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

std::string signature(std::string_view text, std::string_view key)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest = {};
    unsigned int size = 0;
    if (!HMAC(EVP_sha256(), key.data(), int(key.size()), reinterpret_cast<const unsigned char *>(text.data()),
              text.size(), digest.data(), &size))
        throw std::runtime_error("HMAC failed");
    return toBase64Url({reinterpret_cast<const char *>(digest.data()), size});
}

/// The JSON object of one part of a token; null where it is none.
rapidjson::Document object(std::string_view part)
{
    rapidjson::Document document;
    if (const auto text = fromBase64Url(part))
        document.Parse(text->data(), text->size());
    if (document.HasParseError() || !document.IsObject())
        document.SetNull();
    return document;
}

std::string text(const rapidjson::Document &object, const char *name)
{
    const auto found = object.FindMember(name);
    return found != object.MemberEnd() && found->value.IsString() ? found->value.GetString() : std::string();
}

} // namespace

std::string makeToken(const Claims &claims, std::string_view key)
{
    JsonWriter json;
    json.startObject();
    json.member(userIdClaim, claims.userId);
    json.member(userNameClaim, claims.userName);
    json.key("permission");
    // ASP.NET writes one claim as a string, and several of one name as an array.
    if (claims.permissions.size() == 1) {
        json.value(claims.permissions.front());
    } else {
        json.startArray();
        for (const std::string &permission : claims.permissions)
            json.value(permission);
        json.endArray();
    }
    json.member("exp", secondsOf(claims.expires));
    json.member("iss", "tikting-sandbox");
    json.endObject();
    const std::string content = toBase64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' + toBase64Url(json.text());
    return content + '.' + signature(content, key);
}

std::optional<Claims> verifyToken(std::string_view token, std::string_view key)
{
    const std::size_t first = token.find('.');
    const std::size_t second = token.find('.', first == std::string_view::npos ? first : first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const std::string expected = signature(token.substr(0, second), key);
    const std::string_view given = token.substr(second + 1);
    if (given.size() != expected.size() || CRYPTO_memcmp(given.data(), expected.data(), given.size()) != 0)
        return std::nullopt;
    const rapidjson::Document header = object(token.substr(0, first));
    const rapidjson::Document payload = object(token.substr(first + 1, second - first - 1));
    if (!header.IsObject() || text(header, "alg") != "HS256" || !payload.IsObject())
        return std::nullopt;

    Claims claims;
    claims.userId = text(payload, userIdClaim);
    claims.userName = text(payload, userNameClaim);
    const auto expires = payload.FindMember("exp");
    if (expires == payload.MemberEnd() || !expires->value.IsInt64())
        return std::nullopt;
    claims.expires = std::chrono::system_clock::time_point(std::chrono::seconds(expires->value.GetInt64()));
    if (claims.expires <= std::chrono::system_clock::now())
        return std::nullopt;
    const auto permission = payload.FindMember("permission");
    if (permission != payload.MemberEnd() && permission->value.IsArray()) {
        for (const rapidjson::Value &entry : permission->value.GetArray())
            claims.permissions.emplace_back(entry.GetString());
    } else {
        claims.permissions.push_back(text(payload, "permission"));
    }
    return claims;
}

} // namespace sandbox
