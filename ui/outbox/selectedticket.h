// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketrecord.h"
#include "ui/outbox/outboxparts.h"
#include "ui/outbox/ticketverbs.h"

#include <QObject>
#include <QPointer>

class Job;

/// The one ticket that the window shows whole, as it is at the moment: from the outbox where that holds it, else read
/// from the store.
class SelectedTicket : public QObject {
    Q_OBJECT
public:
    explicit SelectedTicket(const OutboxParts &parts, QObject *parent = nullptr);

    void select(const TicketSummary &summary); ///< also the same again, when it may have changed
    void clear();

    const TicketRecord *record() const; ///< null until it is known
    QDateTime time() const { return m_summary.time; } ///< of its last change
    QString account() const { return m_account; } ///< whose it is
    TicketStanding standing() const; ///< of record()

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

private:
    void take(const TicketRecord &record);

    OutboxParts m_;
    TicketSummary m_summary;
    QString m_account;
    std::optional<TicketRecord> m_record;
    QPointer<Job> m_reading;
};
