// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QPointer>

class AboutDialog;
class Settings;

/// The menu's entry for what the program is: opens its dialog, once.
class AboutAction : public QAction {
    Q_OBJECT
public:
    /// Both outlive it. `window`: in front of which the dialog stands.
    AboutAction(const Settings &settings, QWidget *window);

private:
    void open();

    const Settings &m_settings;
    QWidget *m_window;
    QPointer<AboutDialog> m_dialog;
};
