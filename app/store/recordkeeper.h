// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketrecord.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <utility>

class TicketStore;

/// Sees to it that what is said of tickets is in the store in the end: what can't be saved or removed, on a full disk
/// say, is tried again until it is. The last word about a key counts. GUI thread.
class RecordKeeper : public QObject {
    Q_OBJECT
public:
    explicit RecordKeeper(TicketStore &store);

    void save(const QString &account, const TicketRecord &record);
    void remove(const QString &account, const QUuid &key);

    bool isKept(const QString &account, const QUuid &key) const; ///< the last word about it is on disk
    bool isAllKept() const;
    bool hasFailed() const; ///< something could not be saved or removed yet
    void tryAgain(); ///< what failed, now

Q_SIGNALS:
    void kept(const QString &account, const QUuid &key); ///< saved, or removed, as was last said
    void notKept(const QString &account, const QUuid &key, const Error &error); ///< tried again by itself

private:
    using Row = std::pair<QString, QUuid>;
    struct Wish {
        std::optional<TicketRecord> record; // none: removed
        int number = 0;
        bool hasFailed = false;
    };

    void ask(const Row &row, std::optional<TicketRecord> record);

    TicketStore &m_store;
    QHash<Row, Wish> m_wishes; // not on disk yet
    QTimer m_again;
    int m_lastNumber = 0;
};
