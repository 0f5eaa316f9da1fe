// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/ledger.h"

#include <algorithm>
#include <utility>

namespace {

constexpr std::chrono::seconds pauseBeforeAgain{5}; // a full disk is not emptied in less

} // namespace

Ledger::Ledger(TicketStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBeforeAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        const QStringList failed = std::exchange(m_failed, {});
        for (const QString &account : failed)
            load(account);
        for (Item &item : m_items) {
            if (!item.isKept())
                keep(item);
        }
    });
    connect(&store, &TicketStore::arrived, this, &Ledger::add);
    connect(&store, &TicketStore::replaced, this, [this](const QString &account) {
        for (Item &item : m_items) {
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

void Ledger::load(const QString &account)
{
    if (m_asked.contains(account))
        return;
    m_asked.append(account);
    m_store.open(account)->onFinished(this, [this, account](const Result<OpenedStore> &result) {
        if (!result) {
            m_asked.removeOne(account);
            m_failed.append(account);
            m_again.start();
            return;
        }
        add(account, result->unfinished);
        Q_EMIT loaded(account);
    });
}

void Ledger::add(const QString &account, const QList<TicketRecord> &records)
{
    for (const TicketRecord &record : records) {
        if (record.state == TicketState::Draft || find(record.key))
            continue;
        // A server that asked for patience before the program ended still wants it.
        const std::chrono::milliseconds asked = record.error.retryAfter.value_or(std::chrono::seconds(0));
        insert({.record = record, .owner = account, .notBefore = record.tried.addMSecs(asked.count())});
        Q_EMIT came(record.key);
    }
}

void Ledger::insert(const Item &item)
{
    if (find(item.record.key))
        return;
    const auto place = std::ranges::upper_bound(m_items, item.record.submitted, {},
                                                [](const Item &each) { return each.record.submitted; });
    m_items.insert(place, item);
}

void Ledger::keep(Item &item)
{
    const int revision = ++item.revision;
    m_store.save(item.owner, item.record)
        ->onFinished(this, [this, key = item.record.key, revision](const Result<Done> &result) {
            saved(key, revision, result);
        });
}

void Ledger::saved(const QUuid &key, int revision, const Result<Done> &result)
{
    Item *item = find(key);
    if (!item || item->revision != revision)
        return; // gone, or changed meanwhile: a later save tells
    if (result) {
        item->kept = revision;
        Q_EMIT kept(key);
    } else {
        m_again.start();
        Q_EMIT notKept(key, result.error());
    }
}

void Ledger::give(Item &item, const QString &account)
{
    const QString before = std::exchange(item.owner, account);
    keep(item);
    m_store.remove(before, item.record.key);
}

void Ledger::keepFiles(const QUuid &key)
{
    const Item *item = find(key);
    if (!item || item->record.draft.attachments.isEmpty())
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
        m_store.remove(item->owner, key);
        forget(key);
    }
}

bool Ledger::isAllKept() const
{
    return std::ranges::all_of(m_items, &Item::isKept);
}
