// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketstore.h"

#include <QObject>
#include <QTimer>

#include <functional>

/// The tickets that the outbox has to do with, of all accounts seen in this run, and that they are on disk as they
/// stand here. What can't be saved is tried again by itself. GUI thread.
class Ledger : public QObject {
    Q_OBJECT
public:
    struct Item {
        TicketRecord record;
        QString owner; ///< Account::key(); empty until somebody is known
        QDateTime notBefore = {}; ///< when its pause ends
        bool untold = false; ///< its end came while the owner was away
        bool saidToAsk = false; ///< that it asks before it goes
        int revision = 0; ///< of the record here
        int kept = 0; ///< the revision that is on disk

        bool isKept() const { return kept == revision; }
    };

    explicit Ledger(TicketStore &store, QObject *parent = nullptr);

    const QList<Item> &items() const; ///< in the order of submission
    Item *find(const QUuid &key); ///< valid until an item comes or goes
    const Item *find(const QUuid &key) const;

    void load(const QString &account); ///< once in a run; ends in loaded()
    void insert(const Item &item); ///< in its place; nothing where its key is here already
    void keep(Item &item); ///< it was changed: saves it
    void give(Item &item, const QString &account); ///< it was nobody's, and has an owner now; saves it
    void keepFiles(const QUuid &key); ///< copies of its attachments, so that it does not lose them while it waits
    void endPauses(const std::function<bool(const Item &)> &of);
    void forget(const QUuid &key); ///< it leaves; in the store it stays
    void remove(const QUuid &key); ///< and there, too

    bool isAllKept() const;

Q_SIGNALS:
    void loaded(const QString &account);
    void came(const QUuid &key); ///< from the store
    void kept(const QUuid &key); ///< as it stands it is on disk
    void notKept(const QUuid &key, const Error &error);

private:
    void add(const QString &account, const QList<TicketRecord> &records);
    void saved(const QUuid &key, int revision, const Result<Done> &result);

    TicketStore &m_store;
    QList<Item> m_items;
    QStringList m_asked; // accounts whose tickets are here, or being read
    QStringList m_failed; // accounts whose tickets could not be read
    QTimer m_again;
};
