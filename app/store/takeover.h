// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketrecord.h"
#include "app/store/transaction.h"

#include <QSet>

class Database;

/// What the end of a program leaves to the next one.

Error programEnded(); ///< while it was sending a ticket, which may have been created

QSet<QUuid> sendingTickets(Transaction &transaction);

/// What was being sent is Unknown from now on; what was removed, and what was sent over `keepHistoryDays` ago (0:
/// none), goes. Returns the files that those tickets named.
QSet<QString> endEarlierRun(Transaction &transaction, int keepHistoryDays);

QSet<QString> purgeRemoved(Transaction &transaction); ///< returns the files that those tickets named

QSet<QString> namedFiles(Transaction &transaction); ///< by any ticket

struct MovedTickets {
    QList<TicketRecord> unfinished;
    QSet<QString> purgedFiles;
};

/// Writes all tickets of `from`, which was another program's, into `to`; one that is in both stays as it is there.
/// The same again does no harm. `from` is unchanged but for the end of its run, and may be removed then.
Result<MovedTickets> moveTickets(const Database &from, const Database &to);
