// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/users.h"

#include "tests/sandbox/encoding.h"

namespace sandbox {

Users::Users(const Options &options) : m_lockoutAfter(options.lockoutAfter), m_lockoutTime(options.lockoutTime) { }

std::variant<const DefaultUser *, Users::Refusal> Users::signIn(std::string_view name, std::string_view password,
                                                                std::string_view domain)
{
    const std::string lowerName = toLower(name);
    const DefaultUser *user = nullptr;
    for (const DefaultUser &candidate : defaultUsers) {
        const bool named = lowerName == candidate.name || lowerName == std::string(candidate.name) + "@example.com";
        if (named && toLower(domain) == toLower(candidate.domain))
            user = &candidate;
    }
    if (!user)
        return Refusal::WrongCredentials;

    const std::scoped_lock lock(m_mutex);
    Attempts &attempts = m_attempts[user->id];
    const auto now = std::chrono::steady_clock::now();
    // As ASP.NET Core Identity does: during a lock-out the right password does not help, and a success starts anew.
    if (user->locked || now < attempts.lockedUntil)
        return Refusal::LockedOut;
    if (password == user->password) {
        attempts = {};
        return user;
    }
    if (++attempts.failed < m_lockoutAfter)
        return Refusal::WrongCredentials;
    attempts = {0, now + m_lockoutTime};
    return Refusal::LockedOut;
}

const DefaultUser *Users::find(std::string_view id)
{
    const std::string lowerId = toLower(id);
    for (const DefaultUser &user : defaultUsers) {
        if (lowerId == user.id)
            return &user;
    }
    return nullptr;
}

} // namespace sandbox
