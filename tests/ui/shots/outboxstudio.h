// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/outboxdesk.h"

#include <functional>

/// The window of the outbox with a ticket of every state, brought from one to the next, with a picture of each.
class OutboxStudio {
public:
    /// Pictures go to `folder`; an invalid `size` leaves the window as it comes.
    OutboxStudio(const QString &folder, QSize size);

    bool takeAll(); ///< false where the window did not come to the next in time
    QString next() const { return m_next; }

private:
    void fill();
    bool takeTicket(const QString &title, const QString &name);
    bool reach(const QString &name, const std::function<bool()> &there);

    QString m_folder;
    QString m_next;
    FaultyServer m_server;
    OutboxDesk m_desk;
};
