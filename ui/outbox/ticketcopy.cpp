// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/ticketcopy.h"

TicketRecord copiedAsNew(const TicketRecord &record, const FileKeeper &files)
{
    TicketRecord copy{.key = QUuid::createUuid(), .draft = record.draft};
    for (Attachment &attachment : copy.draft.attachments) {
        if (!files.holds(attachment.path))
            continue;
        if (const Result<Attachment> kept = files.keep(attachment))
            attachment = *kept;
    }
    return copy;
}
