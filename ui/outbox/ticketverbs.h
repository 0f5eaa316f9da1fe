// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/ticketstate.h"

#include <QList>

#include <optional>

/// What can be done about a ticket in the outbox or the history, in the order of the buttons.
enum class TicketVerb {
    OpenTicket,
    CheckNow, ///< look for it at the help desk
    Edit,
    SendNow, ///< without waiting any longer
    SendAgain, ///< the same ticket with the same key
    ItWasCreated, ///< the person has seen it
    EditAsNew, ///< of one that may have been created
    OpenHelpDesk,
    CopyNumber,
    NewFromThis, ///< a copy, under a key of its own
    Delete,
};

/// What decides which of them there are.
struct TicketStanding {
    TicketState state = TicketState::Draft;
    bool isInForm = false; ///< a draft: the one that is being written
    bool isInOutbox = false; ///< of those that are not Draft or Sent: the outbox holds it
    bool isDoubtful = false; ///< an earlier try may have created it
    bool asksFirst = false; ///< waits for "Send now"
    bool hasNumber = false;
    bool hasPage = false; ///< its page at the help desk is known
};

/// All that apply.
QList<TicketVerb> verbsFor(const TicketStanding &standing);

/// What suits it best; unset where nothing has to be done.
std::optional<TicketVerb> primaryVerb(const TicketStanding &standing);

/// What the Return key and a double click do: the same, but for what sends.
std::optional<TicketVerb> verbOfReturn(const TicketStanding &standing);
