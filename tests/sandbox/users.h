// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/defaultusers.h"
#include "tests/sandbox/options.h"

#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <variant>

namespace sandbox {

/// Who exists, and who may try again: the accounts with their lock-out. May be used by all threads.
class Users {
public:
    explicit Users(const Options &options);

    enum class Refusal { WrongCredentials, LockedOut };

    /// `name` is a user name or an e-mail address; `domain` is needed by directory accounts and by them alone.
    std::variant<const DefaultUser *, Refusal> signIn(std::string_view name, std::string_view password,
                                                      std::string_view domain);

    static const DefaultUser *find(std::string_view id); ///< null: nobody

private:
    struct Attempts {
        int64_t failed = 0;
        std::chrono::steady_clock::time_point lockedUntil = {};
    };

    const int64_t m_lockoutAfter;
    const std::chrono::seconds m_lockoutTime;
    std::mutex m_mutex;
    std::map<std::string_view, Attempts> m_attempts; ///< by user id
};

} // namespace sandbox
