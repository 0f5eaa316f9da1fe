// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/ledger.h"

#include "app/job/errorname.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace {

Q_LOGGING_CATEGORY(logOutbox, "tikting.outbox") // tickets by their keys: never a word of them or of the server

constexpr std::chrono::seconds pauseBeforeAgain{5};

/// A server that asked for patience before the program ended still wants it; a clock that was wrong then does not
/// count.
QDateTime endOfPause(const TicketRecord &record)
{
    if (!record.error.retryAfter)
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime asked = std::min(record.tried, now).addSecs(record.error.retryAfter->count());
    return std::min(asked, now.addDays(1));
}

const char *nameOf(TicketState state)
{
    switch (state) {
    case TicketState::Draft:
        return "draft";
    case TicketState::Waiting:
        return "waiting";
    case TicketState::Sending:
        return "sending";
    case TicketState::Unknown:
        return "unknown";
    case TicketState::Sent:
        return "sent";
    case TicketState::Refused:
        return "refused";
    }
    return "";
}

void logState(const TicketRecord &record)
{
    const QByteArray key = record.key.toByteArray(QUuid::WithoutBraces);
    const bool isOver = record.state == TicketState::Sent || record.state == TicketState::Sending;
    if (isOver || record.error == Error())
        qCInfo(logOutbox, "%s: %s", key.constData(), nameOf(record.state));
    else
        qCInfo(logOutbox, "%s: %s, the last try: %s, %s, %d", key.constData(), nameOf(record.state),
               nameOf(record.error.kind).data(), nameOf(record.error.outcome).data(), record.error.httpStatus);
}

} // namespace

Ledger::Ledger(TicketStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBeforeAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        const QStringList failed = std::exchange(m_failed, {});
        for (const QString &account : failed)
            load(account);
    });
    connect(&store.keeper(), &RecordKeeper::kept, this, [this](const QString &account, const QUuid &key) {
        if (find(account, key))
            Q_EMIT kept(key);
    });
    connect(&store.keeper(), &RecordKeeper::notKept, this,
            [this](const QString &account, const QUuid &key, const Error &error) {
                if (find(account, key))
                    Q_EMIT notKept(key, error);
            });
    connect(&store, &TicketStore::arrived, this, &Ledger::add);
    connect(&store, &TicketStore::replaced, this, [this](const QString &account) {
        for (const Item &item : std::as_const(m_items)) {
            if (item.owner == account)
                keep(item);
        }
    });
}

const QList<Ledger::Item> &Ledger::items() const
{
    return m_items;
}

Ledger::Item *Ledger::find(const QUuid &key)
{
    const auto item = std::ranges::find_if(m_items, [&key](const Item &each) { return each.record.key == key; });
    return item == m_items.end() ? nullptr : &*item;
}

const Ledger::Item *Ledger::find(const QUuid &key) const
{
    const auto item = std::ranges::find_if(m_items, [&key](const Item &each) { return each.record.key == key; });
    return item == m_items.cend() ? nullptr : &*item;
}

const Ledger::Item *Ledger::find(const QString &account, const QUuid &key) const
{
    const Item *item = find(key);
    return item && item->owner == account ? item : nullptr;
}

void Ledger::load(const QString &account)
{
    if (account.isEmpty() || m_asked.contains(account))
        return;
    m_asked.append(account);
    m_store.open(account)->onFinished(this, [this, account](const Result<OpenedStore> &result) {
        if (result) {
            add(account, result->unfinished);
            return;
        }
        m_asked.removeOne(account);
        m_failed.append(account);
        m_again.start();
    });
}

void Ledger::add(const QString &account, const QList<TicketRecord> &records)
{
    for (const TicketRecord &record : records) {
        if (record.state == TicketState::Draft || find(record.key))
            continue;
        insert({.record = record, .owner = account, .notBefore = endOfPause(record)});
        Q_EMIT came(record.key);
    }
    Q_EMIT loaded(account);
}

void Ledger::insert(const Item &item)
{
    if (find(item.record.key))
        return;
    const auto place = std::ranges::upper_bound(m_items, item.record.submitted, {},
                                                [](const Item &each) { return each.record.submitted; });
    m_items.insert(place - m_items.begin(), item);
}

void Ledger::keep(const Item &item)
{
    logState(item.record);
    m_store.keeper().save(item.owner, item.record);
}

void Ledger::keepFiles(const QUuid &key)
{
    Item *item = find(key);
    if (!item || item->record.draft.attachments.isEmpty() || std::exchange(item->filesKept, true))
        return;
    const TicketDraft before = item->record.draft;
    m_store.keepFiles(before)->onFinished(this, [this, key, before](const Result<TicketDraft> &result) {
        Item *waiting = find(key);
        if (!result || *result == before || !waiting || waiting->record.state != TicketState::Waiting
            || waiting->record.draft != before)
            return; // copies that nobody names are swept
        waiting->record.draft = *result;
        keep(*waiting);
    });
}

void Ledger::endPauses(const std::function<bool(const Item &)> &of)
{
    for (Item &item : m_items) {
        if (of(item))
            item.notBefore = {};
    }
}

void Ledger::forget(const QUuid &key)
{
    m_items.removeIf([&key](const Item &each) { return each.record.key == key; });
}

void Ledger::remove(const QUuid &key)
{
    if (const Item *item = find(key)) {
        qCInfo(logOutbox, "%s: removed", key.toByteArray(QUuid::WithoutBraces).constData());
        m_store.keeper().remove(item->owner, key);
        forget(key);
    }
}

bool Ledger::isKept(const Item &item) const
{
    return m_store.keeper().isKept(item.owner, item.record.key);
}

bool Ledger::isAllKept() const
{
    return m_store.keeper().isAllKept();
}
