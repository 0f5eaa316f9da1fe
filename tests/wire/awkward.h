// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/ticketdraft.h"

#include <QList>

/// A ticket that is hard to write down, and how its parts are to arrive.
struct AwkwardTicket {
    const char *name; ///< of the data row
    TicketDraft draft;
    QStringList fileNames; ///< as network.md 3 has them sent
};

/// Titles, descriptions, file names and contents that have broken other programs. All fit into
/// ReceivedRequest::keptBody.
QList<AwkwardTicket> awkwardTickets();
