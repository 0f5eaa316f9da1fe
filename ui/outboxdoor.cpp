// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outboxdoor.h"

#include "ui/filing.h"
#include "ui/formdraft.h"
#include "ui/outbox/outboxwindow.h"

OutboxDoor::OutboxDoor(const OutboxParts &parts, Filing &filing, FormDraft &draft, QObject *parent)
    : QObject(parent), m_(parts), m_filing(filing), m_draft(draft)
{
}

OutboxDoor::~OutboxDoor() = default;

void OutboxDoor::open(const QUuid &key)
{
    if (!m_window)
        make();
    if (!key.isNull())
        m_window->select(key);
    m_window->raiseToFront();
}

void OutboxDoor::make()
{
    m_window = std::make_unique<OutboxWindow>(m_); // without a parent, in front of which it would stand for ever
    const OutboxWindow *window = m_window.get();
    connect(window, &OutboxWindow::editRequested, this, [this](const QUuid &ticket) {
        m_filing.edit(ticket);
        Q_EMIT leftForForm();
    });
    connect(window, &OutboxWindow::editDraftRequested, this, [this](const QUuid &draft) {
        m_draft.bringBack(draft);
        Q_EMIT leftForForm();
    });
    connect(window, &OutboxWindow::newFromThis, this, [this](const TicketRecord &record) {
        m_draft.begin(record);
        Q_EMIT leftForForm();
    });
    connect(window, &OutboxWindow::newTicketRequested, this, [this] {
        m_draft.startNew();
        Q_EMIT leftForForm();
    });
}

bool OutboxDoor::isOpen() const
{
    return m_window && m_window->isVisible();
}

void OutboxDoor::hide()
{
    if (m_window)
        m_window->hide();
}

void OutboxDoor::close()
{
    m_window.reset();
}
