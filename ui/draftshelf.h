// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/ticketdraft.h"

#include <QHash>

/// Drafts that had to make room in the form, each for the account that it belongs to and for nobody else.
/// An empty key stands for nobody known yet: such a draft is for whoever comes next.
class DraftShelf {
public:
    void put(const QString &accountKey, const TicketDraft &draft);
    std::optional<TicketDraft> take(const QString &accountKey); ///< the one that was put there last
    bool holds(const QString &accountKey) const;
    bool isEmpty() const; ///< holds nothing of anybody

private:
    QHash<QString, QList<TicketDraft>> m_drafts; // by account; no list of it is empty
};
