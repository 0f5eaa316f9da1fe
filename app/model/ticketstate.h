// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

/// Where a ticket stands on its way. The numbers are kept in the store: none ever changes its meaning.
enum class TicketState {
    Draft = 0, ///< being written
    Waiting = 1, ///< to be sent in its turn, as soon as somebody is signed in and the network lets it
    Sending = 2,
    Unknown = 3, ///< "May have been created": the person decides
    Sent = 4,
    Refused = 5, ///< the server said no, or it could not be sent: back to the person
};
