// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/ticketstore.h"

#include "app/store/filesweep.h"
#include "app/store/storejob.h"
#include "app/store/storeworker.h"
#include "app/store/trouble.h"

#include <QPointer>

namespace {

constexpr qint64 largestCopy = 200'000'000; // bytes

/// What can't be copied keeps its reference: sending finds out, and says it.
TicketDraft withCopies(const FileKeeper &keeper, TicketDraft draft)
{
    for (Attachment &attachment : draft.attachments) {
        if (keeper.holds(attachment.path) || attachment.size > largestCopy)
            continue;
        if (const Result<Attachment> copy = keeper.keep(attachment))
            attachment = *copy;
    }
    return draft;
}

} // namespace

TicketStore::TicketStore(const StoreOptions &options, QObject *parent)
    : QObject(parent), m_folder(options.folder), m_worker(new StoreWorker(options))
{
    connect(m_worker, &StoreWorker::arrived, this, &TicketStore::arrived);
    connect(m_worker, &StoreWorker::replaced, this, &TicketStore::replaced);
    connect(this, &TicketStore::replaced, this, &TicketStore::open);
    m_copying.setMaxThreadCount(1);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

TicketStore::~TicketStore()
{
    m_copying.waitForDone();
    // In its turn, behind everything that was asked for.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->close();
        worker->thread()->quit();
    });
    m_thread.wait();
}

/// Has `work` done in the store's thread; `told` is called here when it worked, before the job ends.
template <class T, class Work, class Told>
ResultJob<T> *TicketStore::askWorker(Work work, Told told)
{
    auto *job = new StoreJob<T>(this); // a child: its end would not come any more after the store's
    QMetaObject::invokeMethod(m_worker, [this, work, told, job = QPointer(job)] {
        const Result<T> result = work(*m_worker);
        if (!result)
            logTrouble(result.error());
        QMetaObject::invokeMethod(this, [result, told, job] {
            if (result)
                told();
            if (job)
                job->end(result);
        });
    });
    return job;
}

/// The same, with the account's store.
template <class T, class Work, class Told>
ResultJob<T> *TicketStore::ask(const QString &account, Work work, Told told)
{
    return askWorker<T>([account, work](StoreWorker &worker) { return worker.run(account, work); }, told);
}

ResultJob<OpenedStore> *TicketStore::open(const QString &account)
{
    auto *job = ask<OpenedStore>(account, [](AccountStore &store) { return store.opened(); });
    job->onFinished(this, [this, account](const Result<OpenedStore> &result) {
        if (result && !result->isKept)
            m_inMemory.insert(account);
        else if (result)
            m_inMemory.remove(account);
    });
    return job;
}

ResultJob<Done> *TicketStore::save(const QString &account, const TicketRecord &record)
{
    return askWorker<Done>([account, record](StoreWorker &worker) { return worker.save(account, record); },
                           [this, account, key = record.key] { Q_EMIT changed(account, key); });
}

ResultJob<Done> *TicketStore::remove(const QString &account, const QUuid &key)
{
    return ask<Done>(
        account, [key](AccountStore &store) { return store.remove(key); },
        [this, account, key] { Q_EMIT changed(account, key); });
}

ResultJob<TicketRecord> *TicketStore::read(const QString &account, const QUuid &key)
{
    return ask<TicketRecord>(account, [key](AccountStore &store) { return store.read(key); });
}

ResultJob<QList<TicketSummary>> *TicketStore::list(const QString &account, const TicketQuery &query)
{
    return ask<QList<TicketSummary>>(account, [query](AccountStore &store) { return store.list(query); });
}

ResultJob<Done> *TicketStore::saveMetadata(const QString &account, const AppMetadata &lists)
{
    return ask<Done>(account, [lists](AccountStore &store) { return store.saveMetadata(lists); });
}

ResultJob<std::optional<KeptMetadata>> *TicketStore::metadata(const QString &account)
{
    return ask<std::optional<KeptMetadata>>(account, [](AccountStore &store) { return store.metadata(); });
}

RecordKeeper &TicketStore::keeper()
{
    return m_keeper;
}

bool TicketStore::isInMemory(const QString &account) const
{
    return m_inMemory.contains(account);
}

FileKeeper TicketStore::files() const
{
    return FileKeeper(filesFolder(m_folder));
}

ResultJob<TicketDraft> *TicketStore::keepFiles(const TicketDraft &draft)
{
    auto *job = new StoreJob<TicketDraft>(this);
    m_copying.start([this, draft, keeper = files(), job = QPointer(job)] {
        QMetaObject::invokeMethod(this, [job, kept = withCopies(keeper, draft)] {
            if (job)
                job->end(kept);
        });
    });
    return job;
}
