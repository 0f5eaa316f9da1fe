// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketstore.h"

#include <QObject>
#include <QTimer>

#include <functional>

/// The tickets that the outbox has to do with, of all accounts seen in this run, kept on disk as they stand here.
/// GUI thread.
class Ledger : public QObject {
    Q_OBJECT
public:
    struct Item {
        TicketRecord record;
        QString owner; ///< Account::key()
        QDateTime notBefore = {}; ///< when its pause ends
        bool untold = false; ///< its end came while the owner was away
        bool saidToAsk = false; ///< that it asks before it goes
        bool filesKept = false; ///< copies of its attachments were asked for
    };

    explicit Ledger(TicketStore &store, QObject *parent = nullptr);

    const QList<Item> &items() const; ///< in the order of submission
    Item *find(const QUuid &key); ///< valid until an item comes or goes
    const Item *find(const QUuid &key) const;

    void load(const QString &account); ///< once in a run; ends in loaded()
    void insert(const Item &item); ///< in its place; nothing where its key is here already
    void keep(const Item &item); ///< it was changed: saves it, and again until it is
    void keepFiles(const QUuid &key); ///< copies of its attachments, once, so that it does not lose them while it waits
    void endPauses(const std::function<bool(const Item &)> &of);
    void forget(const QUuid &key); ///< it leaves; in the store it stays
    void remove(const QUuid &key); ///< and there, too

    bool isKept(const Item &item) const; ///< as it stands it is on disk
    bool isAllKept() const;

Q_SIGNALS:
    void
    loaded(const QString &account); ///< tickets came from its store, at the first sight of it or from another program
    void came(const QUuid &key); ///< one of them
    void kept(const QUuid &key); ///< as it stands it is on disk
    void notKept(const QUuid &key, const Error &error); ///< tried again by itself

private:
    void add(const QString &account, const QList<TicketRecord> &records);
    const Item *find(const QString &account, const QUuid &key) const;

    TicketStore &m_store;
    QList<Item> m_items;
    QStringList m_asked; // accounts whose tickets are here, or being read
    QStringList m_failed; // accounts whose tickets could not be read
    QTimer m_again;
};
