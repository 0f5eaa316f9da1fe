// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/waitingnotice.h"

#include "ui/banner.h"
#include "ui/explain.h"

#include <algorithm>
#include <utility>

using namespace std::chrono;

namespace {

constexpr milliseconds longestSleep = hours(1); // the clock may be set meanwhile, and a day is not counted in one go

/// One that is being tried again has waited, too.
bool isWaiting(const TicketRecord &record)
{
    return record.state == TicketState::Waiting || (record.state == TicketState::Sending && record.failures > 0);
}

} // namespace

WaitingNotice::WaitingNotice(Outbox &outbox, Banner &banner, milliseconds patience, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_banner(banner), m_patience(patience), m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &WaitingNotice::look);
    connect(&m_outbox, &Outbox::changed, this, &WaitingNotice::look);
    look();
}

void WaitingNotice::look()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<TicketRecord> entries = m_outbox.entries();
    std::optional<milliseconds> next;
    int count = 0;
    for (const TicketRecord &record : entries) {
        if (!isWaiting(record))
            continue;
        const milliseconds left = m_patience - milliseconds(record.submitted.msecsTo(now));
        if (left <= milliseconds::zero())
            ++count;
        const milliseconds sleep = left > milliseconds::zero() ? std::min(left, longestSleep) : longestSleep;
        next = std::min(sleep, next.value_or(longestSleep));
    }
    if (next)
        m_next.start(*next);
    else
        m_next.stop();
    if (std::exchange(m_count, count) != count)
        Q_EMIT countChanged(count);
    askFirst();
}

/// About what does not go without being asked for, one ticket after the other, each once.
void WaitingNotice::askFirst()
{
    if (!m_question.isEmpty() && m_banner.text() == m_question)
        return;
    const QList<TicketRecord> entries = m_outbox.entries();
    for (const TicketRecord &record : entries) {
        if (m_outbox.asksFirst(record.key) && !m_asked.contains(record.key)) {
            m_asked.insert(record.key);
            display(record);
            return;
        }
    }
}

void WaitingNotice::ask()
{
    const QList<TicketRecord> entries = m_outbox.entries();
    const auto oldest = std::ranges::find_if(entries, isWaiting);
    if (oldest != entries.cend())
        display(*oldest);
}

void WaitingNotice::display(const TicketRecord &record)
{
    const bool isAsking = m_outbox.asksFirst(record.key);
    const bool wasTried = record.error != Error();
    const Explanation why = wasTried ? explain(record.error, Task::SendLater) : Explanation();
    const QString title = record.draft.title;
    if (isAsking)
        m_question = tr("“%1” has waited here for more than a day. It goes out only if you say so.").arg(title);
    else
        m_question = wasTried ? tr("“%1” waits here. %2").arg(title, why.text)
                              : tr("“%1” waits here. It goes out by itself as soon as it can.").arg(title);
    m_banner.display(isAsking ? Banner::Kind::Warning : Banner::Kind::Information, m_question,
                     {{tr("Send now"),
                       [this, key = record.key] {
                           m_banner.clear();
                           m_outbox.sendNow(key);
                       }},
                      {tr("Edit"), [this, key = record.key] { Q_EMIT editRequested(key); }}},
                     why.details);
}
