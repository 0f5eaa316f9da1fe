// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/encoding.h"

#include <algorithm>
#include <cstdint>

namespace sandbox {

namespace {

constexpr std::string_view base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

} // namespace

std::string toHex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string toBase64Url(std::string_view bytes)
{
    std::string text;
    uint32_t bits = 0;
    int count = 0;
    for (const char c : bytes) {
        bits = (bits << 8U) | static_cast<unsigned char>(c);
        for (count += 8; count >= 6; count -= 6)
            text += base64Alphabet[(bits >> unsigned(count - 6)) & 63U];
    }
    if (count > 0)
        text += base64Alphabet[(bits << unsigned(6 - count)) & 63U];
    return text;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    std::string bytes;
    uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const std::size_t digit = base64Alphabet.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        bits = (bits << 6U) | uint32_t(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> unsigned(count)) & 255U);
        }
    }
    return bytes;
}

std::optional<std::size_t> utf16Length(std::string_view utf8)
{
    std::size_t units = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1
            : lead >> 5U == 6                  ? 2
            : lead >> 4U == 14                 ? 3
            : lead >> 3U == 30                 ? 4
                                               : 0;
        if (length == 0 || i + length > utf8.size())
            return std::nullopt;
        uint32_t codePoint = length == 1 ? lead : lead & (0x7FU >> length);
        for (std::size_t j = 1; j < length; ++j) {
            const auto next = static_cast<unsigned char>(utf8[i + j]);
            if (next >> 6U != 2)
                return std::nullopt;
            codePoint = (codePoint << 6U) | (next & 63U);
        }
        constexpr uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
        if (codePoint < least[length] || codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint < 0xE000))
            return std::nullopt;
        units += codePoint >= 0x10000 ? 2 : 1;
        i += length;
    }
    return units;
}

std::string escapeHtml(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string toLower(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

} // namespace sandbox
