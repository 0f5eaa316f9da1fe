// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/ticketactions.h"

#include "app/outbox/drafts.h"
#include "app/outbox/outcomecheck.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "ui/banner.h"
#include "ui/explain.h"
#include "ui/links.h"
#include "ui/outbox/statewords.h"
#include "ui/outbox/ticketcopy.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>

TicketActions::TicketActions(const OutboxParts &parts, const SelectedTicket &ticket, Banner &banner, QObject *parent)
    : QObject(parent), m_(parts), m_ticket(ticket), m_banner(banner)
{
    add(TicketVerb::CheckNow, tr("Chec&k now"));
    add(TicketVerb::SendAgain, tr("Send a&gain"));
    add(TicketVerb::SendNow, tr("Send no&w"));
    add(TicketVerb::ItWasCreated, tr("It was &created"));
    add(TicketVerb::OpenTicket, tr("&Open ticket"));
    add(TicketVerb::OpenHelpDesk, tr("&Open help desk"));
    add(TicketVerb::CopyNumber, tr("Cop&y number"));
    add(TicketVerb::Edit, tr("&Edit"));
    add(TicketVerb::EditAsNew, tr("&Edit as new"));
    add(TicketVerb::NewFromThis, tr("&New from this"));
    add(TicketVerb::Delete, tr("&Delete"));
    action(TicketVerb::CopyNumber)->setShortcut(QKeySequence::Copy);
    action(TicketVerb::Delete)->setShortcut(QKeySequence::Delete);
    for (QAction *action : std::as_const(m_actions)) {
        action->setShortcutContext(Qt::WidgetShortcut); // they have another meaning in the search field
        action->setAutoRepeat(false); // a key that is held down must not empty the list
    }

    connect(&m_.check, &OutcomeCheck::found, this, &TicketActions::tellFound);
    connect(&m_.check, &OutcomeCheck::failed, this, &TicketActions::tellCheckFailed);
    connect(&m_.outbox, &Outbox::created, this,
            [this](const QUuid &key, const TicketDraft &, std::optional<qint64> number) { tellCreated(key, number); });
    connect(&m_ticket, &SelectedTicket::changed, this, &TicketActions::follow);
    follow();
}

void TicketActions::add(TicketVerb verb, const QString &text)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, [this, verb] { trigger(verb); });
    m_actions.insert(verb, action);
}

QAction *TicketActions::action(TicketVerb verb) const
{
    return m_actions.value(verb);
}

void TicketActions::follow()
{
    const QList<TicketVerb> verbs = m_ticket.record() ? verbsFor(m_ticket.standing()) : QList<TicketVerb>();
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        it.value()->setVisible(verbs.contains(it.key()));
        it.value()->setEnabled(verbs.contains(it.key()));
    }
    if (m_isCopying)
        action(TicketVerb::NewFromThis)->setEnabled(false);
}

void TicketActions::open()
{
    if (const auto verb = m_ticket.record() ? verbOfReturn(m_ticket.standing()) : std::nullopt)
        trigger(*verb);
}

void TicketActions::trigger(TicketVerb verb)
{
    const TicketRecord *record = m_ticket.record();
    if (!record || !verbsFor(m_ticket.standing()).contains(verb))
        return;
    const QUuid key = record->key;
    switch (verb) {
    case TicketVerb::CheckNow:
        return check();
    case TicketVerb::SendAgain:
        return m_.outbox.sendAgain(key);
    case TicketVerb::SendNow:
        return m_.outbox.sendNow(key);
    case TicketVerb::ItWasCreated:
        return m_.outbox.markCreated(key, std::nullopt);
    case TicketVerb::OpenTicket:
        return openTicket();
    case TicketVerb::OpenHelpDesk:
        return openWebPage(m_.session.account().server);
    case TicketVerb::CopyNumber:
        return QGuiApplication::clipboard()->setText(QString::number(*record->number));
    case TicketVerb::Edit:
        if (record->state == TicketState::Draft)
            Q_EMIT editDraftRequested(key);
        else
            Q_EMIT editRequested(key);
        return;
    case TicketVerb::EditAsNew:
        Q_EMIT editRequested(key);
        return;
    case TicketVerb::NewFromThis:
        return copyAsNew();
    case TicketVerb::Delete:
        return remove();
    }
}

void TicketActions::openTicket()
{
    const QString pattern = m_.settings.value(Setting::TicketUrl).toString();
    if (const std::optional<QUrl> page = ticketPage(pattern, *m_ticket.record()->number))
        openWebPage(*page);
}

void TicketActions::check()
{
    m_checked = m_ticket.record()->key;
    m_checkSaid = tr("The help desk is being searched for “%1”.").arg(shownTitle(m_ticket.record()->draft.title));
    m_banner.display(Banner::Kind::Information, m_checkSaid);
    m_.check.check(m_checked);
}

void TicketActions::tellFound(const QUuid &key, const QList<FoundTicket> &candidates)
{
    if (key != m_checked || m_banner.text() != m_checkSaid)
        return;
    if (candidates.isEmpty()) {
        m_checkSaid = tr("The help desk does not list this ticket yet. It may still appear; it is looked for again "
                         "after a while.");
    } else {
        QStringList numbers;
        for (const FoundTicket &ticket : candidates)
            numbers << u'#' + QString::number(ticket.id);
        m_checkSaid = tr("Of the same title at the help desk: %1. If one of them is yours from just now, choose “It "
                         "was created”.")
                          .arg(QLocale().createSeparatedList(numbers));
    }
    m_banner.display(Banner::Kind::Warning, m_checkSaid);
}

void TicketActions::tellCheckFailed(const QUuid &key, const Error &error)
{
    if (key != m_checked || m_banner.text() != m_checkSaid)
        return;
    const Explanation why = explain(error, Task::CheckOutcome);
    m_checkSaid = why.text;
    m_banner.display(Banner::Kind::Warning, why.text, {}, why.details);
}

void TicketActions::tellCreated(const QUuid &key, std::optional<qint64> number)
{
    if (key != m_checked || m_banner.text() != m_checkSaid)
        return;
    m_banner.display(Banner::Kind::Success,
                     number ? tr("The ticket was created: it is #%1.").arg(*number) : tr("The ticket was created."));
}

void TicketActions::copyAsNew()
{
    m_isCopying = true;
    follow();
    QtConcurrent::run(copiedAsNew, *m_ticket.record(), m_.store.files())
        .then(this, [this, account = m_ticket.account()](const TicketRecord &copy) {
            m_isCopying = false;
            follow();
            if (account == m_.outbox.account())
                Q_EMIT newFromThis(copy);
        });
}

void TicketActions::remove()
{
    TicketRecord record = *m_ticket.record();
    if (const TicketRecord *entry = m_.outbox.entry(record.key))
        record = *entry; // as it stands now: what is shown is of a moment ago
    const QString account = m_ticket.account();
    const QList<TicketRecord> aside = m_.drafts.aside();
    const bool isAside = std::ranges::find(aside, record.key, &TicketRecord::key) != aside.cend();
    if (m_.outbox.entry(record.key)) {
        if (!m_.outbox.remove(record.key))
            return;
    } else if (isAside) {
        m_.drafts.remove(record.key);
    } else {
        m_.store.remove(account, record.key)->onFinished(this, [this](const Result<Done> &done) {
            if (!done)
                tellFailed(done.error(), Task::DeleteTicket);
        });
    }
    m_deletions.append({record, account});
    offerUndo();
}

void TicketActions::offerUndo()
{
    m_undoOffer = tr("“%1” was deleted here.").arg(shownTitle(m_deletions.constLast().record.draft.title));
    m_banner.display(Banner::Kind::Information, m_undoOffer, {{tr("Undo"), [this] { undo(); }}});
}

void TicketActions::undo()
{
    if (m_deletions.isEmpty())
        return;
    const bool isOffered = m_banner.text() == m_undoOffer;
    Q_EMIT restored(putBack(m_deletions.takeLast()));
    if (!isOffered)
        return;
    if (m_deletions.isEmpty())
        m_banner.clear();
    else
        offerUndo();
}

/// Returns its key: a draft's is a new one.
QUuid TicketActions::putBack(const Deletion &deletion)
{
    const TicketRecord &record = deletion.record;
    switch (record.state) {
    case TicketState::Draft: {
        m_.drafts.putAside(record.draft);
        const QList<TicketRecord> aside = m_.drafts.aside();
        return aside.isEmpty() ? QUuid() : aside.constFirst().key;
    }
    case TicketState::Sent:
        m_.store.save(deletion.account, record)->onFinished(this, [this, deletion](const Result<Done> &done) {
            if (done || deletion.account != m_.outbox.account())
                return;
            m_deletions.append(deletion); // it is here only
            tellFailed(done.error(), Task::RestoreTicket);
        });
        break;
    default:
        m_.outbox.putBack(record);
    }
    return record.key;
}

void TicketActions::tellFailed(const Error &error, Task task)
{
    const Explanation why = explain(error, task);
    m_banner.display(Banner::Kind::Error, why.text, {}, why.details);
}

void TicketActions::forget()
{
    m_deletions.clear();
    m_checked = QUuid();
    m_banner.clear();
}
