// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/options.h"

#include <string>
#include <utility>
#include <vector>

namespace httplib {
struct Response;
}

namespace sandbox {

/// A request that is refused, and why.
struct Failure {
    int status = 400;
    std::string text; ///< a sentence; empty where the fields say it all
    std::vector<std::pair<std::string, std::string>> fields = {}; ///< field and sentence
};

/// Makes `failure` the answer, in one of the formats that servers of this kind use.
void answer(httplib::Response &response, const Failure &failure, ErrorFormat format);

} // namespace sandbox
