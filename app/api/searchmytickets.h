// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"

#include <QDateTime>

/// An entry of the server's list of one's own tickets. Its fields are not public: what is not there stays unset.
struct FoundTicket {
    qint64 id = 0;
    QString title;
    QDateTime created;

    bool operator==(const FoundTicket &) const = default;
};

/// `POST /api/TicketsApi`, which lists tickets and creates none: my tickets whose subject has `title` in it.
/// Best effort, to look whether a ticket of unknown outcome is there; any failure leaves that open.
Result<QList<FoundTicket>> parseTicketList(const HttpAnswer &answer);
ResultJob<QList<FoundTicket>> *searchMyTickets(ApiClient &api, const QString &title);
