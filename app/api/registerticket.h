// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"
#include "app/model/ticketdraft.h"

#include <QUuid>

/// A ticket the server acknowledged. The id is unset where the server told it neither in the body nor in Location.
struct CreatedTicket {
    std::optional<qint64> id;

    bool operator==(const CreatedTicket &) const = default;
};

/// The answer of step 3; 201 is success whatever its body looks like (network.md 2, 8).
Result<CreatedTicket> parseRegister(const HttpAnswer &answer);

/// Step 3 of the guide: files `draft` as multipart/form-data, at most once (network.md 1). `key` goes out as
/// Idempotency-Key and stays the same over retries of one ticket; `draft.creatorId` must be set.
/// An upload of some size is preceded by an authenticated GET, so that an expired token is found out before it and not
/// in the middle (network.md 6). Files that changed since they were attached end it as NotSent.
ResultJob<CreatedTicket> *registerTicket(ApiClient &api, const TicketDraft &draft, const QUuid &key);

/// What `draft` weighs on the wire, in bytes, without its part headers.
qint64 uploadSize(const TicketDraft &draft);
