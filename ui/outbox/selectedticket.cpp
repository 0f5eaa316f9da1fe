// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/selectedticket.h"

#include "app/outbox/drafts.h"
#include "app/outbox/outbox.h"
#include "app/settings/settings.h"
#include "app/store/ticketstore.h"
#include "ui/links.h"

SelectedTicket::SelectedTicket(const OutboxParts &parts, QObject *parent) : QObject(parent), m_(parts) { }

void SelectedTicket::select(const TicketSummary &summary)
{
    delete m_reading; // and with it its answer
    const bool isSame = m_record && m_record->key == summary.key;
    m_summary = summary;
    m_account = m_.outbox.account();
    if (const TicketRecord *entry = m_.outbox.entry(summary.key)) {
        take(*entry);
        return;
    }
    if (!isSame) {
        m_record.reset();
        Q_EMIT changed();
    }
    auto *reading = m_.store.read(m_account, summary.key);
    m_reading = reading;
    reading->onFinished(this, [this](const Result<TicketRecord> &record) {
        m_reading.clear(); // it deletes itself
        if (m_account != m_.outbox.account())
            return;
        if (record)
            take(*record);
        else if (record.error().kind != ErrorKind::TicketGone) // the list will know, too
            Q_EMIT failed(record.error());
    });
}

void SelectedTicket::clear()
{
    delete m_reading;
    m_summary = {};
    if (!m_record)
        return;
    m_record.reset();
    Q_EMIT changed();
}

void SelectedTicket::take(const TicketRecord &record)
{
    m_record = record;
    Q_EMIT changed();
}

const TicketRecord *SelectedTicket::record() const
{
    return m_record ? &*m_record : nullptr;
}

TicketStanding SelectedTicket::standing() const
{
    if (!m_record)
        return {};
    const QString pattern = m_.settings.value(Setting::TicketUrl).toString();
    return {
        .state = m_record->state,
        .isInForm = m_record->state == TicketState::Draft && m_record->key == m_.drafts.key(),
        .isInOutbox = m_.outbox.entry(m_record->key) != nullptr,
        .isDoubtful = m_record->doubtful,
        .asksFirst = m_.outbox.asksFirst(m_record->key),
        .hasNumber = m_record->number.has_value(),
        .hasPage = m_record->number && ticketPage(pattern, *m_record->number),
    };
}
