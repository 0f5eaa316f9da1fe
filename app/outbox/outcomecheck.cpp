// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/outcomecheck.h"

#include <QTimer>

#include <array>

using namespace std::chrono_literals;

namespace {

constexpr std::array pauses{10s, 60s}; // a server that was slow to answer is often slow to list, too

}

OutcomeFinding judgeOutcome(const QString &title, const QDateTime &tried, const QList<FoundTicket> &found)
{
    OutcomeFinding finding;
    for (const FoundTicket &ticket : found) {
        if (ticket.title.trimmed() != title.trimmed())
            continue;
        if (!finding.certain && ticket.created.isValid() && ticket.created >= tried)
            finding.certain = ticket;
        else
            finding.candidates.append(ticket);
    }
    return finding;
}

OutcomeCheck::OutcomeCheck(ApiClient &api, Outbox &outbox, QObject *parent)
    : QObject(parent), m_api(api), m_outbox(outbox)
{
}

void OutcomeCheck::check(const QUuid &key)
{
    search(key, 0);
}

void OutcomeCheck::search(const QUuid &key, int round)
{
    const OutboxEntry *entry = m_outbox.entry(key);
    if (!entry || entry->state != TicketState::Unknown)
        return; // settled meanwhile
    ResultJob<QList<FoundTicket>> *job = searchMyTickets(m_api, entry->draft.title.trimmed());
    job->onFinished(this, [this, key, round](const Result<QList<FoundTicket>> &result) {
        const OutboxEntry *checked = m_outbox.entry(key);
        if (!checked || checked->state != TicketState::Unknown)
            return;
        if (result) {
            const OutcomeFinding finding = judgeOutcome(checked->draft.title, checked->tried, *result);
            if (finding.certain) {
                m_outbox.markCreated(key, finding.certain->id);
                return;
            }
            Q_EMIT found(key, finding.candidates);
        } else {
            Q_EMIT failed(key, result.error());
        }
        if (round < int(pauses.size()))
            QTimer::singleShot(pauses.at(size_t(round)), this, [this, key, round] { search(key, round + 1); });
    });
}
