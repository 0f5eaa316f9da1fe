// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketstore.h"

class Transaction;

/// How tickets and lists lie in the tables. What fails, the transaction tells.

/// Writes it in the place of its key's row, which is there again if it was removed. `time`: of this change.
void writeTicket(Transaction &transaction, const TicketRecord &record, qint64 time);

void markRemoved(Transaction &transaction, const QUuid &key);

std::optional<TicketRecord> readTicket(Transaction &transaction, const QUuid &key);

/// `condition` and `values` as in SQL, after WHERE; what is removed is left out.
QList<TicketRecord> readTickets(Transaction &transaction, const QString &condition, const QVariantList &values = {});

/// All but Sent, in the order of submission, then drafts by their last change.
QList<TicketRecord> readUnfinished(Transaction &transaction);

QList<TicketSummary> listTickets(Transaction &transaction, const TicketQuery &query);

void writeMetadata(Transaction &transaction, const KeptMetadata &metadata);
std::optional<KeptMetadata> readMetadata(Transaction &transaction);
