// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/failure.h"
#include "tests/sandbox/jwt.h"
#include "tests/sandbox/metadata.h"
#include "tests/sandbox/ticket.h"

#include <optional>

namespace sandbox {

/// Why step 3 of the guide refuses `ticket`, all its fields at once; nothing: it may be created.
std::optional<Failure> refusal(const Ticket &ticket, const Claims &claims, const Metadata &metadata);

} // namespace sandbox
