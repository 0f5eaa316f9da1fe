// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>

/// The people whom every sandbox knows. In plain constants, for the server and for the tests that sign in to it.
namespace sandbox {

struct DefaultUser {
    const char *id;
    const char *name;
    const char *password;
    const char *domain; ///< empty for a local account
    const char *firstName;
    const char *lastName;
    bool mayCreate; ///< has the permission Tickets.Create
    bool locked;
};

inline constexpr DefaultUser localUser = {
    "a1b2c3d4-e5f6-7890-abcd-ef1234567890", "jane.doe", "correct horse", "", "Jane", "Doe", true, false};
inline constexpr DefaultUser directoryUser = {
    "b2c3d4e5-f6a7-8901-bcde-f12345678901", "john.smith", "battery staple", "CORP", "John", "Smith", true, false};
inline constexpr DefaultUser userWithoutPermission = {
    "c3d4e5f6-a7b8-9012-cdef-123456789012", "rita.reader", "only reading", "", "Rita", "Reader", false, false};
inline constexpr DefaultUser lockedUser = {
    "d4e5f6a7-b890-1234-def1-234567890123", "lou.locked", "locked out", "", "Lou", "Locked", true, true};

inline constexpr std::array defaultUsers = {localUser, directoryUser, userWithoutPermission, lockedUser};

} // namespace sandbox
