// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"
#include "app/model/ticketdraft.h"
#include "app/model/ticketstate.h"

#include <QDateTime>
#include <QUuid>

/// Where the text cursor stood: in the title or in the description.
struct CursorPlace {
    Field field = Field::Title;
    int position = 0; ///< UTF-16 code units from its start

    bool operator==(const CursorPlace &) const = default;
};

/// A ticket with all that is known of its way: what the store keeps. Times are UTC, to the millisecond.
struct TicketRecord {
    QUuid key = {}; ///< of this ticket, from its draft on and the same over all tries: its Idempotency-Key
    TicketDraft draft = {};
    TicketState state = TicketState::Draft;
    CursorPlace cursor = {}; ///< of a draft
    QDateTime submitted = {}; ///< when the person let it go
    QDateTime tried = {}; ///< when the last try began
    QDateTime confirmed = {}; ///< when the person last said that it may go although it is old
    int failures = 0; ///< tries in a row that did not reach the server
    bool doubtful = false; ///< an earlier try may have created it, and nobody has settled that
    std::optional<qint64> number = {}; ///< the server's, once known
    Error error = {}; ///< of the last try: why it is Unknown, Refused, or Waiting still

    bool operator==(const TicketRecord &) const = default;
};

/// A line of the list of all tickets.
struct TicketSummary {
    QUuid key;
    TicketState state = TicketState::Draft;
    QString title;
    QDateTime time; ///< of its last change
    std::optional<qint64> number;

    bool operator==(const TicketSummary &) const = default;
};
