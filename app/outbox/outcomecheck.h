// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/searchmytickets.h"
#include "app/outbox/outbox.h"

/// What a look at the server says about a ticket of unknown outcome.
struct OutcomeFinding {
    std::optional<FoundTicket> certain; ///< same title, created after the try: that is it
    QList<FoundTicket> candidates; ///< same title, but not provably of this try: the person judges

    bool operator==(const OutcomeFinding &) const = default;
};

OutcomeFinding judgeOutcome(const QString &title, const QDateTime &tried, const QList<FoundTicket> &found);

/// Searches my tickets on the server for one whose outcome is unknown: now, after 10 and after 60 seconds, until it is
/// certain. A certain finding is given to the outbox. Best effort: a failure leaves the outcome unknown.
class OutcomeCheck : public QObject {
    Q_OBJECT
public:
    OutcomeCheck(ApiClient &api, Outbox &outbox, QObject *parent = nullptr);

    void check(const QUuid &key);

Q_SIGNALS:
    void found(const QUuid &key, const QList<FoundTicket> &candidates); ///< none certain; maybe none at all
    void failed(const QUuid &key, const Error &error);

private:
    void search(const QUuid &key, int round);

    ApiClient &m_api;
    Outbox &m_outbox;
};
