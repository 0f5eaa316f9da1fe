// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketstore.h"

#include <QPointer>
#include <QTimer>

class Outbox;
class Session;

/// The tickets of the present account that fit a query, latest first: looked up in the store again whenever something
/// may have changed, with what the outbox knows better. An answer that is late, to an earlier query or of another
/// account, is never heard of.
class TicketLookup : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    TicketLookup(TicketStore &store, const Session &session, Outbox &outbox, QObject *parent = nullptr);

    void setQuery(const TicketQuery &query); ///< looked up at once
    const TicketQuery &query() const { return m_query; }

    void setActive(bool active); ///< an inactive one looks nothing up
    void refresh(); ///< at once

Q_SIGNALS:
    void found(const QList<TicketSummary> &tickets);
    void accountChanged(); ///< what was found before is somebody else's
    void failed(const Error &error);

private:
    void refreshSoon();
    void followAccount();

    TicketStore &m_store;
    Outbox &m_outbox;
    TicketQuery m_query;
    QString m_account;
    QTimer m_soon;
    QPointer<Job> m_listing;
    bool m_active = false;
};

/// `listed`, as the store has it, with the states that the outbox knows, and with those of its tickets that are not on
/// disk yet.
QList<TicketSummary> mergedWithOutbox(QList<TicketSummary> listed, const Outbox &outbox, const TicketQuery &query);
