// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/recordkeeper.h"

#include "app/store/ticketstore.h"

#include <algorithm>

namespace {

constexpr std::chrono::seconds pauseBeforeAgain{5}; // a full disk is not emptied in less

} // namespace

RecordKeeper::RecordKeeper(TicketStore &store) : m_store(store)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBeforeAgain);
    connect(&m_again, &QTimer::timeout, this, &RecordKeeper::tryAgain);
}

void RecordKeeper::save(const QString &account, const TicketRecord &record)
{
    ask({account, record.key}, record);
}

void RecordKeeper::remove(const QString &account, const QUuid &key)
{
    ask({account, key}, std::nullopt);
}

bool RecordKeeper::isKept(const QString &account, const QUuid &key) const
{
    return !m_wishes.contains({account, key});
}

bool RecordKeeper::isAllKept() const
{
    return m_wishes.isEmpty();
}

bool RecordKeeper::hasFailed() const
{
    return std::ranges::any_of(m_wishes, &Wish::hasFailed);
}

void RecordKeeper::tryAgain()
{
    const QHash<Row, Wish> wishes = m_wishes;
    for (auto wish = wishes.cbegin(); wish != wishes.cend(); ++wish) {
        if (wish->hasFailed)
            ask(wish.key(), wish->record);
    }
}

void RecordKeeper::ask(const Row &row, std::optional<TicketRecord> record)
{
    const int number = ++m_lastNumber;
    ResultJob<Done> *job = record ? m_store.save(row.first, *record) : m_store.remove(row.first, row.second);
    m_wishes.insert(row, {std::move(record), number, false});
    job->onFinished(this, [this, row, number](const Result<Done> &result) {
        const auto wish = m_wishes.find(row);
        if (wish == m_wishes.end() || wish->number != number)
            return; // something else was said meanwhile
        if (result) {
            m_wishes.remove(row);
            Q_EMIT kept(row.first, row.second);
        } else {
            wish->hasFailed = true;
            m_again.start();
            Q_EMIT notKept(row.first, row.second, result.error());
        }
    });
}
