// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

struct Claims {
    std::string userId;
    std::string userName;
    std::vector<std::string> permissions;
    std::chrono::system_clock::time_point expires;
};

/// A JSON Web Token signed with HS256.
std::string makeToken(const Claims &claims, std::string_view key);

/// Nothing where the token is malformed, signed otherwise, or expired.
std::optional<Claims> verifyToken(std::string_view token, std::string_view key);

} // namespace sandbox
