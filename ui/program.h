// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outbox/drafts.h"
#include "app/outbox/outbox.h"
#include "app/platform/networkwatch.h"
#include "app/session/proxyaccess.h"
#include "app/session/session.h"
#include "ui/languagewatch.h"
#include "ui/mainwindow.h"

#include <memory>

/// The objects of one run, each made of those before it, and gone in reverse. The window is made anew in another
/// language, and goes on where the one before it was.
struct Program {
    /// `folder`: where drafts and tickets are kept. All of them outlive it.
    Program(ApiClient &api, TokenVault &vault, Settings &settings, const QString &folder);

    MainWindow &window() const { return *m_window; }

    ProxyAccess proxy;
    Session session;
    TicketStore store;
    Drafts drafts;
    Outbox outbox;
    NetworkWatch network;

private:
    void makeWindowAnew();

    LanguageWatch m_language;
    MainWindow::Parts m_parts;
    std::unique_ptr<MainWindow> m_window;
};
