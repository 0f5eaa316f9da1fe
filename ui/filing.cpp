// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/filing.h"

#include "app/outbox/drafts.h"
#include "app/outbox/metadatasource.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "ui/banner.h"
#include "ui/formdraft.h"
#include "ui/formundo.h"
#include "ui/links.h"
#include "ui/ticketform.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

QString pendingNotice()
{
    return Filing::tr("The ticket goes out by itself as soon as the lists are loaded.");
}

bool asksThePerson(const TicketRecord &entry)
{
    return entry.state == TicketState::Unknown || entry.state == TicketState::Refused;
}

bool isUnderWay(const TicketRecord &entry)
{
    return entry.state == TicketState::Waiting || entry.state == TicketState::Sending;
}

} // namespace

Filing::Filing(const Parts &parts, QObject *parent)
    : QObject(parent), m_(parts), m_question(parts.check, parts.outbox, parts.session, parts.banner)
{
    connect(
        &m_.outbox, &Outbox::created, this,
        [this](const QUuid &, const TicketDraft &draft, std::optional<qint64> number) { tellCreated(draft, number); });
    connect(&m_.outbox, &Outbox::unknown, &m_question, &OutcomeQuestion::ask);
    connect(&m_question, &OutcomeQuestion::decideRequested, this, &Filing::decideRequested);
    connect(&m_.outbox, &Outbox::refused, this, &Filing::tellRefused);
    connect(&m_.outbox, &Outbox::waiting, this, [this](const QUuid &key) {
        if (const TicketRecord *entry = m_.outbox.entry(key))
            tellWhyItWaits(key, entry->error, Task::SendLater);
    });
    connect(&m_.outbox, &Outbox::notSaved, this, [this](const QUuid &key, const Error &error) {
        const TicketRecord *entry = m_.outbox.entry(key);
        tellWhyItWaits(key, error, entry && isUnderWay(*entry) ? Task::SaveTicket : Task::OpenStore);
    });
    connect(&m_.outbox, &Outbox::signInNeeded, this, &Filing::signInNeeded);
    connect(&m_.outbox, &Outbox::changed, this, [this] { Q_EMIT openQuestionsChanged(openQuestions()); });
    connect(&m_.form, &TicketForm::edited, this, [this] { setCanSubmit(true); });
    connect(&m_.undo, &FormUndo::undone, this, [this] {
        if (m_.banner.text() == m_undoOffer)
            m_.banner.clear();
    });
    connect(&m_.form, &TicketForm::submitRequested, this, &Filing::submit);
    connect(&m_.draft, &FormDraft::replaced, this, &Filing::startOver);
    connect(&m_.metadata, &MetadataSource::failed, this, [this] {
        if (m_.metadata.metadata())
            goOn(); // older lists are good enough to write by: the server has the last word
        else
            callOff();
    });
    connect(&m_.metadata, &MetadataSource::loaded, this, [this](const AppMetadata &metadata) {
        m_.form.setMetadata(metadata);
        goOn();
    });
}

void Filing::submit()
{
    if (!m_canSubmit)
        return;
    if (m_.session.state() != Session::State::SignedIn || !m_.metadata.metadata()) {
        m_submitPending = true;
        if (m_.session.state() == Session::State::SignedOut) {
            Q_EMIT signInNeeded();
            return;
        }
        m_.banner.display(Banner::Kind::Information, pendingNotice(), {{tr("Not yet"), [this] { callOff(); }}});
        m_.metadata.load();
        return;
    }
    m_submitPending = false;
    if (!m_.form.check())
        return;

    const TicketDraft draft = m_.form.draft();
    m_.form.rememberChoices();
    const QUuid key = m_.draft.release();
    m_.banner.clear();
    setCanSubmit(false);
    m_.form.setFocus();
    m_.outbox.submit(draft, key);
}

void Filing::goOn()
{
    const bool isPending = m_submitPending;
    callOff();
    if (isPending)
        submit();
}

void Filing::callOff()
{
    if (std::exchange(m_submitPending, false) && m_.banner.text() == pendingNotice())
        m_.banner.clear();
}

void Filing::startOver()
{
    callOff();
    setCanSubmit(true);
}

bool Filing::canSubmit() const
{
    return m_canSubmit;
}

void Filing::setCanSubmit(bool can)
{
    if (std::exchange(m_canSubmit, can) != can)
        Q_EMIT canSubmitChanged(can);
}

void Filing::clearForm()
{
    if (m_.form.isEmpty())
        return;
    callOff();
    const TicketDraft before = m_.form.draft();
    m_.form.clear();
    m_.undo.remember(before);
    m_.draft.save();
    m_.form.setFocus();
    offerUndo(tr("The form was cleared."));
}

void Filing::offerUndo(const QString &sentence)
{
    m_undoOffer = sentence;
    QList<Banner::Action> actions{{tr("Undo"), [this] { m_.undo.undo(); }}};
    if (m_.form.isEmpty() && !m_.drafts.aside().isEmpty()) {
        actions.append({tr("Back to the other ticket"), [this] {
                            m_.banner.clear();
                            m_.draft.bringBack();
                        }});
    }
    m_.banner.display(Banner::Kind::Information, sentence, actions);
}

int Filing::openQuestions() const
{
    const QList<TicketRecord> entries = m_.outbox.entries();
    return int(std::ranges::count_if(entries, asksThePerson));
}

void Filing::askOpenQuestion()
{
    const QList<TicketRecord> entries = m_.outbox.entries();
    const auto entry = std::ranges::find_if(entries, asksThePerson);
    if (entry == entries.cend())
        return;
    if (entry->state == TicketState::Unknown)
        m_question.ask(entry->key);
    else
        tellRefused(entry->key);
}

void Filing::openHelpDesk()
{
    openWebPage(m_.session.account().server);
}

void Filing::tellCreated(const TicketDraft &draft, std::optional<qint64> number)
{
    const Banner::Action helpDesk{tr("Open help desk"), [this] { openHelpDesk(); }};
    if (!number) {
        const QString sentence = tr("Ticket created. The help desk did not tell its number.");
        m_.banner.display(Banner::Kind::Success, sentence, {helpDesk});
        Q_EMIT created(sentence, draft.title);
        return;
    }
    const QString sentence = tr("Ticket #%1 created").arg(*number);
    const std::optional<QUrl> page = ticketPage(m_.settings.value(Setting::TicketUrl).toString(), *number);
    const Banner::Action open = page ? Banner::Action{tr("Open ticket"), [page] { openWebPage(*page); }} : helpDesk;
    m_.banner.display(
        Banner::Kind::Success, sentence,
        {open, {tr("Copy number"), [number] { QGuiApplication::clipboard()->setText(QString::number(*number)); }}});
    Q_EMIT created(sentence, draft.title);
}

/// Whether a ticket may come back into the form by itself: nobody writes the next one, nothing can be brought back into
/// it by Undo, and no other ticket is about to tell its end in the banner.
bool Filing::isFormFree() const
{
    const QList<TicketRecord> entries = m_.outbox.entries();
    return m_.form.isEmpty() && !m_.undo.isAvailable() && std::ranges::none_of(entries, isUnderWay);
}

void Filing::tellRefused(const QUuid &key)
{
    const TicketRecord *entry = m_.outbox.entry(key);
    if (!entry)
        return;
    const Error error = entry->error;
    const Explanation why = explain(error, Task::FileTicket, entry->draft.attachments);
    if (error.kind == ErrorKind::InvalidPlace)
        m_.metadata.load();

    if (!isFormFree()) {
        // Until the person asks for it. It is counted in the status bar meanwhile, whatever the banner says next.
        m_.banner.display(Banner::Kind::Error, tr("“%1” was not filed. %2").arg(entry->draft.title, why.text),
                          {{tr("Edit it now"), [this, key] { edit(key); }}}, why.details);
        return;
    }
    edit(key);
    const QList<Banner::Action> again = error.outcome == Outcome::NotSent
        ? QList<Banner::Action>{{tr("Try again"), [this] { submit(); }}}
        : QList<Banner::Action>{};
    m_.banner.display(error.kind == ErrorKind::Cancelled ? Banner::Kind::Information : Banner::Kind::Error, why.text,
                      again, why.details);
}

void Filing::tellWhyItWaits(const QUuid &key, const Error &error, Task task)
{
    if (const auto told = m_told.constFind(key); told != m_told.cend() && *told == task)
        return;
    m_told.insert(key, task);
    const Explanation why = explain(error, task);
    m_.banner.display(task == Task::SendLater ? Banner::Kind::Information : Banner::Kind::Error, why.text, {},
                      why.details);
}

void Filing::edit(const QUuid &key)
{
    const std::optional<TicketRecord> record = m_.outbox.take(key);
    if (!record)
        return;
    m_.banner.clear();
    if (record->state == TicketState::Unknown || record->doubtful)
        m_.draft.beginAnew(*record);
    else
        m_.draft.begin(*record);
    QMap<Field, QString> errors;
    for (auto it = record->error.fieldErrors.cbegin(); it != record->error.fieldErrors.cend(); ++it)
        errors.insert(it.key(), it.value().join(u'\n'));
    m_.form.showFieldErrors(errors);
}
