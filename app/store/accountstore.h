// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/database.h"
#include "app/store/ticketstore.h"

#include <QSet>

#include <memory>

class Transaction;

/// One account's tickets and lists, in the database that is to be had for them: its own file, one beside it where that
/// is another program's or a later version's, else memory. Of the store's thread.
///
/// A function that fails with StoreDamaged found the file damaged: replace() begins a new one.
class AccountStore {
public:
    AccountStore(const QString &folder, int keepHistoryDays);
    ~AccountStore();
    Q_DISABLE_COPY_MOVE(AccountStore)

    Result<OpenedStore> opened() const; ///< as it is now; the notice is that of its opening

    Result<Done> save(const TicketRecord &record);
    Result<Done> remove(const QUuid &key);
    Result<TicketRecord> read(const QUuid &key) const;
    Result<QList<TicketSummary>> list(const TicketQuery &query) const;
    Result<Done> saveMetadata(const AppMetadata &lists);
    Result<std::optional<KeptMetadata>> metadata() const;

    bool isGone() const; ///< somebody deleted the file: what is written to it now is lost

    Error replace(); ///< begins a new file in the place of a damaged or deleted one; what the person should know of it

    /// Takes over what other programs that have ended kept in files beside this one's, and returns the unfinished.
    QList<TicketRecord> takeOver();

    bool isWaiting() const { return m_isWaiting; } ///< for another program to end, whose file is to be taken over

    void purge(); ///< what was removed goes for good: the last change

    bool isKept() const { return m_isKept; } ///< not in memory only
    QString file() const { return m_database->file(); }
    Result<QSet<QString>> files() const; ///< that its tickets name
    QSet<QString> takePurgedFiles(); ///< that tickets named which left since this was asked

private:
    void find();
    void useMemory(Error why);
    std::unique_ptr<Database> openFile(const QString &name);
    void begin();
    Result<Done> endEarlierRun();
    QString path(const QString &name) const;
    QStringList otherFiles() const;
    void notice(const Error &error);
    void settle(TicketRecord &record) const;

    QString m_folder;
    int m_keepHistoryDays;
    std::unique_ptr<Database> m_database;
    std::optional<Error> m_notice; // the first of them
    bool m_isKept = true;
    bool m_isWaiting = false;
    bool m_isSuperfluous = false; // nobody has to take the file over
    QSet<QUuid> m_interrupted; // being sent when a program ended, which could not be written down
    QSet<QString> m_purgedFiles;
    qint64 m_lastChange = 0; // milliseconds since 1970
};
