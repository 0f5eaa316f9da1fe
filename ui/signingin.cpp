// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/signingin.h"

#include "app/outbox/outbox.h"
#include "app/session/session.h"
#include "ui/banner.h"
#include "ui/signindialog.h"

#include <algorithm>

SigningIn::SigningIn(const Parts &parts, QObject *parent) : QObject(parent), m_(parts)
{
    connect(&m_.session, &Session::keychainMissing, this, &SigningIn::tell);
}

void SigningIn::ask()
{
    if (m_dialog)
        return;
    m_dialog = new SignInDialog(m_.api, m_.session, m_.settings, reason(), &m_.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        Q_EMIT calledOff();
        if (m_.session.state() != Session::State::SignedOut)
            return; // the dialog was for another server
        m_signedOut = isTicketWaiting() ? tr("You are signed out. Your ticket waits here until you sign in.")
                                        : tr("You are signed out. What you write stays here until you sign in.");
        m_.banner.display(Banner::Kind::Information, m_signedOut, {{tr("Sign in"), [this] { ask(); }}});
    });
    connect(m_dialog, &QDialog::accepted, this, [this] {
        if (m_.banner.text() == m_signedOut)
            m_.banner.clear();
        Q_EMIT done();
    });
    m_dialog->open();
}

void SigningIn::askAnew()
{
    delete m_dialog;
    ask();
}

/// In one message: both may be so, and the keychain answers after the first was said.
void SigningIn::tell()
{
    QStringList sentences;
    if (!m_.session.mayCreateTickets()) {
        sentences << tr("Your account may lack the permission to create tickets. If a ticket is refused, ask your help "
                        "desk for it.");
    }
    if (!m_.session.staysSignedIn())
        sentences << tr("This computer has no keychain to keep your sign-in in. You stay signed in until you quit.");
    if (!sentences.isEmpty()) {
        m_.banner.display(m_.session.mayCreateTickets() ? Banner::Kind::Information : Banner::Kind::Warning,
                          sentences.join(u' '));
    }
}

void SigningIn::tryAgain()
{
    if (m_dialog)
        m_dialog->verifyServer();
}

bool SigningIn::isTicketWaiting() const
{
    const QList<TicketRecord> entries = m_.outbox.entries();
    return std::ranges::find(entries, TicketState::Waiting, &TicketRecord::state) != entries.end();
}

/// None where nobody is known, or somebody is signed in.
QString SigningIn::reason() const
{
    if (m_.session.state() != Session::State::SignedOut || m_.session.account().key().isEmpty())
        return {};
    return isTicketWaiting() ? tr("Your session has ended. Sign in, and your ticket goes on by itself.")
                             : tr("Your session has ended. Sign in to go on.");
}
