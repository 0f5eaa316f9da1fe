// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/filekeeper.h"
#include "app/store/ticketrecord.h"

/// A new ticket with what is in `record`, its files copied: what `files` keeps belongs to one ticket. What can't be
/// copied keeps its reference, and sending finds out. Reads and writes files: not for the GUI thread.
TicketRecord copiedAsNew(const TicketRecord &record, const FileKeeper &files);
