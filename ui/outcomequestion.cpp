// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outcomequestion.h"

#include "app/session/session.h"
#include "ui/banner.h"
#include "ui/explain.h"

#include <QLocale>

namespace {

/// What is needed to look for a ticket by hand.
QString traces(const TicketRecord &entry, const Account &account, const QString &more)
{
    QStringList lines{
        OutcomeQuestion::tr("Title: %1").arg(entry.draft.title),
        OutcomeQuestion::tr("Sent: %1").arg(QLocale().toString(entry.tried.toLocalTime(), QLocale::LongFormat)),
        OutcomeQuestion::tr("Account: %1 at %2").arg(account.username, displayAddress(account.server)),
    };
    if (!more.isEmpty())
        lines << more;
    return lines.join(u'\n');
}

} // namespace

OutcomeQuestion::OutcomeQuestion(OutcomeCheck &check, Outbox &outbox, const Session &session, Banner &banner,
                                 QObject *parent)
    : QObject(parent), m_check(check), m_outbox(outbox), m_session(session), m_banner(banner)
{
    connect(&m_check, &OutcomeCheck::found, this, &OutcomeQuestion::tellFound);
    connect(&m_check, &OutcomeCheck::failed, this, &OutcomeQuestion::tellCheckFailed);
    connect(&m_outbox, &Outbox::changed, this, &OutcomeQuestion::follow);
}

void OutcomeQuestion::ask(const QUuid &key)
{
    if (const TicketRecord *entry = m_outbox.entry(key)) {
        const Explanation why = explain(entry->error, Task::FileTicket, entry->draft.attachments);
        display(key, why.text, why.details);
    }
}

/// Whether the banner still asks about that ticket: an answer to a check that comes late must not take the place of
/// something newer. The question stays open in the status bar.
bool OutcomeQuestion::isAsking(const QUuid &key) const
{
    return m_asked == key && m_banner.text() == m_question;
}

void OutcomeQuestion::tellFound(const QUuid &key, const QList<FoundTicket> &candidates)
{
    if (!isAsking(key))
        return;
    if (candidates.isEmpty()) {
        display(key,
                tr("The help desk does not list this ticket yet. It may still appear; it is looked for again "
                   "after a while."),
                {});
        return;
    }
    QStringList numbers;
    for (const FoundTicket &ticket : candidates)
        numbers << u'#' + QString::number(ticket.id);
    display(
        key,
        tr("Of the same title at the help desk: %1. If one of them is yours from just now, choose “It was created”.")
            .arg(QLocale().createSeparatedList(numbers)),
        {});
}

void OutcomeQuestion::tellCheckFailed(const QUuid &key, const Error &error)
{
    if (!isAsking(key))
        return;
    const Explanation why = explain(error, Task::CheckOutcome);
    display(key, why.text, why.details);
}

void OutcomeQuestion::display(const QUuid &key, const QString &text, const QString &details)
{
    const TicketRecord *entry = m_outbox.entry(key);
    if (!entry)
        return;
    m_asked = key;
    m_question = text;
    m_banner.display(Banner::Kind::Warning, text,
                     {{tr("Check now"), [this, key] { m_check.check(key); }},
                      {tr("Decide…"), [this, key] { Q_EMIT decideRequested(key); }}},
                     traces(*entry, m_session.account(), details));
}

/// The question goes with its ticket's doubt, wherever that was settled.
void OutcomeQuestion::follow(const QUuid &key)
{
    const TicketRecord *entry = m_outbox.entry(key);
    if (isAsking(key) && (!entry || entry->state != TicketState::Unknown))
        m_banner.clear();
}
