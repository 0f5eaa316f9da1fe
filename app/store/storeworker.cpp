// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/storeworker.h"

#include "app/store/filesweep.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A program that ends closes its log, which is seen, just before it gives up its lock.
constexpr auto firstPause = 200ms;
constexpr std::chrono::milliseconds longestPause = 1min; // one that crashes isn't seen at all

/// Names say nothing of a person, and fit every file system.
QString folderName(const QString &account)
{
    if (account.isEmpty())
        return u"nobody"_s;
    const QByteArray hash = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16));
}

} // namespace

StoreWorker::StoreWorker(const StoreOptions &options) : m_options(options)
{
    m_takingOver.setSingleShot(true);
    m_sweeping.setSingleShot(true);
    connect(&m_takingOver, &QTimer::timeout, this, &StoreWorker::takeOver);
    connect(&m_sweeping, &QTimer::timeout, this, &StoreWorker::sweep);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_takingOver.start(firstPause); });
}

StoreWorker::~StoreWorker() = default;

QString StoreWorker::folderOf(const QString &account) const
{
    return accountsFolder(m_options.folder) + u'/' + folderName(account);
}

AccountStore &StoreWorker::store(const QString &account)
{
    const auto found = m_stores.find(account);
    if (found != m_stores.end())
        return found->second;
    const auto opened = m_stores.try_emplace(account, folderOf(account), m_options.keepHistoryDays).first;
    m_watcher.addPath(folderOf(account));
    if (opened->second.isWaiting()) // it may have ended before the folder was watched
        m_takingOver.start(firstPause);
    m_sweeping.start(0ms); // after everything that was asked for by now
    return opened->second;
}

void StoreWorker::replace(const QString &account, AccountStore &store)
{
    const Error notice = store.replace();
    m_watcher.addPath(folderOf(account)); // a folder that was made anew isn't the one that was watched
    Q_EMIT replaced(account, notice);
}

bool StoreWorker::isNobodys(const QUuid &key)
{
    const auto nobodys = m_stores.find(QString());
    return nobodys != m_stores.end() && nobodys->second.read(key);
}

Result<Done> StoreWorker::save(const QString &account, const TicketRecord &record)
{
    Result<Done> saved = run(account, [&record](AccountStore &store) { return store.save(record); });
    if (saved && !account.isEmpty() && store(account).isKept() && isNobodys(record.key))
        run(QString(), [&record](AccountStore &store) { return store.remove(record.key); });
    return saved;
}

void StoreWorker::takeOver()
{
    bool isWaiting = false;
    for (auto &[account, store] : m_stores) {
        const QList<TicketRecord> unfinished = store.takeOver();
        if (!unfinished.isEmpty())
            Q_EMIT arrived(account, unfinished);
        isWaiting = isWaiting || store.isWaiting();
    }
    if (isWaiting)
        m_takingOver.start(std::min(m_takingOver.intervalAsDuration() * 2, longestPause));
}

void StoreWorker::sweep()
{
    QSet<QString> purged;
    std::vector<const AccountStore *> stores;
    for (auto &[account, store] : m_stores) {
        purged += store.takePurgedFiles();
        stores.push_back(&store);
    }
    sweepFiles(m_options.folder, stores, purged);
}

void StoreWorker::close()
{
    m_takingOver.stop();
    m_sweeping.stop();
    if (const QStringList folders = m_watcher.directories(); !folders.isEmpty())
        m_watcher.removePaths(folders);
    for (auto &[account, store] : m_stores)
        store.purge();
    sweep();
    m_stores.clear();
}
