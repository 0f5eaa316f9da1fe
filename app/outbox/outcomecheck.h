// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/searchmytickets.h"
#include "app/outbox/outbox.h"

#include <QHash>
#include <QSet>

/// What a look at the server says about a ticket of unknown outcome.
struct OutcomeFinding {
    std::optional<FoundTicket> certain; ///< same title, created after the try: that is it
    QList<FoundTicket> candidates; ///< same title, but not provably of this try: the person judges

    bool operator==(const OutcomeFinding &) const = default;
};

/// What else could have become a ticket of that title.
struct OtherTickets {
    QSet<qint64> numbers; ///< of tickets that are known to be others
    QList<QDateTime> openTries; ///< when others were tried whose outcome is unknown, too

    bool operator==(const OtherTickets &) const = default;
};

OutcomeFinding judgeOutcome(const QString &title, const QDateTime &tried, const QList<FoundTicket> &found,
                            const OtherTickets &others = {});

/// Searches my tickets on the server for one whose outcome is unknown: now and after each pause (a server that was slow
/// to answer is often slow to list, too), until it is certain. A certain finding is given to the outbox. Best effort: a
/// failure leaves the outcome unknown.
class OutcomeCheck : public QObject {
    Q_OBJECT
public:
    using Pauses = QList<std::chrono::milliseconds>;

    /// All of them outlive it.
    OutcomeCheck(ApiClient &api, Outbox &outbox, TicketStore &store,
                 const Pauses &pauses = {std::chrono::seconds(10), std::chrono::seconds(60)});

    void check(const QUuid &key); ///< begins anew where it is checked already

Q_SIGNALS:
    void found(const QUuid &key, const QList<FoundTicket> &candidates); ///< none certain; maybe none at all
    void failed(const QUuid &key, const Error &error);

private:
    const TicketRecord *asked(const QUuid &key, int check) const;
    void search(const QUuid &key, qsizetype round, int check);
    void judge(const QUuid &key, const QList<FoundTicket> &found, const QList<TicketSummary> &sent);

    ApiClient &m_api;
    Outbox &m_outbox;
    TicketStore &m_store;
    const Pauses m_pauses;
    QHash<QUuid, int> m_checks; // how often each was asked for: an earlier check ends where a later one begins
};
