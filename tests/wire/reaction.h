// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>
#include <limits>
#include <optional>

/// What a FaultyServer does about one request: reads some of it, writes something, and then does as `after` says.
struct Reaction {
    enum class After {
        Serve, ///< waits for the next request on the connection, as an honest server does
        Close,
        Reset, ///< closes with a TCP reset
        ReadOn, ///< says nothing more, and reads whatever comes
        ReadNothing, ///< says nothing more, and lets the client's writes block
    };

    QByteArray answer{}; ///< written as it is
    After after = After::Serve;
    qint64 bodyBytes = std::numeric_limits<qint64>::max(); ///< how much of the body is read before anything is done
    QByteArray endless{}; ///< written again and again after `answer`, as fast as the client takes it
    std::chrono::milliseconds pause{0}; ///< between two of those
};

/// How a FaultyServer treats each request, by its path. Unless told, it is honest: 200, 201 with a number.
struct Script {
    Script();

    Reaction authenticate; ///< step 1 of the guide
    Reaction metadata; ///< step 2, and anything else
    std::optional<Reaction>
        metadataAfterTicket; ///< in its place once a ticket was begun: a session that ended meanwhile
    Reaction registration; ///< step 3
    std::optional<Reaction> reusedRegistration; ///< in its place where the connection carried a request before
    std::optional<qint64> closeAt; ///< closes every connection after so many bytes of a request

    /// All requests alike.
    static Script always(const Reaction &reaction);
};

/// A whole HTTP/1.1 answer with its Content-Length. `headers` are lines that end in CR LF.
QByteArray httpAnswer(int status, const QByteArray &body = {}, const QByteArray &headers = {},
                      const QByteArray &contentType = "application/json");

/// The honest answer to a ticket.
QByteArray createdAnswer();
