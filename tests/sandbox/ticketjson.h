// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/ticket.h"

#include <string>

namespace sandbox {

class JsonWriter;

/// 2026-02-13T09:30:00.250Z
std::string isoTime(int64_t milliseconds);

/// The ticket as the guide's 201 shows it, with what else is known of it.
void writeTicket(JsonWriter &json, const Ticket &ticket);

} // namespace sandbox
