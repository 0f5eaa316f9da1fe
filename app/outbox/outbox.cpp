// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/outbox.h"

#include "app/session/session.h"

#include <algorithm>
#include <limits>
#include <utility>

Outbox::Outbox(ApiClient &api, Session &session, TicketStore &store, const OutboxTimes &times, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_session(session)
    , m_store(store)
    , m_ledger(store)
    , m_times(times)
    , m_accountKey(session.account().key())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Outbox::sendNext);
    connect(&session, &Session::stateChanged, this, &Outbox::followSession);
    connect(&m_ledger, &Ledger::came, this, &Outbox::changed);
    connect(&m_ledger, &Ledger::loaded, this, &Outbox::askAboutUnknown);
    connect(&m_ledger, &Ledger::kept, this, &Outbox::goOn);
    connect(&m_ledger, &Ledger::notKept, this, &Outbox::tellNotKept);
    m_ledger.load(m_accountKey);
}

Outbox::~Outbox()
{
    delete m_job;
}

QUuid Outbox::submit(const TicketDraft &draft, const QUuid &key)
{
    putBack({.key = key, .draft = draft, .state = TicketState::Waiting, .submitted = QDateTime::currentDateTimeUtc()});
    return key;
}

void Outbox::putBack(const TicketRecord &record)
{
    if (m_ledger.find(record.key))
        return;
    m_asksToSignIn = true;
    m_ledger.insert({.record = record, .owner = account()});
    m_ledger.keep(*m_ledger.find(record.key));
    checkRest();
    Q_EMIT changed(record.key);
}

QList<TicketRecord> Outbox::entries() const
{
    QList<TicketRecord> entries;
    for (const Ledger::Item &item : m_ledger.items()) {
        if (isInSight(item))
            entries.append(item.record);
    }
    return entries;
}

const TicketRecord *Outbox::entry(const QUuid &key) const
{
    const Ledger::Item *item = itemInSight(key);
    return item ? &item->record : nullptr;
}

bool Outbox::asksFirst(const QUuid &key) const
{
    const Ledger::Item *item = itemInSight(key);
    return item && asksFirst(*item);
}

bool Outbox::isKept(const QUuid &key) const
{
    const Ledger::Item *item = itemInSight(key);
    return item && m_ledger.isKept(*item) && !m_store.isInMemory(item->owner);
}

bool Outbox::isSending() const
{
    return !m_sending.isNull();
}

bool Outbox::isAtRest() const
{
    return m_sending.isNull() && m_ledger.isAllKept();
}

QString Outbox::account() const
{
    return m_session.account().key();
}

bool Outbox::isInSight(const Ledger::Item &item) const
{
    return item.record.state != TicketState::Sent && item.owner == account();
}

const Ledger::Item *Outbox::itemInSight(const QUuid &key) const
{
    const Ledger::Item *item = m_ledger.find(key);
    return item && isInSight(*item) ? item : nullptr;
}

Ledger::Item *Outbox::itemInSight(const QUuid &key)
{
    Ledger::Item *item = m_ledger.find(key);
    return item && isInSight(*item) ? item : nullptr;
}

bool Outbox::asksFirst(const Ledger::Item &item) const
{
    const QDateTime since = std::max(item.record.submitted, item.record.confirmed);
    return item.record.state == TicketState::Waiting
        && since.addMSecs(m_times.asksAfter.count()) < QDateTime::currentDateTimeUtc();
}

void Outbox::resume()
{
    m_ledger.endPauses([](const Ledger::Item &item) { return !item.record.error.retryAfter; });
    sendSoon();
}

void Outbox::followSession()
{
    if (m_session.state() == Session::State::SignedIn) {
        ++m_signIns;
        m_asksToSignIn = true;
        sendSoon();
    }
    const QString before = std::exchange(m_accountKey, account());
    if (before == m_accountKey)
        return;
    m_ledger.load(m_accountKey);
    // In their turn: whoever else follows the session must know the account before its tickets are told of.
    QMetaObject::invokeMethod(this, &Outbox::tellReturned, Qt::QueuedConnection);
}

void Outbox::tellReturned()
{
    // The slots may change the list.
    QList<QUuid> keys;
    for (const Ledger::Item &item : m_ledger.items())
        keys.append(item.record.key);
    for (const QUuid &key : std::as_const(keys)) {
        Q_EMIT changed(key);
        const Ledger::Item *item = m_ledger.find(key);
        if (item && item->untold && item->owner == m_accountKey)
            tell(key);
    }
}

/// Of those whose turn has not come: so that they do not lose them until then.
void Outbox::keepFilesOfWaiting()
{
    QList<QUuid> keys;
    for (const Ledger::Item &item : m_ledger.items()) {
        if (item.record.state == TicketState::Waiting && m_ledger.isKept(item) && !item.filesKept)
            keys.append(item.record.key);
    }
    for (const QUuid &key : std::as_const(keys))
        m_ledger.keepFiles(key);
}

/// The oldest question of before; the others are counted.
void Outbox::askAboutUnknown(const QString &account)
{
    sendSoon();
    const QList<Ledger::Item> &items = m_ledger.items();
    const auto item = std::ranges::find_if(items, [this, &account](const Ledger::Item &each) {
        return each.record.state == TicketState::Unknown && each.owner == account && isInSight(each);
    });
    if (item != items.cend())
        Q_EMIT unknown(item->record.key);
}

/// From the event loop, so that whoever submits knows the ticket's key before anything is said about it.
void Outbox::sendSoon()
{
    QMetaObject::invokeMethod(this, &Outbox::sendNext, Qt::QueuedConnection);
}

void Outbox::sendNext()
{
    m_pause.stop();
    if (m_sending.isNull() && !m_isHeld)
        beginNext();
    keepFilesOfWaiting();
}

void Outbox::beginNext()
{
    const QList<Ledger::Item> &items = m_ledger.items();
    const auto first = std::ranges::find_if(items, [this](const Ledger::Item &each) {
        return each.record.state == TicketState::Waiting && isInSight(each) && !asksFirst(each);
    });
    tellWhoAsks();
    if (first == items.cend() || !m_ledger.isKept(*first))
        return; // goOn() comes when it is
    if (m_session.state() != Session::State::SignedIn) {
        if (m_session.state() == Session::State::SignedOut && std::exchange(m_asksToSignIn, false))
            Q_EMIT signInNeeded();
        return;
    }
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(first->notBefore);
    if (first->notBefore.isValid() && left > 0)
        m_pause.start(int(std::min<qint64>(left, std::numeric_limits<int>::max())));
    else
        begin(*m_ledger.find(first->record.key));
}

void Outbox::tellWhoAsks()
{
    QList<QUuid> keys;
    for (const Ledger::Item &item : m_ledger.items()) {
        if (isInSight(item) && asksFirst(item) && !item.saidToAsk)
            keys.append(item.record.key);
    }
    for (const QUuid &key : std::as_const(keys)) {
        m_ledger.find(key)->saidToAsk = true;
        Q_EMIT changed(key);
    }
}

/// That it is being sent is on disk before its first byte leaves.
void Outbox::begin(Ledger::Item &item)
{
    const Account sender = m_session.account();
    m_sending = item.record.key;
    m_sentIn = m_signIns;
    m_atRest = false;
    item.record.tried = QDateTime::currentDateTimeUtc();
    if (item.record.draft.creatorId.isEmpty())
        item.record.draft.creatorId = sender.userId;
    item.record.state = next(item.record.state, TicketEvent::Started).state;
    m_ledger.keep(item);
    Q_EMIT changed(m_sending);
}

void Outbox::goOn(const QUuid &key)
{
    Ledger::Item *item = m_ledger.find(key);
    if (item->record.state == TicketState::Sending && m_sending == key && !m_job) {
        // Whoever signed out or in meanwhile does not send it, or not with this token.
        if (m_session.state() == Session::State::SignedIn && m_sentIn == m_signIns)
            transmit(*item);
        else
            backInLine(*item);
        return;
    }
    if (item->record.state == TicketState::Sent && !item->untold)
        m_ledger.forget(key);
    sendSoon();
    checkRest();
    Q_EMIT changed(key);
}

void Outbox::tellNotKept(const QUuid &key, const Error &error)
{
    if (Ledger::Item *item = m_ledger.find(key); item->record.state == TicketState::Sending && !m_job)
        backInLine(*item);
    if (const Ledger::Item *item = m_ledger.find(key); item && item->owner == account())
        Q_EMIT notSaved(key, error);
}

/// It was about to be sent, and is not.
void Outbox::backInLine(Ledger::Item &item)
{
    m_sending = QUuid();
    item.record.state = TicketState::Waiting;
    m_ledger.keep(item);
    Q_EMIT changed(item.record.key);
}

void Outbox::transmit(const Ledger::Item &item)
{
    const QUuid key = item.record.key;
    m_job = registerTicket(m_api, item.record.draft, key);
    connect(m_job, &Job::progress, this, [this, key](qint64 sent, qint64 total) {
        if (itemInSight(key))
            Q_EMIT progress(key, sent, total);
    });
    m_job->onFinished(this, [this, key](const Result<CreatedTicket> &result) {
        m_job.clear();
        end(*m_ledger.find(key), result);
    });
}

/// A try ended, or was called off before it began.
void Outbox::end(Ledger::Item &item, const Result<CreatedTicket> &result)
{
    if (m_sending == item.record.key)
        m_sending = QUuid();
    if (result) {
        item.record.number = result->id;
        advance(item, TicketEvent::Created);
        return;
    }
    TicketEvent event = eventOf(result.error(), uploadSize(item.record.draft));
    if (event == TicketEvent::Cancelled && m_isHeld) {
        advance(item, TicketEvent::Postponed); // not the person's doing
        return;
    }
    item.record.error = result.error();
    if (item.record.doubtful && (event == TicketEvent::Cancelled || event == TicketEvent::Failed)) {
        event = TicketEvent::EndedInDoubt;
        item.record.error.outcome = Outcome::Unknown;
    }
    item.record.failures = event == TicketEvent::Postponed ? item.record.failures + 1 : 0;
    if (event == TicketEvent::Postponed) {
        const auto pause = drawPause(item.record.failures, item.record.error, m_times);
        item.notBefore = QDateTime::currentDateTimeUtc().addMSecs(pause.count());
    }
    advance(item, event);
}

/// `item` may be gone afterwards: whoever hears of the change may take it.
void Outbox::advance(Ledger::Item &item, TicketEvent event)
{
    const QUuid key = item.record.key;
    const TicketStep step = next(item.record.state, event);
    if (step == TicketStep{item.record.state, TicketAction::None})
        return;
    item.record.state = step.state;
    if (step.state == TicketState::Sent)
        item.record.doubtful = false;
    m_ledger.keep(item);
    Q_EMIT changed(key);

    switch (step.action) {
    case TicketAction::None:
        break;
    case TicketAction::AskToSignIn:
        // A token that was replaced meanwhile says nothing about the new one.
        if (m_sentIn == m_signIns)
            m_session.expire();
        break;
    case TicketAction::TellWaiting:
        if (itemInSight(key))
            Q_EMIT waiting(key);
        break;
    case TicketAction::TellCreated:
    case TicketAction::TellUnknown:
    case TicketAction::TellRefused:
        tell(key);
    }
}

void Outbox::tell(const QUuid &key)
{
    Ledger::Item *item = m_ledger.find(key);
    if (!item)
        return;
    item->untold = item->owner != account();
    if (item->untold)
        return;
    const TicketRecord record = item->record;
    if (record.state == TicketState::Unknown) {
        Q_EMIT unknown(key);
    } else if (record.state == TicketState::Refused) {
        Q_EMIT refused(key);
    } else if (record.state == TicketState::Sent) {
        if (m_ledger.isKept(*item))
            m_ledger.forget(key);
        Q_EMIT created(key, record.draft, record.number);
    }
}

void Outbox::checkRest()
{
    const bool wasAtRest = std::exchange(m_atRest, isAtRest());
    if (m_atRest && !wasAtRest)
        Q_EMIT atRest();
}
