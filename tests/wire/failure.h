// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/registerticket.h"
#include "tests/sandbox/sandboxprocess.h"
#include "tests/wire/faultyserver.h"
#include "ui/explain.h"

#include <functional>

/// Something that goes wrong between the program and a help desk: a row of README.md, and a test of it.
struct Failure {
    const char *name; ///< what happened, as the README says it
    Task task;
    std::function<std::optional<Error>()> provoke; ///< makes it happen to the real client; nothing for a success
    ErrorKind kind;
    Outcome outcome;
    QList<Attachment> attachments = {}; ///< of the ticket, where the sentence names them
};

/// An answer to a ticket that means "created", whatever else is wrong with it.
struct CreatedAnswer {
    const char *name;
    Reaction reaction;
    std::optional<qint64> id; ///< what is known of the ticket's number
};

/// A 400 of the guide: what provokes it at a help desk of any error format.
struct Refusal {
    const char *name;
    ErrorKind kind;
    std::function<std::optional<Error>(const SandboxProcess &)> provoke;
};
QList<Refusal> guideRefusals();

/// On this machine, on the way, or by a server that answers nothing of use.
QList<Failure> lostFailures();

/// By what a server or a proxy answered.
QList<Failure> answeredFailures();

QList<CreatedAnswer> createdAnswers();

/// The same by the honest help desk of tests/sandbox.
QList<Failure> sandboxFailures();

// Long enough for a busy machine; the short ones are for the stage that is meant to run out.
inline constexpr NetworkTimeouts patientTimeouts{std::chrono::seconds(30), std::chrono::seconds(30),
                                                 std::chrono::seconds(30)};
inline constexpr std::chrono::milliseconds shortTimeout{700};

/// What a client of ours makes of a ticket, a metadata request, a sign-in and a probe at `server`.
std::optional<Error> fileTicketAt(const QUrl &server, const TicketDraft &draft,
                                  const NetworkTimeouts &timeouts = patientTimeouts, const QString &authority = {});
std::optional<Error> loadMetadataAt(const QUrl &server);
std::optional<Error> signInAt(const QUrl &server, const QString &username, const QString &password);
std::optional<Error> probeAt(const QUrl &server);
