// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/ticketverbs.h"

namespace {

QList<TicketVerb> ownVerbs(const TicketStanding &standing)
{
    switch (standing.state) {
    case TicketState::Draft:
        return {TicketVerb::Edit};
    case TicketState::Waiting: {
        const TicketVerb edit = standing.isDoubtful ? TicketVerb::EditAsNew : TicketVerb::Edit;
        return standing.asksFirst ? QList{TicketVerb::SendNow, edit} : QList{edit, TicketVerb::SendNow};
    }
    case TicketState::Sending:
        return {};
    case TicketState::Unknown:
        return {TicketVerb::CheckNow, TicketVerb::SendAgain, TicketVerb::ItWasCreated, TicketVerb::EditAsNew,
                TicketVerb::OpenHelpDesk};
    case TicketState::Refused:
        return {TicketVerb::Edit, TicketVerb::SendAgain};
    case TicketState::Sent: {
        QList<TicketVerb> verbs{standing.hasPage ? TicketVerb::OpenTicket : TicketVerb::OpenHelpDesk};
        if (standing.hasNumber)
            verbs.append(TicketVerb::CopyNumber);
        return verbs;
    }
    }
    Q_UNREACHABLE();
}

bool isOutboxState(TicketState state)
{
    return state != TicketState::Draft && state != TicketState::Sent;
}

/// Whether anything may be done but to copy it: what the outbox does not hold is on its way from or to another place.
bool isAtHand(const TicketStanding &standing)
{
    return !isOutboxState(standing.state) || standing.isInOutbox;
}

} // namespace

QList<TicketVerb> verbsFor(const TicketStanding &standing)
{
    QList<TicketVerb> verbs;
    if (isAtHand(standing))
        verbs = ownVerbs(standing);
    verbs.append(TicketVerb::NewFromThis);
    if (isAtHand(standing) && standing.state != TicketState::Sending && !standing.isInForm)
        verbs.append(TicketVerb::Delete);
    return verbs;
}

std::optional<TicketVerb> primaryVerb(const TicketStanding &standing)
{
    if (!isAtHand(standing) || standing.state == TicketState::Sending)
        return std::nullopt;
    return ownVerbs(standing).constFirst();
}

std::optional<TicketVerb> verbOfReturn(const TicketStanding &standing)
{
    TicketStanding likeAnyOther = standing;
    likeAnyOther.asksFirst = false;
    return primaryVerb(likeAnyOther);
}
