// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/accountstore.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <map>

/// The stores of all accounts, in the store's thread. What other programs leave behind it takes over by itself.
class StoreWorker : public QObject {
    Q_OBJECT
public:
    explicit StoreWorker(const StoreOptions &options);
    ~StoreWorker() override;

    /// What `work` makes of the account's store, which is opened for it; once more with a new file where it was
    /// damaged.
    template <class F>
    auto run(const QString &account, F work)
    {
        auto result = work(store(account));
        if (!result && result.error().kind == ErrorKind::StoreDamaged) {
            Q_EMIT replaced(account, store(account).replace());
            result = work(store(account));
        }
        return result;
    }

    void close(); ///< all of them, in the store's thread: the last thing that it does

Q_SIGNALS:
    void arrived(const QString &account, const QList<TicketRecord> &unfinished);
    void replaced(const QString &account, const Error &notice);

private:
    AccountStore &store(const QString &account);
    void takeOver();
    void sweep();

    StoreOptions m_options;
    std::map<QString, AccountStore> m_stores; // by account
    QFileSystemWatcher m_watcher{this};
    QTimer m_takingOver{this};
    QTimer m_sweeping{this};
};
