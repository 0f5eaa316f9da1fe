// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// What a person decides about a ticket that has left the form.
#include "app/outbox/outbox.h"

void Outbox::cancel(const QUuid &key)
{
    Ledger::Item *item = itemInSight(key);
    if (!item)
        return;
    if (m_job && m_sending == key)
        m_job->cancel();
    else if (item->record.state == TicketState::Waiting || m_sending == key)
        end(*item, fail({.kind = ErrorKind::Cancelled, .outcome = Outcome::NotSent}));
}

void Outbox::sendAgain(const QUuid &key)
{
    Ledger::Item *item = itemInSight(key);
    const bool mayBe = item && next(item->record.state, TicketEvent::SendAgain).state != item->record.state;
    if (!mayBe)
        return;
    m_asksToSignIn = true;
    item->notBefore = {};
    item->record.doubtful = item->record.doubtful || item->record.state == TicketState::Unknown;
    item->record.confirmed = QDateTime::currentDateTimeUtc();
    advance(*item, TicketEvent::SendAgain);
    sendSoon();
}

void Outbox::sendNow(const QUuid &key)
{
    Ledger::Item *item = itemInSight(key);
    if (!item || item->record.state != TicketState::Waiting)
        return;
    item->record.confirmed = QDateTime::currentDateTimeUtc();
    item->saidToAsk = false;
    m_asksToSignIn = true;
    m_ledger.endPauses([this](const Ledger::Item &each) { return isInSight(each); }); // of those before it in line, too
    m_ledger.keep(*item);
    Q_EMIT changed(key);
}

void Outbox::markCreated(const QUuid &key, std::optional<qint64> number)
{
    Ledger::Item *item = itemInSight(key);
    if (!item || next(item->record.state, TicketEvent::SaidCreated).action != TicketAction::TellCreated)
        return;
    item->record.number = number;
    advance(*item, TicketEvent::SaidCreated);
}

void Outbox::setHeld(bool held)
{
    m_isHeld = held;
    if (!held)
        sendSoon();
}

std::optional<TicketRecord> Outbox::take(const QUuid &key)
{
    const Ledger::Item *item = itemInSight(key);
    if (!item || item->record.state == TicketState::Sending)
        return std::nullopt;
    const TicketRecord record = item->record;
    m_ledger.forget(key);
    left(key);
    return record;
}

bool Outbox::remove(const QUuid &key)
{
    const Ledger::Item *item = itemInSight(key);
    if (!item || item->record.state == TicketState::Sending)
        return false;
    m_ledger.remove(key);
    left(key);
    return true;
}

/// The next of the line may go now.
void Outbox::left(const QUuid &key)
{
    sendSoon();
    checkRest();
    Q_EMIT changed(key);
}
