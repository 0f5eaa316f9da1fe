// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/database.h"

#include "app/store/migrations.h"
#include "app/store/sqlerror.h"
#include "app/store/transaction.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace {

// A schema number that every version takes for a later one's; the true one is in `application_id` then.
constexpr int movedVersion = std::numeric_limits<int>::max();

QString logOf(const QString &file)
{
    return file + "-wal"_L1;
}

bool rename(const QString &from, const QString &to)
{
    // Not QFile::rename, which copies where it can't rename: to open the file would give up its lock.
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

} // namespace

QString Database::inMemory()
{
    return u":memory:"_s;
}

Database::Database(const QString &file, Purpose purpose)
    : m_file(file), m_error{.kind = ErrorKind::StoreFailed}, m_condition(open(purpose))
{
    // Two programs that begin in one moment may each hold what the other needs: both let go, and try again.
    for (int attempts = purpose == Purpose::Use ? 3 : 0; m_condition == Condition::Taken && attempts > 0; --attempts) {
        close();
        QThread::msleep(QRandomGenerator::global()->bounded(10U, 30U));
        m_condition = open(purpose);
    }
    if (m_condition != Condition::Ready && m_condition != Condition::Damaged)
        close();
}

Database::~Database()
{
    close();
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

Database::Condition Database::open(Purpose purpose)
{
    m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s); // who has it keeps it: there is nothing to wait for
    if (!database.open())
        return failed(toError(database.lastError(), m_file));
    if (m_file != inMemory())
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner); // its log is going to get the same ones
    const Condition locked = lock();
    return locked == Condition::Ready ? check(purpose) : locked;
}

Database::Condition Database::lock()
{
    QSqlQuery query(connection());
    // Exclusive before the log is first read: its index is in memory then, and shared with nobody.
    const bool isLocked = query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s) && query.exec(u"PRAGMA journal_mode = WAL"_s)
        && query.exec(u"PRAGMA synchronous = FULL"_s) && query.exec(u"PRAGMA fullfsync = ON"_s)
        && query.exec(u"PRAGMA checkpoint_fullfsync = ON"_s) && query.exec(u"PRAGMA foreign_keys = ON"_s)
        && query.exec(u"BEGIN IMMEDIATE"_s) && query.exec(u"COMMIT"_s);
    if (isLocked)
        return Condition::Ready;
    return isTaken(query.lastError()) ? Condition::Taken : failed(toError(query.lastError(), m_file));
}

Database::Condition Database::check(Purpose purpose)
{
    Transaction transaction(*this);
    const auto value = [&transaction](const QString &sql) {
        QSqlQuery query = transaction.run(sql);
        return transaction.next(query) ? query.value(0) : QVariant();
    };
    int version = value(u"PRAGMA user_version"_s).toInt();
    if (version == movedVersion && purpose == Purpose::TakeOver)
        version = value(u"PRAGMA application_id"_s).toInt();
    if (version > schemaVersion())
        return Condition::TooNew;
    const QVariant found = value(u"PRAGMA quick_check(1)"_s);
    if (!transaction.failure() && found != "ok"_L1)
        return failed({.kind = ErrorKind::StoreDamaged, .subject = m_file, .detail = found.toString()});

    migrate(transaction, version);
    if (purpose == Purpose::TakeOver) {
        transaction.run(u"PRAGMA application_id = %1"_s.arg(schemaVersion()));
        transaction.run(u"PRAGMA user_version = %1"_s.arg(movedVersion));
    }
    // A file of our number without our tables is none of ours.
    const QStringList tables = connection().tables();
    if (!transaction.failure()
        && !(tables.contains("tickets"_L1) && tables.contains("attachments"_L1) && tables.contains("metadata"_L1)))
        return failed({.kind = ErrorKind::StoreDamaged, .subject = m_file, .detail = tables.join(u' ')});
    const Result<Done> committed = transaction.commit();
    return committed ? Condition::Ready : failed(committed.error());
}

Database::Condition Database::failed(const Error &error)
{
    m_error = error;
    return error.kind == ErrorKind::StoreDamaged ? Condition::Damaged : Condition::Failed;
}

void Database::close()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(std::exchange(m_connection, QString())); // closes it
}

void Database::remove()
{
    close();
    QFile::remove(m_file);
    QFile::remove(logOf(m_file));
}

QString Database::setAside()
{
    const QString name = m_file + ".damaged-"_L1 + QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss");
    QString target = name;
    for (int number = 2; QFileInfo::exists(target) || QFileInfo::exists(logOf(target)); ++number)
        target = name + u'-' + QString::number(number);

    // Under the lock where the system lets rename what is open: SQLite sees it, and leaves file and log as they are.
    const bool wasRenamed = renameTo(target);
    close();
    return wasRenamed || renameTo(target) ? target : QString();
}

bool Database::renameTo(const QString &file) const
{
    // The log first: beside a new file it would be taken for that one's.
    if (QFileInfo::exists(logOf(m_file)) && !rename(logOf(m_file), logOf(file)))
        return false;
    return rename(m_file, file);
}
