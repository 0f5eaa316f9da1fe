// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outbox/outbox.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/sandbox/sandboxprocess.h"
#include "tests/wire/await.h"
#include "tests/wire/drafts.h"
#include "tests/wire/faultyserver.h"

#include <QSignalSpy>
#include <QTest>

/// The program without its window. `data`: the folder of its store, for one that starts after another; its own where
/// empty.
struct Program {
    explicit Program(const QString &data = {}, const OutboxTimes &times = {})
        : settings(folder.filePath(QStringLiteral("user.conf")), folder.filePath(QStringLiteral("policy.conf")))
        , store({.folder = data.isEmpty() ? folder.filePath(QStringLiteral("data")) : data})
        , outbox(api, session, store, times)
    {
    }

    void signIn(const Credentials &credentials) { QVERIFY(await(session.signIn(credentials))); }
    void signIn(const FaultyServer &server)
    {
        signIn({server.url(), QStringLiteral("jane"), QStringLiteral("secret"), {}, false});
    }
    void signIn(const SandboxProcess &server, const sandbox::DefaultUser &user)
    {
        signIn({server.url(), QString::fromLatin1(user.name), QString::fromLatin1(user.password),
                QString::fromLatin1(user.domain), false});
    }

    TicketState state(const QUuid &key) const
    {
        const TicketRecord *entry = outbox.entry(key);
        return entry ? entry->state : TicketState::Sent;
    }

    QTemporaryDir folder;
    Settings settings;
    ApiClient api;
    TokenVault vault;
    Session session{api, vault, settings};
    TicketStore store;
    Outbox outbox;
    QSignalSpy changed{&outbox, &Outbox::changed};
    QSignalSpy created{&outbox, &Outbox::created};
    QSignalSpy waiting{&outbox, &Outbox::waiting};
    QSignalSpy unknown{&outbox, &Outbox::unknown};
    QSignalSpy refused{&outbox, &Outbox::refused};
    QSignalSpy signInNeeded{&outbox, &Outbox::signInNeeded};
};

inline TicketDraft titled(const QString &title)
{
    TicketDraft draft = smallDraft();
    draft.creatorId.clear();
    draft.title = title;
    return draft;
}

inline Script answering(int status)
{
    Script script;
    script.registration.answer = httpAnswer(status, "\"no\"");
    return script;
}

/// Reads the whole ticket and says nothing: it may have been created.
inline Script losing()
{
    Script script;
    script.registration = {.after = Reaction::After::Close};
    return script;
}

/// Reads no byte of a ticket, so that a large one is never sent whole.
inline Script silent()
{
    Script script;
    script.registration = {.after = Reaction::After::ReadNothing, .bodyBytes = 0};
    return script;
}
