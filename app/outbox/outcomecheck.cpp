// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/outcomecheck.h"

#include <QTimer>

#include <algorithm>

OutcomeFinding judgeOutcome(const QString &title, const QDateTime &tried, const QList<FoundTicket> &found,
                            const OtherTickets &others)
{
    OutcomeFinding finding;
    for (const FoundTicket &ticket : found) {
        if (ticket.title.trimmed() != title.trimmed() || others.numbers.contains(ticket.id))
            continue;
        const bool mayBeAnothers =
            std::ranges::any_of(others.openTries, [&ticket](const QDateTime &time) { return time <= ticket.created; });
        if (!finding.certain && !mayBeAnothers && ticket.created.isValid() && ticket.created >= tried)
            finding.certain = ticket;
        else
            finding.candidates.append(ticket);
    }
    return finding;
}

OutcomeCheck::OutcomeCheck(ApiClient &api, Outbox &outbox, TicketStore &store, const Pauses &pauses)
    : m_api(api), m_outbox(outbox), m_store(store), m_pauses(pauses)
{
}

void OutcomeCheck::check(const QUuid &key)
{
    search(key, 0, ++m_checks[key]);
}

/// The ticket, unless it was settled, or asked for once more.
const TicketRecord *OutcomeCheck::asked(const QUuid &key, int check) const
{
    const TicketRecord *record = m_outbox.entry(key);
    const bool isOpen = record && (record->state == TicketState::Unknown || record->doubtful);
    return isOpen && m_checks.value(key) == check ? record : nullptr;
}

void OutcomeCheck::search(const QUuid &key, qsizetype round, int check)
{
    const TicketRecord *record = asked(key, check);
    if (!record)
        return;
    const QString title = record->draft.title.trimmed();
    searchMyTickets(m_api, title)
        ->onFinished(this, [this, key, round, check, title](const Result<QList<FoundTicket>> &found) {
            if (!asked(key, check))
                return;
            if (round < m_pauses.size()) {
                QTimer::singleShot(m_pauses.at(round), this,
                                   [this, key, round, check] { search(key, round + 1, check); });
            }
            if (!found) {
                Q_EMIT failed(key, found.error());
                return;
            }
            m_store.list(m_outbox.account(), {.text = title, .states = {TicketState::Sent}})
                ->onFinished(this, [this, key, check, all = *found](const Result<QList<TicketSummary>> &sent) {
                    if (!asked(key, check))
                        return;
                    if (sent)
                        judge(key, all, *sent);
                    else
                        Q_EMIT failed(key, sent.error());
                });
        });
}

void OutcomeCheck::judge(const QUuid &key, const QList<FoundTicket> &found, const QList<TicketSummary> &sent)
{
    const TicketRecord record = *m_outbox.entry(key);
    OtherTickets others;
    for (const TicketSummary &other : sent) {
        if (other.number)
            others.numbers.insert(*other.number);
        else if (other.title.trimmed() == record.draft.title.trimmed())
            others.openTries.append(QDateTime::fromMSecsSinceEpoch(0)); // any of them may be that one
    }
    const QList<TicketRecord> entries = m_outbox.entries();
    for (const TicketRecord &other : entries) {
        const bool isOpen =
            other.state == TicketState::Unknown || other.state == TicketState::Sending || other.doubtful;
        if (isOpen && other.key != key && other.draft.title.trimmed() == record.draft.title.trimmed())
            others.openTries.append(other.tried);
    }
    const OutcomeFinding finding = judgeOutcome(record.draft.title, record.tried, found, others);
    if (finding.certain)
        m_outbox.markCreated(key, finding.certain->id);
    else
        Q_EMIT this->found(key, finding.candidates);
}
