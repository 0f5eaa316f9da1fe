// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/ticketdraft.h"

/// A ticket of about a kilobyte: it fits into the socket's buffers whole.
TicketDraft smallDraft();

/// A ticket with more in it than all buffers between client and server hold, so that a server which does not read keeps
/// it from being sent.
TicketDraft bigDraft();
