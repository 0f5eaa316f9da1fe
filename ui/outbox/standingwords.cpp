// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/standingwords.h"

#include <QCoreApplication>

namespace {

/// Whether the last try failed, or there was none.
bool hasFailed(const TicketRecord &record)
{
    return record.failures > 0 || record.error != Error();
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(TicketStanding)

public:
    static QString ofDraft(bool isInForm)
    {
        return isInForm ? tr("This is the ticket that you are writing.") : tr("It has not been submitted yet.");
    }

    static Explanation ofWaiting(const TicketRecord &record, bool asksFirst)
    {
        Explanation why{tr("It goes out by itself as soon as it can."), {}};
        if (hasFailed(record))
            why = explain(record.error, Task::SendLater, record.draft.attachments);
        if (asksFirst)
            why.text = tr("It is more than a day old, so it goes out only when you choose “Send now”.");
        return why;
    }

    static QString ofSending() { return tr("It is on its way to the help desk."); }

    static QString ofSent(const TicketRecord &record)
    {
        return record.number ? tr("The help desk has it as ticket #%1.").arg(*record.number)
                             : tr("The help desk has it, but did not tell its number.");
    }
};

} // namespace

Explanation explainStanding(const TicketRecord &record, const TicketStanding &standing)
{
    switch (record.state) {
    case TicketState::Draft:
        return {Words::ofDraft(standing.isInForm), {}};
    case TicketState::Waiting:
        return Words::ofWaiting(record, standing.asksFirst);
    case TicketState::Sending:
        return {Words::ofSending(), {}};
    case TicketState::Unknown:
    case TicketState::Refused:
        return explain(record.error, Task::FileTicket, record.draft.attachments);
    case TicketState::Sent:
        return {Words::ofSent(record), {}};
    }
    Q_UNREACHABLE();
}
