// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/wire/reaction.h"

/// What becomes of a ticket on its way through a FaultProxy. Unless told: nothing, it is passed on, and so is its
/// answer.
struct Fault {
    using After = Reaction::After;

    /// How much of the request is taken from the client before anything else is done.
    enum class Reach {
        Nothing, ///< not even its head is looked at: it happens to any request, also to the first bytes of TLS
        HalfHead,
        Head,
        HalfBody,
        AllButOneByte,
        Whole,
    };

    /// How much of the server's answer the client gets.
    enum class Relay { Nothing, HalfStatusLine, HalfHead, HalfBody, Whole };

    /// In so many pieces, with a pause between two.
    struct Pace {
        qint64 pieces = 1;
        std::chrono::milliseconds pause{0};
    };

    Reach reach = Reach::Whole;
    bool isForwarded = true; ///< what was taken gets to the server
    Pace upload{};
    Reach haltAt = Reach::Nothing; ///< there it waits once, for `halt`, and then goes on
    std::chrono::milliseconds halt{0};
    QByteArray answer{}; ///< in place of the server's; what was forwarded whole is answered by the server before
    bool isBeneathTls = false; ///< `answer` is written into the stream as it is, as if it were of TLS
    QByteArray before{}; ///< in front of the server's answer
    Relay relay = Relay::Whole;
    Pace download{};
    std::chrono::milliseconds linger{0}; ///< between what is said and `after`, for the client to read it before a reset
    After after = After::Serve;
};
