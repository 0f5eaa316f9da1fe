// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QPointer>

class ProxyAccess;
class ProxyDialog;

/// The menu's entry for signing in to the proxy, there while one is asking or is signed in to: a wrong login by NTLM
/// shows in nothing but silence. Opens the dialog by itself when a request has failed: once, and after a Cancel only
/// for what the person does in another dialog, never for what goes on behind.
class ProxyQuestion : public QAction {
    Q_OBJECT
public:
    /// `access` outlives it. `window`: in front of which the dialog stands, where no other does.
    ProxyQuestion(ProxyAccess &access, QWidget *window);

private:
    void hear();
    void ask();

    ProxyAccess &m_access;
    QWidget *m_window;
    QPointer<ProxyDialog> m_dialog;
    bool m_isDeclined = false;
};
