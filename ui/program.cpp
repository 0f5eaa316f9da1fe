// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/program.h"

#include "app/settings/settings.h"
#include "ui/ticketform.h"

Program::Program(ApiClient &api, TokenVault &vault, Settings &settings, const QString &folder)
    : proxy(api, vault, settings)
    , session(api, vault, settings)
    , store({folder, settings.value(Setting::KeepHistoryDays).toInt()})
    , drafts(store)
    , outbox(api, session, store)
    , m_parts{api, settings, proxy, session, store, drafts, outbox}
    , m_window(std::make_unique<MainWindow>(m_parts))
{
    api.setProxyChoice(settings.value(Setting::Proxy).toString());
    proxy.obeyPolicy();
    QObject::connect(&outbox, &Outbox::waiting, &network, &NetworkWatch::begin);
    const auto goOn = [this] {
        outbox.resume();
        m_window->loadLists();
    };
    QObject::connect(&network, &NetworkWatch::online, &m_language, goOn);
    QObject::connect(&proxy, &ProxyAccess::signedIn, &m_language, goOn);
    QObject::connect(&m_language, &LanguageWatch::changed, &m_language, [this] { makeWindowAnew(); });
}

void Program::makeWindowAnew()
{
    if (!m_window->isVisible())
        return; // it was not shown yet, or is about to end
    if (const TicketForm &form = m_window->form(); form.isReading()) {
        QObject::connect(
            &form, &TicketForm::edited, &m_language, [this] { makeWindowAnew(); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    auto next = std::make_unique<MainWindow>(m_parts);
    next->takeOver(*m_window);
    m_window = std::move(next); // the new one is shown by now: with the last window the program would end
}
