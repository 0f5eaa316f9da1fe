// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"
#include "app/model/ticketdraft.h"
#include "app/model/ticketstate.h"
#include "tests/sandbox/sandboxprocess.h"
#include "tests/wire/matrix/behaviour.h"

/// What became of a ticket.
struct TrialEnd {
    TicketState state = TicketState::Draft; ///< as the program's store keeps it
    qsizetype copies = 0; ///< of it at the help desk, when nothing of it is under way any more
    qsizetype tries = 0; ///< uploads that began and could be seen
    Error error = {}; ///< of the last try
};

enum class Mending {
    Never,
    AfterFirstTry, ///< the way is free, and the person signs in again where that is asked for
};

/// Submits `draft` to the program's outbox with `behaviour` between it and `helpDesk`, and waits for its end: the
/// ticket has left, a person is to decide, or, where nothing mends, it waits after its first try.
TrialEnd tryTicket(const SandboxProcess &helpDesk, const Behaviour &behaviour, const TicketDraft &draft,
                   Mending mending);
