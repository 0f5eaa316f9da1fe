// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/model/appmetadata.h"
#include "app/store/filekeeper.h"
#include "app/store/recordkeeper.h"
#include "app/store/ticketrecord.h"

#include <QSet>
#include <QThread>
#include <QThreadPool>

class StoreWorker;

struct StoreOptions {
    QString folder; ///< made where it is missing, 0700
    int keepHistoryDays = 90; ///< sent tickets that are older leave when the store is opened; 0: they stay for ever
};

/// What an account's store holds when it is opened.
struct OpenedStore {
    QList<TicketRecord> unfinished = {}; ///< all but Sent, in the order of submission, then drafts by their last change
    bool isKept = true; ///< false: it can't be written, and all is in memory only until the program ends
    std::optional<Error> notice =
        {}; ///< what the person should know: StoreDamaged, StoreTooNew, StoreUnwritable, StoreFull
};

/// Which tickets to list.
struct TicketQuery {
    QString text = {}; ///< anywhere in title, description or number, without regard to case; empty: all
    QList<TicketState> states = {}; ///< empty: all

    bool operator==(const TicketQuery &) const = default;
};

/// The lists of step 2 of the guide, as they were last loaded.
struct KeptMetadata {
    AppMetadata lists;
    QDateTime loaded;
};

/// Tickets, drafts and lists on disk: one SQLite database an account, in a thread of the store's own. It does one thing
/// after another, in the order in which it was asked, and each is on disk when its job ends (WAL, synchronous=FULL).
/// GUI thread.
///
/// A database belongs to one program at a time, by SQLite's own lock, which it holds until it ends: no two can send the
/// same ticket, and no memory is shared, so that it works on network drives. A second program of the same user (in
/// another session) finds it taken and keeps its tickets in a database of its own beside it; the first takes those over
/// once the second has ended (`arrived`).
///
/// A damaged file is set aside, never deleted, and a new one begun. One of a newer version is left alone. Where nothing
/// can be written the store is in memory, and says so. A ticket that is found Sending is Unknown from then on: the
/// program ended in the middle of it.
///
/// `account` is Account::key(), or empty for what is written before anybody is known.
class TicketStore : public QObject {
    Q_OBJECT
public:
    explicit TicketStore(const StoreOptions &options, QObject *parent = nullptr);
    ~TicketStore() override; ///< returns when everything that was asked for is done

    ResultJob<OpenedStore> *open(const QString &account); ///< what else is asked of an account opens it, too

    /// New, or in the place of its key's. What was nobody's is so no more once it is on disk in an account.
    ResultJob<Done> *save(const QString &account, const TicketRecord &record);
    ResultJob<Done> *remove(const QString &account, const QUuid &key); ///< undone by saving it again before the end
    ResultJob<TicketRecord> *read(const QString &account, const QUuid &key); ///< TicketGone where it isn't there
    ResultJob<QList<TicketSummary>> *list(const QString &account, const TicketQuery &query); ///< latest first

    ResultJob<Done> *saveMetadata(const QString &account, const AppMetadata &lists);
    ResultJob<std::optional<KeptMetadata>> *metadata(const QString &account);

    RecordKeeper &keeper(); ///< by which Drafts and Outbox save and remove

    /// Nothing of this account is on disk, as that can't be written: it ends with the program.
    bool isInMemory(const QString &account) const;

    FileKeeper files() const;

    /// `draft` with copies of those attachments that are no copies yet; what is over 200 MB, or changed or gone, keeps
    /// its reference, and sending finds out. In a thread of its own, so that nothing waits for it.
    ResultJob<TicketDraft> *keepFiles(const TicketDraft &draft);

Q_SIGNALS:
    void changed(const QString &account, const QUuid &key); ///< saved, or removed
    void arrived(const QString &account, const QList<TicketRecord> &unfinished); ///< from another program that ended
    void replaced(const QString &account, const Error &notice); ///< found damaged meanwhile: save again what you hold

private:
    template <class T, class Work, class Told = void (*)()>
    ResultJob<T> *askWorker(
        Work work, Told told = [] {});
    template <class T, class Work, class Told = void (*)()>
    ResultJob<T> *ask(
        const QString &account, Work work, Told told = [] {});

    QString m_folder;
    QSet<QString> m_inMemory; // accounts
    RecordKeeper m_keeper{*this};
    QThread m_thread;
    QThreadPool m_copying;
    StoreWorker *m_worker;
};
