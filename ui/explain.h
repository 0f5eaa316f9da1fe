// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/serveraddress.h"
#include "app/job/error.h"
#include "app/model/attachment.h"
#include "app/model/validation.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// What a failed piece of work was for: the sentence depends on it.
enum class Task {
    SignIn,
    ProbeServer,
    LoadMetadata,
    FileTicket,
    SendLater, ///< a try to file a ticket that goes out by itself later
    CheckOutcome,
    OpenStore, ///< where drafts and tickets are kept
    SaveDraft,
    SaveTicket, ///< before it is sent
    ListTickets, ///< those of the outbox and the history
    DeleteTicket,
    RestoreTicket, ///< that was deleted
};

/// A failure in words: what happened, why, what to do. Plain text, to be shown as such.
struct Explanation {
    QString text;
    QString details; ///< for "Details": HTTP status, the server's own words, technical cause; copyable
};

/// Every sentence about a failure is made here, from the facts in `error`. `attachments` went with the ticket, and are
/// named where they may be the cause.
Explanation explain(const Error &error, Task task, const QList<Attachment> &attachments = {});
/// That the lists to choose from could not be loaded again, and are those of `loaded`.
Explanation explainOldLists(const Error &error, const QDateTime &loaded);
QString explain(AddressProblem problem);
QString explain(const FieldProblem &problem);

/// The field's visible name, e.g. "Department".
QString fieldLabel(Field field);
