// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/accountstore.h"

#include "app/platform/ownfiles.h"
#include "app/store/migrations.h"
#include "app/store/tables.h"
#include "app/store/takeover.h"
#include "app/store/transaction.h"
#include "app/store/trouble.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto mainFile = "tickets.db"_L1;

/// What `transaction` read, unless it failed.
template <class T>
Result<T> ended(Transaction &transaction, T value)
{
    if (const Result<Done> committed = transaction.commit(); !committed)
        return fail(committed.error());
    return value;
}

} // namespace

AccountStore::AccountStore(const QString &folder, int keepHistoryDays)
    : m_folder(folder), m_keepHistoryDays(keepHistoryDays)
{
    find();
    begin();
}

AccountStore::~AccountStore()
{
    if (m_isSuperfluous)
        m_database->remove();
}

QString AccountStore::path(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

void AccountStore::notice(const Error &error)
{
    logTrouble(error);
    if (!m_notice)
        m_notice = error;
}

void AccountStore::find()
{
    using Condition = Database::Condition;
    if (const Result<Done> made = makeOwnFolder(m_folder); !made) {
        useMemory(made.error());
        return;
    }
    m_database = openFile(mainFile);
    if (m_database->condition() == Condition::TooNew) {
        notice({.kind = ErrorKind::StoreTooNew, .subject = m_database->file()});
        m_database = openFile(u"tickets-v%1.db"_s.arg(schemaVersion()));
    }
    if (m_database->condition() == Condition::Taken || m_database->condition() == Condition::TooNew)
        m_database = openFile(u"session-%1.db"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (m_database->condition() != Condition::Ready)
        useMemory(m_database->error());
}

/// Why comes before what else there is to say.
void AccountStore::useMemory(Error why)
{
    m_database = std::make_unique<Database>(Database::inMemory());
    m_isKept = false;
    logTrouble(why);
    m_notice = std::move(why);
}

std::unique_ptr<Database> AccountStore::openFile(const QString &name)
{
    auto database = std::make_unique<Database>(path(name));
    if (database->condition() != Database::Condition::Damaged)
        return database;
    const QString aside = database->setAside();
    if (aside.isEmpty())
        return database;
    notice({.kind = ErrorKind::StoreDamaged, .subject = aside, .detail = database->error().detail});
    return std::make_unique<Database>(path(name));
}

void AccountStore::begin()
{
    const Result<Done> ended = endEarlierRun();
    if (!ended && ended.error().kind == ErrorKind::StoreDamaged)
        replace();
    else if (!ended)
        notice(ended.error()); // what is there can be read all the same, and the rest is done at the next start
    takeOver();
}

Result<Done> AccountStore::endEarlierRun()
{
    Transaction transaction(*m_database);
    m_interrupted = sendingTickets(transaction);
    const QSet<QString> files = ::endEarlierRun(transaction, m_keepHistoryDays);
    Result<Done> committed = transaction.commit();
    if (committed) {
        m_interrupted.clear();
        m_purgedFiles += files;
    }
    return committed;
}

bool AccountStore::isGone() const
{
    return m_isKept && !QFileInfo::exists(m_database->file());
}

Error AccountStore::replace()
{
    const QString file = m_database->file();
    Error error{.kind = ErrorKind::StoreFailed, .subject = file, .detail = u"The file was deleted."_s};
    if (isGone()) {
        m_database->close();
        makeOwnFolder(m_folder);
    } else {
        error = {.kind = ErrorKind::StoreDamaged, .subject = m_database->setAside()};
    }
    m_database = std::make_unique<Database>(file);
    if (m_database->condition() != Database::Condition::Ready) {
        error = m_database->error();
        useMemory(error);
    }
    notice(error);
    return error;
}

/// A ticket that was interrupted is Unknown, also where the disk is too full to say so.
void AccountStore::settle(TicketRecord &record) const
{
    if (!m_interrupted.contains(record.key) || record.state != TicketState::Sending)
        return;
    record.state = TicketState::Unknown;
    record.error = programEnded();
}

Result<OpenedStore> AccountStore::opened() const
{
    Transaction transaction(*m_database);
    OpenedStore store{readUnfinished(transaction), m_isKept, m_notice};
    for (TicketRecord &record : store.unfinished)
        settle(record);
    return ended(transaction, std::move(store));
}

Result<Done> AccountStore::save(const TicketRecord &record)
{
    // Never the same twice, so that what came later is later in the list, too.
    m_lastChange = std::max(m_lastChange + 1, QDateTime::currentMSecsSinceEpoch());
    Transaction transaction(*m_database);
    writeTicket(transaction, record, m_lastChange);
    Result<Done> committed = transaction.commit();
    if (committed)
        m_interrupted.remove(record.key);
    return committed;
}

Result<Done> AccountStore::remove(const QUuid &key)
{
    Transaction transaction(*m_database);
    markRemoved(transaction, key);
    return transaction.commit();
}

Result<TicketRecord> AccountStore::read(const QUuid &key) const
{
    Transaction transaction(*m_database);
    std::optional<TicketRecord> found = readTicket(transaction, key);
    if (const Result<Done> committed = transaction.commit(); !committed)
        return fail(committed.error());
    if (!found)
        return fail({.kind = ErrorKind::TicketGone});
    settle(*found);
    return *std::move(found);
}

Result<QList<TicketSummary>> AccountStore::list(const TicketQuery &query) const
{
    Transaction transaction(*m_database);
    return ended(transaction, listTickets(transaction, query));
}

Result<Done> AccountStore::saveMetadata(const AppMetadata &lists)
{
    Transaction transaction(*m_database);
    writeMetadata(transaction, {lists, QDateTime::currentDateTimeUtc()});
    return transaction.commit();
}

Result<std::optional<KeptMetadata>> AccountStore::metadata() const
{
    Transaction transaction(*m_database);
    return ended(transaction, readMetadata(transaction));
}

QStringList AccountStore::otherFiles() const
{
    // A program that is no more than a guest beside the main file takes nothing over.
    if (m_database->file() != path(mainFile))
        return {};
    QStringList files;
    for (const QString &name : QDir(m_folder).entryList({u"session-*.db"_s, u"tickets-v*.db"_s}, QDir::Files))
        files.append(path(name));
    return files;
}

QList<TicketRecord> AccountStore::takeOver()
{
    QList<TicketRecord> arrived;
    m_isWaiting = false;
    const QStringList files = otherFiles();
    for (const QString &file : files) {
        Database other(file, Database::Purpose::TakeOver);
        if (other.condition() == Database::Condition::Taken) {
            m_isWaiting = true;
        } else if (other.condition() == Database::Condition::Damaged) {
            notice({.kind = ErrorKind::StoreDamaged, .subject = other.setAside(), .detail = other.error().detail});
        } else if (other.condition() == Database::Condition::Ready) {
            if (const auto moved = moveTickets(other, *m_database)) {
                arrived += moved->unfinished;
                m_purgedFiles += moved->purgedFiles;
                other.remove();
            }
        }
    }
    return arrived;
}

void AccountStore::purge()
{
    Transaction transaction(*m_database);
    const QSet<QString> files = purgeRemoved(transaction);
    QSqlQuery left = transaction.run(u"SELECT NOT EXISTS (SELECT 1 FROM tickets)"_s);
    const bool isEmpty = transaction.next(left) && left.value(0).toBool();
    left.finish();
    if (!transaction.commit())
        return;
    m_purgedFiles += files;
    m_isSuperfluous = isEmpty && m_isKept && m_database->file() != path(mainFile);
}

Result<QSet<QString>> AccountStore::files() const
{
    Transaction transaction(*m_database);
    return ended(transaction, namedFiles(transaction));
}

QSet<QString> AccountStore::takePurgedFiles()
{
    return std::exchange(m_purgedFiles, {});
}
