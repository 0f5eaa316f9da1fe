// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"
#include "app/model/ticketstate.h"

/// What happens to a ticket that has left the form.
enum class TicketEvent {
    Started, ///< its turn has come
    Created,
    TokenRejected, ///< 401
    Postponed, ///< certainly not created, and worth another try by itself
    Failed, ///< certainly not created, and no try would change that
    Lost, ///< outcome unknown
    Cancelled, ///< by the person, before everything was sent
    EndedInDoubt, ///< failed or cancelled, but an earlier try may have created it
    SendAgain, ///< by the person
    SaidCreated, ///< by the person, or found on the server
};

enum class TicketAction { None, AskToSignIn, TellWaiting, TellCreated, TellUnknown, TellRefused };

struct TicketStep {
    TicketState state;
    TicketAction action;

    bool operator==(const TicketStep &) const = default;
};

/// The whole life of a ticket as a pure function. An event that does not fit the state changes nothing.
TicketStep next(TicketState state, TicketEvent event);

/// The event that the end of a try is. `uploadSize` in bytes: a large upload that the server cut is too large, a small
/// one met a network that went away.
TicketEvent eventOf(const Error &error, qint64 uploadSize);
