// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/program.h"

#include "app/settings/settings.h"

Program::Program(ApiClient &api, TokenVault &vault, Settings &settings, const QString &folder)
    : session(api, vault, settings)
    , store({folder, settings.value(Setting::KeepHistoryDays).toInt()})
    , drafts(store)
    , outbox(api, session, store)
    , window({api, settings, session, store, drafts, outbox})
{
    QObject::connect(&outbox, &Outbox::waiting, &network, &NetworkWatch::begin);
    QObject::connect(&network, &NetworkWatch::online, &outbox, &Outbox::resume);
    QObject::connect(&network, &NetworkWatch::online, &window, &MainWindow::loadLists);
}
