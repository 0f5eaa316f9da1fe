// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

#include <QSqlDatabase>

/// A SQLite file of ours, checked and brought to the present schema. It belongs to this program from here to the end of
/// the object, by SQLite's own lock: nobody else can even read it. Of the one thread that made it.
///
/// Nothing else in the program may open the file, even to read it: closing any descriptor of it would give up the lock.
class Database {
public:
    enum class Condition {
        Ready,
        Taken, ///< by another program
        TooNew, ///< of a later version, or about to be deleted by one that took it over
        Damaged,
        Failed, ///< it can't be opened or written, or there are no locks
    };

    enum class Purpose {
        Use,
        TakeOver, ///< another file gets its rows: no older version takes it for its own from now on
    };

    /// Makes the file where it is missing; its folder has to be there.
    explicit Database(const QString &file, Purpose purpose = Purpose::Use);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    static QString inMemory(); ///< the name of no file: in memory, and its alone

    Condition condition() const { return m_condition; }
    const Error &error() const { return m_error; } ///< unless it is Ready
    const QString &file() const { return m_file; }
    QSqlDatabase connection() const;

    void close();
    void remove(); ///< closes and deletes it

    /// Closes it and gives it another name, which is returned; empty where it can't be renamed.
    QString setAside();

private:
    Condition open(Purpose purpose);
    Condition lock();
    Condition check(Purpose purpose);
    Condition failed(const Error &error);
    bool renameTo(const QString &file) const;

    QString m_file;
    QString m_connection; // name of
    Error m_error;
    Condition m_condition; // last: it comes of opening
};
