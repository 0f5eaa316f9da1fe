// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

std::string toHex(std::string_view bytes);

/// As JWT has it: the URL's alphabet, no padding.
std::string toBase64Url(std::string_view bytes);
std::optional<std::string> fromBase64Url(std::string_view text);

/// The length of UTF-8 text as .NET counts it, in UTF-16 code units; nothing where it is not UTF-8.
std::optional<std::size_t> utf16Length(std::string_view utf8);

/// Safe between tags and in quoted attributes.
std::string escapeHtml(std::string_view text);

/// ASCII letters only, as user names and domains are compared.
std::string toLower(std::string_view text);

} // namespace sandbox
