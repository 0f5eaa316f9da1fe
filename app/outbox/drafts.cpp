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
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBeforeAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!m_isOpen)
            open();
        if (m_state == State::NotSaved)
            saveForm();
        for (const TicketRecord &record : std::as_const(m_aside)) {
            if (m_notKept.contains(record.key))
                keep(record);
        }
    });
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
        const bool wasKept = m_formKept;
        saveForm(); // first, so that it is on disk all the time
        if (wasKept)
            m_store.remove({}, m_form.key);
    } else {
        m_form = newRecord();
        m_formEmpty = true;
        m_formKept = false;
        setState(State::Nothing);
    }
    Q_EMIT asideChanged(m_aside.size());
    open();
}

/// Drafts that were nobody's, into the present account.
void Drafts::bringAlong(const QList<TicketRecord> &records)
{
    for (const TicketRecord &record : records) {
        keep(record);
        m_store.remove({}, record.key);
    }
    addAside(records);
}

void Drafts::open()
{
    m_store.open(m_account)->onFinished(this, [this, account = m_account](const Result<OpenedStore> &result) {
        if (account != m_account)
            return;
        if (result) {
            take(*result);
        } else {
            m_again.start();
            Q_EMIT noticed(result.error());
        }
    });
}

void Drafts::take(const OpenedStore &store)
{
    m_isOpen = true;
    m_isKept = store.isKept;
    addAside(store.unfinished);
    if (store.notice)
        Q_EMIT noticed(*store.notice);
    if (m_account.isEmpty()) {
        Q_EMIT opened();
        return;
    }
    // What was written in an earlier run, before anybody was known.
    m_store.open({})->onFinished(this, [this, account = m_account](const Result<OpenedStore> &result) {
        if (account != m_account)
            return;
        if (result) {
            QList<TicketRecord> nobodys = result->unfinished;
            nobodys.removeIf([](const TicketRecord &record) { return record.state != TicketState::Draft; });
            bringAlong(nobodys);
        }
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
    ++m_revision;
    if (!m_delay.isActive())
        m_delay.start();
    if (m_state != State::NotSaved)
        setState(isEmpty ? State::Nothing : State::Saving);
}

void Drafts::saveForm()
{
    m_delay.stop();
    if (m_formEmpty) {
        if (std::exchange(m_formKept, false))
            m_store.remove(m_account, m_form.key);
        setState(State::Nothing);
        return;
    }
    m_formKept = true;
    m_store.save(m_account, m_form)
        ->onFinished(this, [this, revision = m_revision, key = m_form.key](const Result<Done> &result) {
            if (revision != m_revision || key != m_form.key)
                return; // a later save tells
            if (result) {
                setState(State::Saved);
            } else {
                m_error = result.error();
                setState(State::NotSaved);
                m_again.start();
            }
        });
}

void Drafts::keep(const TicketRecord &record)
{
    m_store.save(m_account, record)->onFinished(this, [this, key = record.key](const Result<Done> &result) {
        m_notKept.remove(key);
        if (!result) {
            m_notKept.insert(key);
            m_again.start();
        }
    });
}

void Drafts::begin(const TicketRecord &record)
{
    m_delay.stop();
    if (!m_formEmpty) {
        keep(m_form);
        m_aside.append(m_form);
    } else if (m_formKept) {
        m_store.remove(m_account, m_form.key);
    }
    m_form = record.key.isNull() ? newRecord() : record;
    m_formEmpty = record.key.isNull();
    m_formKept = !m_formEmpty;
    ++m_revision;
    if (m_form.state != TicketState::Draft) {
        m_form.state = TicketState::Draft;
        m_form.submitted = {};
        m_form.confirmed = {};
        m_form.failures = 0;
        m_form.error = {};
    }
    setState(State::Nothing);
    if (!m_formEmpty) {
        setState(State::Saving);
        saveForm();
    }
    Q_EMIT asideChanged(m_aside.size());
}

QUuid Drafts::release()
{
    m_delay.stop();
    const QUuid released = std::exchange(m_form, newRecord()).key;
    m_formEmpty = true;
    m_formKept = false;
    ++m_revision;
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
    const auto found = std::ranges::find(m_aside, key, &TicketRecord::key);
    if (found == m_aside.end())
        return std::nullopt;
    TicketRecord record = *found;
    m_aside.erase(found);
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
        m_store.remove(m_account, key);
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
    return m_isKept && m_isOpen && m_notKept.isEmpty() && (m_state == State::Nothing || m_state == State::Saved);
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
