// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/about/aboutaction.h"

#include "app/support/programfacts.h"
#include "ui/about/aboutdialog.h"

AboutAction::AboutAction(const Settings &settings, QWidget *window)
    : QAction(tr("&About Tikting Desktop"), window), m_settings(settings), m_window(window)
{
    setMenuRole(QAction::AboutRole);
    connect(this, &QAction::triggered, this, &AboutAction::open);
}

void AboutAction::open()
{
    if (m_dialog)
        return;
    m_dialog = new AboutDialog(programFacts(m_settings), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}
