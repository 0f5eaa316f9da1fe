// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketrecord.h"
#include "ui/explain.h"
#include "ui/outbox/ticketverbs.h"

/// How a ticket stands, and why, in a sentence or two.
Explanation explainStanding(const TicketRecord &record, const TicketStanding &standing);
