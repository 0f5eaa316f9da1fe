// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/draftshelf.h"

void DraftShelf::put(const QString &accountKey, const TicketDraft &draft)
{
    m_drafts[accountKey].append(draft);
}

std::optional<TicketDraft> DraftShelf::take(const QString &accountKey)
{
    const QString owner = m_drafts.contains(accountKey) ? accountKey : QString();
    if (!m_drafts.contains(owner))
        return std::nullopt;
    QList<TicketDraft> &drafts = m_drafts[owner];
    const TicketDraft draft = drafts.takeLast();
    if (drafts.isEmpty())
        m_drafts.remove(owner);
    return draft;
}

bool DraftShelf::holds(const QString &accountKey) const
{
    return m_drafts.contains(accountKey) || m_drafts.contains(QString());
}

bool DraftShelf::isEmpty() const
{
    return m_drafts.isEmpty();
}
