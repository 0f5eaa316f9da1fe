// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/closing.h"

#include "ui/banner.h"
#include "ui/formdraft.h"
#include "ui/ticketform.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

using namespace std::chrono_literals;

Closing::Closing(const Parts &parts, QObject *parent) : QObject(parent), m_(parts)
{
    m_patience.setSingleShot(true);
    m_.window.installEventFilter(this);
    connect(&m_patience, &QTimer::timeout, this, &Closing::close);
    connect(&m_.drafts, &Drafts::stateChanged, this, &Closing::goOn);
    connect(&m_.outbox, &Outbox::atRest, this, &Closing::goOn);
    connect(&m_.form, &TicketForm::edited, this, [this] {
        m_asked = Loss::None;
        if (m_stage == Stage::Ending)
            enter(Stage::Open); // the session did not end, after all
    });
    connect(&m_.outbox, &Outbox::changed, this, [this] {
        m_asked = Loss::None;
        goOn();
    });
    connect(&m_.outbox, &Outbox::waiting, this, &Closing::comeBack);
    connect(&m_.outbox, &Outbox::unknown, this, &Closing::comeBack);
    connect(&m_.outbox, &Outbox::refused, this, &Closing::comeBack);
    connect(&m_.outbox, &Outbox::notSaved, this, &Closing::comeBack);
    connect(&m_.outbox, &Outbox::signInNeeded, this, &Closing::comeBack);
    // At once: the program may not come to its event loop any more.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Closing::leaveForSessionEnd, Qt::DirectConnection);
}

bool Closing::mayClose()
{
    if (m_stage == Stage::Ending)
        return true;
    m_.draft.save();
    m_.drafts.flush();
    const bool isPatient = m_stage != Stage::Writing || m_patience.isActive();
    if (isWriting() && isPatient) {
        if (m_stage != Stage::Writing)
            m_patience.start(1s);
        enter(Stage::Writing);
        return false;
    }
    enter(Stage::Open);
    m_patience.stop();
    const Loss lost = loss();
    if (lost == Loss::None || lost == m_asked) {
        enter(Stage::Ending);
        return true;
    }
    m_asked = lost;
    ask(lost);
    if (m_.window.isHidden())
        Q_EMIT broughtBack();
    return false;
}

bool Closing::eventFilter(QObject *watched, QEvent *event)
{
    // Somebody started the program again meanwhile, and goes on with it.
    if (event->type() == QEvent::Show && (m_stage == Stage::InBackground || m_stage == Stage::CallingOff)) {
        m_patience.stop();
        enter(Stage::Open);
    }
    return QObject::eventFilter(watched, event);
}

/// Something will be on disk in a moment, most likely.
bool Closing::isWriting() const
{
    if (m_.drafts.state() == Drafts::State::Saving)
        return true;
    const QList<TicketRecord> entries = m_.outbox.entries();
    return !m_.outbox.isSending()
        && std::ranges::any_of(entries, [this](const TicketRecord &entry) { return !m_.outbox.isKept(entry.key); });
}

Closing::Loss Closing::loss() const
{
    const QList<TicketRecord> entries = m_.outbox.entries();
    if (m_.outbox.isSending())
        return Loss::Sending;
    const bool areKept =
        std::ranges::all_of(entries, [this](const TicketRecord &entry) { return m_.outbox.isKept(entry.key); });
    const bool holdsDrafts = m_.drafts.state() != Drafts::State::Nothing || !m_.drafts.aside().isEmpty();
    if (!areKept || (holdsDrafts && !m_.drafts.isKept()))
        return Loss::NotKept;
    return m_.outbox.isAtRest() ? Loss::None : Loss::NotKept; // of an account that was signed out, maybe
}

void Closing::ask(Loss loss)
{
    if (loss == Loss::Sending) {
        const QList<TicketRecord> entries = m_.outbox.entries();
        const auto sent = std::ranges::find(entries, TicketState::Sending, &TicketRecord::state);
        m_.banner.display(Banner::Kind::Warning,
                          sent == entries.cend() ? tr("A ticket is still being sent.")
                                                 : tr("“%1” is still being sent.").arg(sent->draft.title),
                          {{tr("Finish in the background"), [this] { finishInBackground(); }},
                           {tr("Quit now"), [this] { quitNow(); }}});
    } else {
        m_.banner.display(Banner::Kind::Warning,
                          tr("What you have written could not be saved on this computer: quitting now would lose it."),
                          {{tr("Quit anyway"), [this] {
                                enter(Stage::Ending);
                                m_.window.close();
                            }}});
    }
}

/// Something came to its end, on disk or at the help desk.
void Closing::goOn()
{
    switch (m_stage) {
    case Stage::Open:
    case Stage::Ending:
        break;
    case Stage::Writing:
        if (!isWriting())
            close();
        break;
    case Stage::InBackground:
    case Stage::CallingOff:
        if (m_.outbox.isAtRest() && !isWriting())
            close();
    }
}

/// From the event loop: whoever told of it has more to do.
void Closing::close()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_stage == Stage::Open || m_stage == Stage::Ending)
                return;
            if (m_stage == Stage::CallingOff)
                enter(Stage::Ending);
            const bool wasHidden = m_.window.isHidden();
            if (m_.window.close() && wasHidden)
                Q_EMIT ended();
        },
        Qt::QueuedConnection);
}

void Closing::finishInBackground()
{
    m_.banner.clear();
    enter(Stage::InBackground);
    m_.window.hide();
    goOn();
}

void Closing::quitNow()
{
    enter(Stage::CallingOff);
    m_patience.start(3s); // its outcome is kept if it comes in time
    m_.window.hide();
    const QList<TicketRecord> entries = m_.outbox.entries();
    for (const TicketRecord &entry : entries) {
        if (entry.state == TicketState::Sending)
            m_.outbox.cancel(entry.key);
    }
    goOn();
}

/// While it ends the outbox begins with nothing more.
void Closing::enter(Stage stage)
{
    m_stage = stage;
    m_.outbox.setHeld(stage == Stage::InBackground || stage == Stage::CallingOff || stage == Stage::Ending);
}

void Closing::comeBack()
{
    if (m_stage != Stage::InBackground)
        return;
    enter(Stage::Open);
    Q_EMIT broughtBack();
}

void Closing::leaveForSessionEnd()
{
    m_.draft.save();
    m_.drafts.flush();
    enter(Stage::Ending); // whoever logs out is not held up
}
