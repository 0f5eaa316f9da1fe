// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"
#include "tests/wire/fault.h"

#include <QList>
#include <QUrl>

#include <functional>
#include <memory>

/// A wrong way: an address from which no help desk is reached, for as long as `there` is.
struct Detour {
    QUrl url = {};
    std::shared_ptr<void> there = {};
};

/// Something that a network or a server does to a ticket: a row of FAULTS.md.
struct Behaviour {
    enum class Speech {
        Http,
        Https,
        PlainForHttps, ///< the program speaks TLS, the other side does not
        Distrusted, ///< TLS, with a certificate that the program has no reason to trust
    };

    const char *name; ///< what happens, as the table says it
    Fault fault = {};
    Speech speech = Speech::Http;
    NetworkTimeouts timeouts = {std::chrono::seconds(30), std::chrono::seconds(30), std::chrono::seconds(30)};
    std::function<Detour()> detour = {}; ///< in place of the way with the fault
};

/// No way, or no trust in it: nothing of the ticket leaves.
QList<Behaviour> behavioursBefore();

/// The ticket is slow, cut or held up.
QList<Behaviour> behavioursOfTheRequest();

/// It gets through or not, and something else answers.
QList<Behaviour> behavioursOfOtherAnswers();

/// It gets through, and its answer does not, or not as it was.
QList<Behaviour> behavioursOfTheAnswer();

// For a stage that is meant to run out. Long enough for a free way on a busy machine.
inline constexpr std::chrono::milliseconds shortTime{700};
