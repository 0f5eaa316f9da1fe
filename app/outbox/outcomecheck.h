// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/searchmytickets.h"
#include "app/outbox/outbox.h"

#include <QHash>

/// What a look at the server says about a ticket of unknown outcome.
struct OutcomeFinding {
    std::optional<FoundTicket> certain; ///< same title, created after the try: that is it
    QList<FoundTicket> candidates; ///< same title, but not provably of this try: the person judges

    bool operator==(const OutcomeFinding &) const = default;
};

OutcomeFinding judgeOutcome(const QString &title, const QDateTime &tried, const QList<FoundTicket> &found);

/// Searches my tickets on the server for one whose outcome is unknown: now and after each pause (a server that was slow
/// to answer is often slow to list, too), until it is certain. A certain finding is given to the outbox. Best effort: a
/// failure leaves the outcome unknown.
class OutcomeCheck : public QObject {
    Q_OBJECT
public:
    using Pauses = QList<std::chrono::milliseconds>;

    OutcomeCheck(ApiClient &api, Outbox &outbox,
                 const Pauses &pauses = {std::chrono::seconds(10), std::chrono::seconds(60)});

    void check(const QUuid &key); ///< begins anew where it is checked already

Q_SIGNALS:
    void found(const QUuid &key, const QList<FoundTicket> &candidates); ///< none certain; maybe none at all
    void failed(const QUuid &key, const Error &error);

private:
    void search(const QUuid &key, qsizetype round, int check);

    ApiClient &m_api;
    Outbox &m_outbox;
    const Pauses m_pauses;
    QHash<QUuid, int> m_checks; // how often each was asked for: an earlier check ends where a later one begins
};
