// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outbox/outbox.h"

#include <QSet>

class Banner;

/// Makes people aware of tickets that wait for long: counts those, and asks in the banner about each that is so old
/// that it does not go without being asked for. Sleeps while nothing waits.
class WaitingNotice : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it. `patience`: how long a ticket may wait without a word.
    WaitingNotice(Outbox &outbox, Banner &banner, std::chrono::milliseconds patience = std::chrono::minutes(10),
                  QObject *parent = nullptr);

    int count() const { return m_count; } ///< of tickets that have waited for long
    void ask(); ///< about the oldest of them

Q_SIGNALS:
    void countChanged(int count);
    void editRequested(const QUuid &key);

private:
    void look();
    void askFirst();
    void display(const TicketRecord &record);

    Outbox &m_outbox;
    Banner &m_banner;
    const std::chrono::milliseconds m_patience;
    QTimer m_next; // until the count may change by itself
    int m_count = 0;
    QSet<QUuid> m_asked;
    QString m_question; // as it was displayed
};
