// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outbox/drafts.h"
#include "app/outbox/outbox.h"
#include "app/platform/networkwatch.h"
#include "app/session/session.h"
#include "ui/mainwindow.h"

/// The objects of one run, each made of those before it, and gone in reverse.
struct Program {
    /// `folder`: where drafts and tickets are kept. All of them outlive it.
    Program(ApiClient &api, TokenVault &vault, Settings &settings, const QString &folder);

    Session session;
    TicketStore store;
    Drafts drafts;
    Outbox outbox;
    NetworkWatch network;
    MainWindow window;
};
