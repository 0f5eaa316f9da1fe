// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/outcomecheck.h"

#include <QTimer>

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

OutcomeCheck::OutcomeCheck(ApiClient &api, Outbox &outbox, const Pauses &pauses)
    : m_api(api), m_outbox(outbox), m_pauses(pauses)
{
}

void OutcomeCheck::check(const QUuid &key)
{
    search(key, 0, ++m_checks[key]);
}

void OutcomeCheck::search(const QUuid &key, qsizetype round, int check)
{
    const OutboxEntry *entry = m_outbox.entry(key);
    if (!entry || entry->state != TicketState::Unknown || m_checks.value(key) != check)
        return; // settled, or asked for once more
    ResultJob<QList<FoundTicket>> *job = searchMyTickets(m_api, entry->draft.title.trimmed());
    job->onFinished(this, [this, key, round, check](const Result<QList<FoundTicket>> &result) {
        const OutboxEntry *checked = m_outbox.entry(key);
        if (!checked || checked->state != TicketState::Unknown || m_checks.value(key) != check)
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
        if (round < m_pauses.size())
            QTimer::singleShot(m_pauses.at(round), this, [this, key, round, check] { search(key, round + 1, check); });
    });
}
