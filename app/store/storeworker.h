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

    /// What `work` makes of the account's store, which is opened for it; of a new file where it finds this one damaged.
    template <class F>
    auto run(const QString &account, F work)
    {
        AccountStore &accountStore = store(account);
        if (accountStore.isGone())
            replace(account, accountStore);
        auto result = work(accountStore);
        if (!result && result.error().kind == ErrorKind::StoreDamaged) {
            replace(account, accountStore);
            result = work(accountStore);
        }
        return result;
    }

    Result<Done> save(const QString &account, const TicketRecord &record); ///< and removes it from nobody's

    void close(); ///< all of them, in the store's thread: the last thing that it does

Q_SIGNALS:
    void arrived(const QString &account, const QList<TicketRecord> &unfinished);
    void replaced(const QString &account, const Error &notice);

private:
    QString folderOf(const QString &account) const;
    AccountStore &store(const QString &account);
    void replace(const QString &account, AccountStore &store);
    void takeOver();
    void sweep();
    bool isNobodys(const QUuid &key);

    StoreOptions m_options;
    std::map<QString, AccountStore> m_stores; // by account
    QFileSystemWatcher m_watcher{this};
    QTimer m_takingOver{this};
    QTimer m_sweeping{this};
};
