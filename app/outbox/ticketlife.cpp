// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/ticketlife.h"

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

constexpr std::array<Row, 14> table{{
    {S::Waiting, E::Started, {S::Sending, A::None}},
    {S::Waiting, E::Cancelled, {S::Refused, A::TellRefused}},
    {S::Waiting, E::EndedInDoubt, {S::Unknown, A::TellUnknown}},
    // A search for the first try may find it while "Send again" waits for its turn: then there is nothing to send.
    {S::Waiting, E::SaidCreated, {S::Sent, A::TellCreated}},
    {S::Sending, E::Created, {S::Sent, A::TellCreated}},
    {S::Sending, E::TokenRejected, {S::Waiting, A::AskToSignIn}},
    {S::Sending, E::Postponed, {S::Waiting, A::TellWaiting}},
    {S::Sending, E::Failed, {S::Refused, A::TellRefused}},
    {S::Sending, E::Lost, {S::Unknown, A::TellUnknown}},
    {S::Sending, E::Cancelled, {S::Refused, A::TellRefused}},
    {S::Sending, E::EndedInDoubt, {S::Unknown, A::TellUnknown}},
    {S::Unknown, E::SendAgain, {S::Waiting, A::None}},
    {S::Unknown, E::SaidCreated, {S::Sent, A::TellCreated}},
    {S::Refused, E::SendAgain, {S::Waiting, A::None}},
}};

constexpr qint64 smallUpload = 1'000'000; // bytes; no server takes that for too large

} // namespace

TicketStep next(TicketState state, TicketEvent event)
{
    const auto row = std::ranges::find_if(
        table, [state, event](const Row &each) { return each.state == state && each.event == event; });
    return row == table.end() ? TicketStep{state, TicketAction::None} : row->step;
}

TicketEvent eventOf(const Error &error, qint64 uploadSize)
{
    if (error.outcome == Outcome::Unknown)
        return TicketEvent::Lost;
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return TicketEvent::TokenRejected;
    case ErrorKind::Cancelled:
        return TicketEvent::Cancelled;
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::NetworkUnreachable:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxyNeedsLogin:
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::CertificateOfAnother:
    case ErrorKind::CertificateOutdated:
    case ErrorKind::TlsFailed:
    case ErrorKind::ConnectTimedOut:
    case ErrorKind::StalledUpload:
    case ErrorKind::ConnectionLost:
    case ErrorKind::AnswerTimedOut: // to the look at the token, before a large upload
    case ErrorKind::RequestTimedOut:
    case ErrorKind::TooManyRequests:
    case ErrorKind::Unavailable:
        return TicketEvent::Postponed;
    case ErrorKind::CutUpload:
        return uploadSize < smallUpload ? TicketEvent::Postponed : TicketEvent::Failed;
    default:
        return TicketEvent::Failed;
    }
}
