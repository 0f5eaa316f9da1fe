// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/drafts.h"

#include <algorithm>
#include <utility>

namespace {

constexpr std::chrono::milliseconds delayOfSaving{300}; // from the first key on, not the last: nobody outtypes it
constexpr std::chrono::seconds pauseBeforeAgain{5}; // a full disk is not emptied in less

TicketRecord newRecord()
{
    return {.key = QUuid::createUuid()};
}

} // namespace

Drafts::Drafts(TicketStore &store, QObject *parent) : QObject(parent), m_store(store), m_form(newRecord())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayOfSaving);
    connect(&m_delay, &QTimer::timeout, this, &Drafts::saveForm);
    m_openAgain.setSingleShot(true);
    m_openAgain.setInterval(pauseBeforeAgain);
    connect(&m_openAgain, &QTimer::timeout, this, &Drafts::open);
    connect(&store.keeper(), &RecordKeeper::kept, this, &Drafts::kept);
    connect(&store.keeper(), &RecordKeeper::notKept, this, &Drafts::notKept);
    connect(&store, &TicketStore::arrived, this, [this](const QString &account, const QList<TicketRecord> &records) {
        if (account == m_account)
            addAside(records);
    });
    connect(&store, &TicketStore::replaced, this, [this](const QString &account, const Error &notice) {
        if (account != m_account)
            return;
        for (const TicketRecord &record : std::as_const(m_aside))
            keep(record);
        saveForm();
        Q_EMIT noticed(notice);
    });
    open();
}

Drafts::~Drafts()
{
    flush();
}

void Drafts::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    flush();
    const QString before = std::exchange(m_account, account);
    const QList<TicketRecord> aside = std::exchange(m_aside, {});
    m_isOpen = false;
    if (before.isEmpty()) {
        bringAlong(aside);
        saveForm();
    } else {
        m_form = newRecord();
        m_formEmpty = true;
        m_formKept = false;
        setState(State::Nothing);
    }
    Q_EMIT asideChanged(m_aside.size());
    open();
}

/// Drafts that were nobody's, into the present account; there they leave by themselves.
void Drafts::bringAlong(const QList<TicketRecord> &records)
{
    for (const TicketRecord &record : records)
        keep(record);
    addAside(records);
}

void Drafts::kept(const QString &account, const QUuid &key)
{
    if (account == m_account && key == m_form.key && m_state != State::Nothing && !m_delay.isActive())
        setState(State::Saved);
}

void Drafts::notKept(const QString &account, const QUuid &key, const Error &error)
{
    if (account != m_account || key != m_form.key)
        return;
    m_error = error;
    setState(State::NotSaved);
}

void Drafts::open()
{
    m_store.open(m_account)->onFinished(this, [this, account = m_account](const Result<OpenedStore> &result) {
        if (account != m_account)
            return;
        if (result) {
            take(*result);
        } else {
            m_openAgain.start();
            Q_EMIT noticed(result.error());
        }
    });
}

void Drafts::take(const OpenedStore &store)
{
    m_isOpen = true;
    addAside(store.unfinished);
    if (store.notice)
        Q_EMIT noticed(*store.notice);
    if (m_account.isEmpty())
        Q_EMIT opened();
    else
        takeNobodys();
}

/// What was written in an earlier run, before anybody was known.
void Drafts::takeNobodys()
{
    m_store.open({})->onFinished(this, [this, account = m_account](const Result<OpenedStore> &result) {
        if (account != m_account)
            return;
        QList<TicketRecord> nobodys = result ? result->unfinished : QList<TicketRecord>();
        nobodys.removeIf([](const TicketRecord &record) { return record.state != TicketState::Draft; });
        bringAlong(nobodys);
        Q_EMIT opened();
    });
}

void Drafts::addAside(const QList<TicketRecord> &records)
{
    for (const TicketRecord &record : records) {
        const bool known =
            record.key == m_form.key || std::ranges::find(m_aside, record.key, &TicketRecord::key) != m_aside.end();
        if (record.state == TicketState::Draft && !known)
            m_aside.append(record);
    }
    Q_EMIT asideChanged(m_aside.size());
}

bool Drafts::isOpen() const
{
    return m_isOpen;
}

void Drafts::edit(const TicketDraft &draft, const CursorPlace &cursor, bool isEmpty)
{
    if (m_form.draft == draft && m_form.cursor == cursor && m_formEmpty == isEmpty)
        return;
    m_form.draft = draft;
    m_form.cursor = cursor;
    m_formEmpty = isEmpty;
    if (!m_delay.isActive())
        m_delay.start();
    if (m_state != State::NotSaved)
        setState(isEmpty ? State::Nothing : State::Saving);
}

void Drafts::saveForm()
{
    m_delay.stop();
    if (!m_formEmpty) {
        m_formKept = true;
        keep(m_form);
        return;
    }
    if (std::exchange(m_formKept, false))
        m_store.keeper().remove(m_account, m_form.key);
    setState(State::Nothing);
}

void Drafts::keep(const TicketRecord &record)
{
    m_store.keeper().save(m_account, record);
}

void Drafts::begin(const TicketRecord &record)
{
    flush();
    if (!m_formEmpty)
        m_aside.append(m_form);
    m_form = record.key.isNull() ? newRecord() : record;
    m_formEmpty = record.key.isNull();
    m_formKept = !m_formEmpty;
    if (m_form.state != TicketState::Draft) {
        m_form.state = TicketState::Draft;
        m_form.submitted = {};
        m_form.confirmed = {};
        m_form.failures = 0;
        m_form.error = {};
    }
    setState(m_formEmpty ? State::Nothing : State::Saving);
    saveForm();
    Q_EMIT asideChanged(m_aside.size());
}

QUuid Drafts::release()
{
    m_delay.stop();
    const QUuid released = std::exchange(m_form, newRecord()).key;
    m_formEmpty = true;
    m_formKept = false;
    setState(State::Nothing);
    return released;
}

QList<TicketRecord> Drafts::aside() const
{
    return {m_aside.crbegin(), m_aside.crend()};
}

std::optional<TicketRecord> Drafts::takeAside()
{
    return m_aside.isEmpty() ? std::nullopt : takeAside(m_aside.constLast().key);
}

std::optional<TicketRecord> Drafts::takeAside(const QUuid &key)
{
    const auto found = std::ranges::find(std::as_const(m_aside), key, &TicketRecord::key);
    if (found == m_aside.cend())
        return std::nullopt;
    TicketRecord record = m_aside.takeAt(found - m_aside.cbegin());
    Q_EMIT asideChanged(m_aside.size());
    return record;
}

void Drafts::putAside(const TicketDraft &draft)
{
    TicketRecord record = newRecord();
    record.draft = draft;
    keep(record);
    addAside({record});
}

void Drafts::remove(const QUuid &key)
{
    if (takeAside(key))
        m_store.keeper().remove(m_account, key);
}

QUuid Drafts::key() const
{
    return m_form.key;
}

Drafts::State Drafts::state() const
{
    return m_state;
}

Error Drafts::error() const
{
    return m_error;
}

bool Drafts::isKept() const
{
    return m_isOpen && !m_store.isInMemory(m_account) && !m_store.keeper().hasFailed();
}

void Drafts::flush()
{
    if (m_delay.isActive())
        saveForm();
}

void Drafts::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}
