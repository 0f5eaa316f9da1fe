// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/options.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

namespace sandbox {

/// The eight lookup lists of step 2: the guide's entries first, then as many more as asked for. Made once, constant
/// after.
class Metadata {
public:
    Metadata(const ListSizes &sizes, bool pascalCase);

    const std::string &json() const { return m_json; }

    /// Whether `id` stands in the list that the answer calls `list` ("sites").
    bool contains(std::string_view list, int64_t id) const;

private:
    std::string m_json;
    std::map<std::string, std::unordered_set<int64_t>, std::less<>> m_ids;
};

} // namespace sandbox
