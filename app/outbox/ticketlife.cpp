// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/ticketstate.h"

#include <algorithm>
#include <array>

namespace {

struct Row {
    TicketState state;
    TicketEvent event;
    TicketStep step;
};

using S = TicketState;
using E = TicketEvent;
using A = TicketAction;

constexpr std::array<Row, 12> table{{
    {S::Waiting, E::Started, {S::Sending, A::Send}},
    {S::Waiting, E::Cancelled, {S::Refused, A::TellRefused}},
    // A search for the first try may find it while "Send again" waits for its turn: then there is nothing to send.
    {S::Waiting, E::SaidCreated, {S::Sent, A::TellCreated}},
    {S::Sending, E::Created, {S::Sent, A::TellCreated}},
    {S::Sending, E::TokenRejected, {S::Waiting, A::AskToSignIn}},
    {S::Sending, E::Failed, {S::Refused, A::TellRefused}},
    {S::Sending, E::Lost, {S::Unknown, A::TellUnknown}},
    {S::Sending, E::Cancelled, {S::Refused, A::TellRefused}},
    {S::Unknown, E::SendAgain, {S::Waiting, A::None}},
    {S::Unknown, E::SaidCreated, {S::Sent, A::TellCreated}},
    {S::Refused, E::SendAgain, {S::Waiting, A::None}},
    // The second try of a ticket of unknown outcome was refused, and the first is found.
    {S::Refused, E::SaidCreated, {S::Sent, A::TellCreated}},
}};

} // namespace

TicketStep next(TicketState state, TicketEvent event)
{
    const auto row = std::ranges::find_if(
        table, [state, event](const Row &each) { return each.state == state && each.event == event; });
    return row == table.end() ? TicketStep{state, TicketAction::None} : row->step;
}

TicketEvent eventOf(const Error &error)
{
    if (error.outcome == Outcome::Unknown)
        return TicketEvent::Lost;
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return TicketEvent::TokenRejected;
    case ErrorKind::Cancelled:
        return TicketEvent::Cancelled;
    default:
        return TicketEvent::Failed;
    }
}
