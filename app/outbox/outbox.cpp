// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/outbox.h"

#include "app/session/session.h"

#include <algorithm>
#include <utility>

namespace {

/// Whose a new ticket is; nobody's yet where nobody is known.
QString ownerIn(const Session &session)
{
    const Account account = session.account();
    return account.userId.isEmpty() ? QString() : account.key();
}

} // namespace

Outbox::Outbox(ApiClient &api, Session &session, QObject *parent)
    : QObject(parent), m_api(api), m_session(session), m_accountKey(session.account().key())
{
    connect(&session, &Session::stateChanged, this, &Outbox::followSession);
}

Outbox::~Outbox()
{
    delete m_job;
}

QUuid Outbox::submit(const TicketDraft &draft)
{
    const QUuid key = QUuid::createUuid();
    m_items.append({{.key = key, .draft = draft}, ownerIn(m_session)});
    sendSoon();
    Q_EMIT changed(key);
    return key;
}

QList<OutboxEntry> Outbox::entries() const
{
    QList<OutboxEntry> entries;
    for (const Item &item : m_items) {
        if (isOurs(item))
            entries.append(item.entry);
    }
    return entries;
}

const OutboxEntry *Outbox::entry(const QUuid &key) const
{
    const auto item =
        std::ranges::find_if(m_items, [this, &key](const Item &each) { return each.entry.key == key && isOurs(each); });
    return item == m_items.cend() ? nullptr : &item->entry;
}

bool Outbox::isEmpty() const
{
    return m_items.isEmpty();
}

void Outbox::cancel(const QUuid &key)
{
    Item *item = findOurs(key);
    if (!item)
        return;
    if (item->entry.state == TicketState::Sending) {
        if (m_job)
            m_job->cancel();
    } else if (item->entry.state == TicketState::Waiting) {
        item->entry.error = {.kind = ErrorKind::Cancelled, .outcome = Outcome::NotSent};
        advance(*item, TicketEvent::Cancelled);
    }
}

void Outbox::sendAgain(const QUuid &key)
{
    if (Item *item = findOurs(key)) {
        advance(*item, TicketEvent::SendAgain);
        sendSoon();
    }
}

void Outbox::markCreated(const QUuid &key, std::optional<qint64> number)
{
    Item *item = findOurs(key);
    if (!item || next(item->entry.state, TicketEvent::SaidCreated).action != TicketAction::TellCreated)
        return;
    item->entry.number = number;
    advance(*item, TicketEvent::SaidCreated);
}

std::optional<TicketDraft> Outbox::take(const QUuid &key)
{
    const Item *item = findOurs(key);
    if (!item || item->entry.state == TicketState::Sending)
        return std::nullopt;
    const TicketDraft draft = item->entry.draft;
    remove(key);
    return draft;
}

void Outbox::putBack(const OutboxEntry &entry)
{
    if (find(entry.key))
        return;
    m_items.append({entry, ownerIn(m_session)});
    sendSoon();
    Q_EMIT changed(entry.key);
}

bool Outbox::isOurs(const Item &item) const
{
    return item.owner.isEmpty() || item.owner == m_session.account().key();
}

Outbox::Item *Outbox::find(const QUuid &key)
{
    const auto item = std::ranges::find_if(m_items, [&key](const Item &each) { return each.entry.key == key; });
    return item == m_items.end() ? nullptr : &*item;
}

Outbox::Item *Outbox::findOurs(const QUuid &key)
{
    Item *item = find(key);
    return item && isOurs(*item) ? item : nullptr;
}

void Outbox::followSession()
{
    if (m_session.state() == Session::State::SignedIn) {
        ++m_signIns;
        sendSoon();
    }
    const QString accountKey = m_session.account().key();
    if (std::exchange(m_accountKey, accountKey) == accountKey)
        return;
    // The slots may change the list.
    QList<QUuid> keys;
    for (const Item &item : std::as_const(m_items))
        keys.append(item.entry.key);
    for (const QUuid &key : std::as_const(keys)) {
        Q_EMIT changed(key);
        if (const Item *item = findOurs(key); item && item->untold)
            tell(key);
    }
}

/// From the event loop, so that whoever submits knows the ticket's key before anything is said about it.
void Outbox::sendSoon()
{
    QMetaObject::invokeMethod(this, &Outbox::sendNext, Qt::QueuedConnection);
}

void Outbox::sendNext()
{
    if (m_job)
        return;
    const auto item = std::ranges::find_if(
        m_items, [this](const Item &each) { return each.entry.state == TicketState::Waiting && isOurs(each); });
    if (item == m_items.end())
        return;
    if (m_session.state() == Session::State::SignedIn)
        advance(*item, TicketEvent::Started);
    else if (m_session.state() == Session::State::SignedOut)
        Q_EMIT signInNeeded();
}

void Outbox::send(Item &item)
{
    const Account account = m_session.account();
    item.owner = account.key();
    if (item.entry.draft.creatorId.isEmpty())
        item.entry.draft.creatorId = account.userId;
    item.entry.tried = QDateTime::currentDateTimeUtc();
    item.entry.error = {};
    m_sentIn = m_signIns;

    const QUuid key = item.entry.key;
    m_job = registerTicket(m_api, item.entry.draft, key);
    connect(m_job, &Job::progress, this, [this, key](qint64 sent, qint64 total) {
        if (findOurs(key))
            Q_EMIT progress(key, sent, total);
    });
    m_job->onFinished(this, [this, key](const Result<CreatedTicket> &result) { ended(key, result); });
}

void Outbox::ended(const QUuid &key, const Result<CreatedTicket> &result)
{
    m_job.clear();
    sendSoon();
    Item *item = find(key);
    if (result) {
        item->entry.number = result->id;
        advance(*item, TicketEvent::Created);
    } else {
        item->entry.error = result.error();
        advance(*item, eventOf(result.error()));
    }
}

/// `item` may be gone afterwards: whoever hears of the change may take it.
void Outbox::advance(Item &item, TicketEvent event)
{
    const QUuid key = item.entry.key;
    const TicketStep step = next(item.entry.state, event);
    if (step == TicketStep{item.entry.state, TicketAction::None})
        return;
    item.entry.state = step.state;
    if (step.action == TicketAction::Send)
        send(item);
    Q_EMIT changed(key);

    switch (step.action) {
    case TicketAction::None:
    case TicketAction::Send:
        break;
    case TicketAction::AskToSignIn:
        // A token that was replaced meanwhile says nothing about the new one.
        if (m_sentIn == m_signIns)
            m_session.expire();
        break;
    case TicketAction::TellCreated:
    case TicketAction::TellUnknown:
    case TicketAction::TellRefused:
        tell(key);
    }
}

void Outbox::tell(const QUuid &key)
{
    Item *item = find(key);
    if (!item)
        return;
    item->untold = !isOurs(*item);
    if (item->untold)
        return;
    const OutboxEntry entry = item->entry;
    if (entry.state == TicketState::Unknown) {
        Q_EMIT unknown(key);
    } else if (entry.state == TicketState::Refused) {
        Q_EMIT refused(key);
    } else if (entry.state == TicketState::Sent) {
        remove(key);
        Q_EMIT created(key, entry.draft, entry.number);
    }
}

void Outbox::remove(const QUuid &key)
{
    m_items.removeIf([&key](const Item &each) { return each.entry.key == key; });
    Q_EMIT changed(key);
}
