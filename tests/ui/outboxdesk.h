// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outbox/drafts.h"
#include "app/outbox/outcomecheck.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/ui/named.h"
#include "tests/wire/faultyserver.h"
#include "ui/outbox/outboxwindow.h"

#include <QTemporaryDir>

#include <memory>

class Banner;
class QPushButton;
class TicketList;

/// The window of the outbox with everything it needs, somebody signed in, and hands to use it by.
class OutboxDesk {
public:
    /// `server` outlives it.
    explicit OutboxDesk(const FaultyServer &server);
    ~OutboxDesk();

    Settings &settings() { return m_settings; }
    Session &session() { return m_session; }
    TicketStore &store() { return m_store; }
    Outbox &outbox() { return m_outbox; }
    Drafts &drafts() { return m_drafts; }
    OutcomeCheck &check() { return m_check; }
    OutboxWindow &window() { return *m_window; }
    TicketList &list() const;
    Banner &banner() const;

    void signIn(); ///< whoever the server says that it is
    TicketRecord have(TicketState state, const QString &title); ///< one more ticket, later than those before it
    TicketRecord have(TicketRecord record); ///< the same; its times are filled in
    void open(); ///< shows the window, and waits for its list

    /// The list from top to bottom, a row like "Sent|Printer jammed|#7".
    QStringList rows() const;
    void select(const QString &title);

    QStringList offered() const; ///< the buttons that can be pressed, in their order
    QPushButton *button(const QString &name) const; ///< null where it isn't shown
    void press(const QString &name); ///< by the mouse
    QString details() const; ///< all that is said of the selected ticket

private:
    const FaultyServer &m_server;
    QTemporaryDir m_folder;
    Settings m_settings;
    ApiClient m_api;
    TokenVault m_vault;
    Session m_session{m_api, m_vault, m_settings};
    TicketStore m_store;
    Outbox m_outbox;
    Drafts m_drafts;
    OutcomeCheck m_check;
    std::unique_ptr<OutboxWindow> m_window;
    QDateTime m_clock; // of what it had
};

/// A ticket in that state, as it would have come there.
TicketRecord ticket(TicketState state, const QString &title);
