// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"

#include <QAction>
#include <QPointer>

class ApiClient;
class Session;
class SettingsDialog;

/// The menu's entry for the settings: opens their dialog, and makes count what was changed in it.
class SettingsAction : public QAction {
    Q_OBJECT
public:
    /// All of them outlive it. `window`: in front of which the dialog stands.
    SettingsAction(ApiClient &api, Settings &settings, Session &session, QWidget *window);

    SettingsDialog *dialog() const; ///< null while it is not open

private:
    void open();
    void carryOut(Setting change);

    ApiClient &m_api;
    Settings &m_settings;
    Session &m_session;
    QWidget *m_window;
    QPointer<SettingsDialog> m_dialog;
};
