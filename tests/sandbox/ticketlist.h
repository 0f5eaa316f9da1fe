// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/ticket.h"

#include <string_view>
#include <vector>

namespace sandbox {

class JsonRequest;

/// What `POST /api/TicketsApi` lists of `all`, newest first: `page` (from 1), `length`, `search` in the columns of
/// `filterBy`, and with `listType` AllMyTickets only those of `userId`.
std::vector<Ticket> listedTickets(const std::vector<Ticket> &all, const JsonRequest &request, std::string_view userId);

} // namespace sandbox
