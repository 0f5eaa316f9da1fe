// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/formdraft.h"

#include "ui/formundo.h"
#include "ui/ticketform.h"

#include <utility>

FormDraft::FormDraft(const Parts &parts, QObject *parent) : QObject(parent), m_(parts)
{
    connect(&m_.form, &TicketForm::edited, this, &FormDraft::save);
    connect(&m_.undo, &FormUndo::replacing, this, &FormDraft::putAside);
    connect(&m_.undo, &FormUndo::undone, this, &FormDraft::save);
    connect(&m_.form, &TicketForm::readingDone, this, [this] {
        if (const auto step = std::exchange(m_onceRead, {}))
            step();
    });
}

/// Another ticket in the form would take from this one what is still being read for it.
void FormDraft::onceRead(std::function<void()> step)
{
    if (m_.form.isReading())
        m_onceRead = std::move(step);
    else
        step();
}

void FormDraft::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    m_onceRead = {};
    save();
    if (!std::exchange(m_account, account).isEmpty()) {
        m_.undo.forget();
        m_.form.clear();
    }
    m_.drafts.setAccount(account);
}

void FormDraft::save()
{
    m_.drafts.edit(m_.form.draft(), m_.form.cursor(), m_.form.isEmpty());
}

void FormDraft::fill(const TicketDraft &draft)
{
    m_.form.setDraft(draft);
    save();
    Q_EMIT replaced();
}

void FormDraft::putAside(const TicketDraft &draft)
{
    m_.drafts.putAside(draft);
}

QUuid FormDraft::release()
{
    const QUuid key = m_.drafts.release();
    m_.undo.forget();
    m_.form.clear();
    return key;
}

void FormDraft::startNew()
{
    if (m_.form.isEmpty()) {
        m_.form.setFocus();
        return;
    }
    onceRead([this] {
        save();
        m_.drafts.begin();
        m_.undo.forget(); // it would bring another ticket's text into this one
        m_.form.clear();
        m_.form.setFocus();
        Q_EMIT replaced();
    });
}

void FormDraft::begin(const TicketRecord &record)
{
    m_onceRead = {};
    save();
    m_.drafts.begin(record);
    m_.undo.forget();
    m_.form.clear(); // of what is still being read for the one before, too
    m_.form.setDraft(record.draft);
    m_.form.setCursor(record.cursor);
    Q_EMIT replaced();
}

void FormDraft::beginAnew(const TicketRecord &old)
{
    const TicketRecord fresh{.key = QUuid::createUuid(), .draft = old.draft};
    m_.store.save(m_account, fresh)
        ->onFinished(this, [this, account = m_account, key = old.key](const Result<Done> &saved) {
            if (saved)
                m_.store.remove(account, key);
        });
    begin(fresh);
}

void FormDraft::bringBack()
{
    if (!m_.form.isEmpty())
        return;
    if (const std::optional<TicketRecord> record = m_.drafts.takeAside())
        begin(*record);
}

void FormDraft::bringBack(const QUuid &key)
{
    onceRead([this, key] {
        if (const std::optional<TicketRecord> record = m_.drafts.takeAside(key))
            begin(*record);
    });
}
