// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/commandlineintake.h"

#include "app/outbox/metadatasource.h"
#include "app/session/rememberedaccount.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "ui/explain.h"
#include "ui/formdraft.h"
#include "ui/formundo.h"
#include "ui/prefill.h"
#include "ui/ticketform.h"

#include <utility>

CommandLineIntake::CommandLineIntake(const Parts &parts, QObject *parent) : QObject(parent), m_(parts)
{
    connect(&m_.metadata, &MetadataSource::loaded, this, &CommandLineIntake::fill);
}

void CommandLineIntake::take(const CommandLine &commandLine)
{
    m_pending = merged(m_pending, commandLine);
    if (!commandLine.files.isEmpty())
        m_.form.addFiles(commandLine.files);
    if (!commandLine.server.isEmpty())
        useServer(commandLine.server);
    fill();
}

bool CommandLineIntake::isWaiting() const
{
    CommandLine left = m_pending;
    left.server.clear();
    left.files.clear();
    return left != CommandLine();
}

void CommandLineIntake::useServer(const QString &typed)
{
    const auto url = allowedAddress(typed, m_.settings);
    if (!url) {
        Q_EMIT problem(explain(url.error()));
        return;
    }
    const bool alreadyThere = m_.session.state() != Session::State::SignedOut && m_.session.account().server == *url;
    if (alreadyThere || m_.settings.isLocked(Setting::ServerUrl))
        return;
    m_.settings.setValue(Setting::ServerUrl, *url);
    Q_EMIT otherServer();
}

void CommandLineIntake::fill()
{
    if (!m_.metadata.metadata())
        return; // the lookups can't be told yet
    const CommandLine commandLine = std::exchange(m_pending, {});
    if (commandLine == CommandLine())
        return;
    const TicketDraft before = m_.form.draft();
    TicketDraft filled = before;
    QMap<Field, QString> problems = prefill(filled, commandLine, *m_.metadata.metadata());
    problems.removeIf([this](const auto &problem) { return !m_.form.isOffered(problem.key()); });
    if (filled != before) {
        const bool wasEmpty = m_.form.isEmpty();
        m_.draft.fill(filled);
        if (!wasEmpty)
            m_.undo.remember(before);
    }
    m_.form.showFieldErrors(problems);
}
