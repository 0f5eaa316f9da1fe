// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/ticketlookup.h"

#include "app/outbox/outbox.h"
#include "app/session/session.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto gathering = 100ms; // of changes: a draft is saved several times a second while it is typed

bool fits(TicketState state, const TicketQuery &query)
{
    return query.states.isEmpty() || query.states.contains(state);
}

bool fits(const TicketRecord &record, const TicketQuery &query)
{
    return fits(record.state, query)
        && (query.text.isEmpty() || record.draft.title.contains(query.text, Qt::CaseInsensitive)
            || record.draft.description.contains(query.text, Qt::CaseInsensitive));
}

} // namespace

QList<TicketSummary> mergedWithOutbox(QList<TicketSummary> listed, const Outbox &outbox, const TicketQuery &query)
{
    for (TicketSummary &ticket : listed) {
        if (const TicketRecord *entry = outbox.entry(ticket.key))
            ticket.state = entry->state;
    }
    listed.removeIf([&query](const TicketSummary &ticket) { return !fits(ticket.state, query); });

    const QList<TicketRecord> entries = outbox.entries();
    for (const TicketRecord &entry : entries) {
        if (outbox.isKept(entry.key) || !fits(entry, query)
            || std::ranges::find(std::as_const(listed), entry.key, &TicketSummary::key) != listed.cend())
            continue;
        const TicketSummary ticket{entry.key, entry.state, entry.draft.title, std::max(entry.submitted, entry.tried),
                                   entry.number};
        const auto place = std::ranges::find_if(
            std::as_const(listed), [&ticket](const TicketSummary &other) { return other.time <= ticket.time; });
        listed.insert(place - listed.cbegin(), ticket);
    }
    return listed;
}

TicketLookup::TicketLookup(TicketStore &store, const Session &session, Outbox &outbox, QObject *parent)
    : QObject(parent), m_store(store), m_outbox(outbox), m_account(outbox.account())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &TicketLookup::refresh);
    connect(&m_store, &TicketStore::changed, this, [this](const QString &account) {
        if (account == m_outbox.account())
            refreshSoon();
    });
    connect(&m_store, &TicketStore::arrived, this, &TicketLookup::refreshSoon);
    connect(&m_store, &TicketStore::replaced, this, &TicketLookup::refreshSoon);
    connect(&m_outbox, &Outbox::changed, this, &TicketLookup::refreshSoon);
    connect(&session, &Session::stateChanged, this, &TicketLookup::followAccount);
}

void TicketLookup::setQuery(const TicketQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    refresh();
}

void TicketLookup::setActive(bool active)
{
    m_active = active;
    if (active) {
        refresh();
    } else {
        m_soon.stop();
        delete m_listing;
    }
}

void TicketLookup::refreshSoon()
{
    if (m_account != m_outbox.account())
        followAccount();
    else if (m_active && !m_soon.isActive()) // else a stream of changes would put it off for ever
        m_soon.start();
}

/// At once, also while nobody looks: the next look must not begin with another one's tickets.
void TicketLookup::followAccount()
{
    if (m_account == m_outbox.account())
        return;
    m_account = m_outbox.account();
    Q_EMIT accountChanged();
    refresh();
}

void TicketLookup::refresh()
{
    if (!m_active)
        return;
    m_soon.stop();
    delete m_listing; // and with it its answer
    auto *listing = m_store.list(m_account, m_query);
    m_listing = listing;
    listing->onFinished(this, [this](const Result<QList<TicketSummary>> &listed) {
        m_listing.clear(); // it deletes itself
        if (m_account != m_outbox.account())
            followAccount();
        else if (listed)
            Q_EMIT found(mergedWithOutbox(*listed, m_outbox, m_query));
        else
            Q_EMIT failed(listed.error());
    });
}
