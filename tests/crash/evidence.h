// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/ticketstate.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

/// What a person wrote: a moment of one ticket. Which ticket it is of is told by the first letter of its title.
struct Writing {
    QString title;
    QString description;
    QStringList files; ///< their names

    bool operator==(const Writing &) const = default;
    QChar ticket() const { return title.isEmpty() ? QChar() : title.front(); }
};

/// A moment at which something was written. Times are milliseconds of the monotonic clock.
struct Moment {
    Writing writing;
    qint64 time = 0;
    bool saved = false; ///< the program said so
};

/// A ticket as the restarted program found it.
struct LeftTicket {
    Writing writing;
    TicketState state = TicketState::Draft;
    bool filesAreWhole = true; ///< each is there, byte for byte
};

/// What is known of a program that was killed and of the one that came after it.
struct Evidence {
    QList<Moment> moments; ///< in their order
    QSet<QChar> waiting; ///< tickets that were said to be on disk, on their way
    std::optional<qint64> killed; ///< when; unset: it ended by itself
    QByteArray call; ///< at which it was killed, if at one
    QStringList integrity; ///< what SQLite says about each database, before and after the restart: "ok"
    QStringList notices; ///< of the restarted program, and files that were set aside
    bool restarted = false; ///< and came to rest
    QList<LeftTicket> found; ///< all that is in the store
    Writing form; ///< what stands in the form, then
};

/// A copy of a ticket that the server has.
struct Copy {
    QString title;
    qsizetype fileCount = 0;
};

/// What is not as promised, in words; empty: nothing. `copies` may be of other runs, too.
QStringList faultsOf(const Evidence &evidence, const QList<Copy> &copies);

/// Understands a line of what tests/crash/session.cpp writes, or the one of a kill. False: it is none.
bool takeLine(Evidence &evidence, const QByteArray &line);
