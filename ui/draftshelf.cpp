// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/draftshelf.h"

void DraftShelf::put(const QString &accountKey, const TicketDraft &draft)
{
    m_drafts[accountKey].append(draft);
}

std::optional<TicketDraft> DraftShelf::take(const QString &accountKey)
{
    const auto drafts = m_drafts.find(m_drafts.contains(accountKey) ? accountKey : QString());
    if (drafts == m_drafts.end())
        return std::nullopt;
    const TicketDraft draft = drafts->takeLast();
    if (drafts->isEmpty())
        m_drafts.erase(drafts);
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
