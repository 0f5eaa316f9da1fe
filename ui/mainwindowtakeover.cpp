// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/outbox.h"
#include "ui/commandlineintake.h"
#include "ui/filing.h"
#include "ui/mainwindow.h"
#include "ui/outboxdoor.h"
#include "ui/ticketform.h"

void MainWindow::takeOver(const MainWindow &before)
{
    restoreGeometry(before.saveGeometry());
    const TicketDraft draft = before.m_form->draft();
    m_form->setDraft(draft); // first: to the drafts an empty form is one that was cleared
    followSession(m_.session.state());
    m_form->setDraft(draft); // an account's own defaults came into it
    m_hasStarted = true;
    m_intake->take(before.m_intake->pending());

    const QList<TicketRecord> entries = m_.outbox.entries();
    for (const TicketRecord &entry : entries)
        showUpload(entry.key);
    showQuestions(m_filing->openQuestions());
    if (before.m_filing->isSubmitPending())
        m_filing->submit();

    show();
    activateWindow();
    m_form->setCursor(before.m_form->cursor());
    if (before.m_outbox->isOpen())
        m_outbox->open();
}
