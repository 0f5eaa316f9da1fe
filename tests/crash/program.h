// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outbox/drafts.h"
#include "app/outbox/outbox.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/crash/evidence.h"

/// The program, with all that it writes in one folder, and hands on its keyboard.
class Program : public QObject {
    Q_OBJECT
public:
    explicit Program(const QString &folder);

    Session &session() { return m_session; }
    TicketStore &store() { return m_store; }
    Outbox &outbox() { return m_outbox; }
    Drafts &drafts() { return m_drafts; }

    void signIn(const QUrl &server); ///< as the sandbox's local user; ends in Session::stateChanged()
    bool isReady() const; ///< somebody is signed in, and their tickets are known

    void typeIntoTitle(QChar character);
    void typeIntoDescription(QChar character);
    void attach(const QString &path);
    void paste(const QImage &image);
    void submit();
    Writing writing() const; ///< what stands in the form

Q_SIGNALS:
    void edited();

private:
    void tellDrafts();

    Settings m_settings;
    ApiClient m_api;
    TokenVault m_vault;
    Session m_session;
    TicketStore m_store;
    Outbox m_outbox;
    Drafts m_drafts;
    TicketDraft m_form;
    bool m_opened = false;
};

Writing writingOf(const TicketDraft &draft);
