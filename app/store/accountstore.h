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

    Result<OpenedStore> opened() const; ///< as it is now; the notice is that of its opening

    Result<Done> save(const TicketRecord &record);
    Result<Done> remove(const QUuid &key);
    Result<TicketRecord> read(const QUuid &key) const;
    Result<QList<TicketSummary>> list(const TicketQuery &query) const;
    Result<Done> saveMetadata(const AppMetadata &lists);
    Result<std::optional<KeptMetadata>> metadata() const;

    Error replace(); ///< sets the damaged file aside; what the person should know of it

    /// Takes over what other programs that have ended kept in files beside this one's, and returns the unfinished.
    QList<TicketRecord> takeOver();

    bool hasWaitingFiles() const; ///< of other programs, which are to be taken over when those have ended

    void close(); ///< what was removed goes for good

    QString file() const { return m_database->file(); }
    Result<QSet<QString>> files() const; ///< that its tickets name
    QSet<QString> takePurgedFiles(); ///< that tickets named which left since this was asked

private:
    std::unique_ptr<Database> find();
    std::unique_ptr<Database> openFile(const QString &name);
    void begin();
    QString path(const QString &name) const;
    QStringList otherFiles() const;
    void notice(const Error &error);

    QString m_folder;
    int m_keepHistoryDays;
    std::optional<Error> m_notice; // the first of them
    std::unique_ptr<Database> m_database;
    bool m_isKept = true;
    QSet<QString> m_purgedFiles;
    qint64 m_lastChange = 0; // milliseconds since 1970
};
