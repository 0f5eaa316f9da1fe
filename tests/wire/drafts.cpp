// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/drafts.h"

using namespace Qt::Literals::StringLiterals;

TicketDraft smallDraft()
{
    TicketDraft draft;
    draft.title = u"Laptop screen is broken"_s;
    draft.description = u"The screen cracked after a fall. Needs replacement."_s;
    draft.creatorId = u"a1b2c3d4-e5f6-7890-abcd-ef1234567890"_s;
    draft.site = 1;
    draft.department = 1;
    draft.status = 1;
    return draft;
}

TicketDraft bigDraft()
{
    // Loopback holds up to 4 MiB on the sender's side.
    TicketDraft draft = smallDraft();
    draft.attachments = {Attachment::fromContent(u"big.bin"_s, QByteArray(24 * 1024 * 1024, 'x'))};
    return draft;
}
