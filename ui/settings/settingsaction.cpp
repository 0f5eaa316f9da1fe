// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsaction.h"

#include "app/session/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/translations.h"

#include <QApplication>

SettingsAction::SettingsAction(ApiClient &api, Settings &settings, Session &session, QWidget *window)
    : QAction(tr("&Settings…"), window), m_api(api), m_settings(settings), m_session(session), m_window(window)
{
    setMenuRole(QAction::PreferencesRole);
    setShortcut(QKeySequence::Preferences);
    connect(this, &QAction::triggered, this, &SettingsAction::open);
}

SettingsDialog *SettingsAction::dialog() const
{
    return m_dialog;
}

void SettingsAction::open()
{
    if (m_dialog)
        return;
    m_dialog = new SettingsDialog(m_api, m_settings, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SettingsDialog::changed, this, &SettingsAction::carryOut);
    m_dialog->open();
}

void SettingsAction::carryOut(Setting change)
{
    if (change == Setting::Language)
        installTranslators(*qApp, m_settings.value(change).toString());
    else if (change == Setting::ServerUrl)
        m_session.signOut(); // who is known at one server is nobody at another
    else if (change == Setting::Proxy)
        m_api.setProxyChoice(m_settings.value(change).toString());
}
