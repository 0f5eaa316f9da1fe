// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/searchmytickets.h"
#include "ui/explain.h"
#include "ui/outbox/selectedticket.h"

#include <QMap>

class Banner;
class QAction;

/// Does what the person wants done about the selected ticket, and says in the banner what came of it.
class TicketActions : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    TicketActions(const OutboxParts &parts, const SelectedTicket &ticket, Banner &banner, QObject *parent = nullptr);

    QAction *action(TicketVerb verb) const;
    const QMap<TicketVerb, QAction *> &actions() const { return m_actions; }

    void open(); ///< by the Return key or a double click
    void undo(); ///< the last deletion; and then the one before it
    void forget(); ///< what was said and could be undone: it is somebody else's

Q_SIGNALS:
    void editRequested(const QUuid &key);
    void editDraftRequested(const QUuid &key);
    void newFromThis(const TicketRecord &record);
    void restored(const QUuid &key); ///< by undo

private:
    struct Deletion {
        TicketRecord record;
        QString account;
    };

    void follow();
    void add(TicketVerb verb, const QString &text);
    void trigger(TicketVerb verb);
    void openTicket();
    void check();
    void tellFound(const QUuid &key, const QList<FoundTicket> &candidates);
    void tellCheckFailed(const QUuid &key, const Error &error);
    void tellCreated(const QUuid &key, std::optional<qint64> number);
    void copyAsNew();
    void remove();
    void offerUndo();
    QUuid putBack(const Deletion &deletion);
    void tellFailed(const Error &error, Task task);

    OutboxParts m_;
    const SelectedTicket &m_ticket;
    Banner &m_banner;
    QMap<TicketVerb, QAction *> m_actions;
    QUuid m_checked; // what the last message about a check was about
    QString m_checkSaid; // that message
    QList<Deletion> m_deletions; // that can be undone
    QString m_undoOffer; // the message beside it
    bool m_isCopying = false;
};
