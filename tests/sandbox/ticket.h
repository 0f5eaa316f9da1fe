// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// A file of a ticket, as received.
struct Upload {
    std::string name; ///< as in the part's header
    std::string contentType;
    int64_t size = 0; ///< bytes
    std::string sha256; ///< lower-case hexadecimal digits
    std::string path; ///< empty: its bytes were not kept
};

/// A ticket, as received.
struct Ticket {
    int64_t id = 0;
    int64_t created = 0; ///< milliseconds since 1970, UTC
    std::string userId; ///< whose token it came with
    std::string idempotencyKey;
    std::map<std::string, std::string, std::less<>> fields; ///< by the guide's names, byte for byte
    std::vector<Upload> uploads;

    /// Empty where it was not sent.
    std::string field(std::string_view name) const
    {
        const auto found = fields.find(name);
        return found == fields.end() ? std::string() : found->second;
    }
};

} // namespace sandbox
