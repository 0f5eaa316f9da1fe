// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

/// Where a ticket stands on its way.
enum class TicketState {
    Waiting, ///< to be sent in its turn, or as soon as somebody is signed in
    Sending,
    Unknown, ///< "May have been created": the person decides
    Sent,
    Refused, ///< the server said no, or it could not be sent: back to the person
};

enum class TicketEvent {
    Started, ///< its turn has come
    Created,
    TokenRejected, ///< 401
    Failed, ///< certainly not created
    Lost, ///< outcome unknown
    Cancelled, ///< by the person, before everything was sent
    SendAgain, ///< by the person
    SaidCreated, ///< by the person, or found on the server
};

enum class TicketAction { None, Send, AskToSignIn, TellCreated, TellUnknown, TellRefused };

struct TicketStep {
    TicketState state;
    TicketAction action;

    bool operator==(const TicketStep &) const = default;
};

/// The whole life of a ticket as a pure function. An event that does not fit the state changes nothing.
TicketStep next(TicketState state, TicketEvent event);

/// The event that the end of a send is.
TicketEvent eventOf(const Error &error);
