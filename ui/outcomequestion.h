// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outbox/outcomecheck.h"

class Banner;
class Session;

/// Asks the person, in the banner, what became of a ticket that may have been created: they can have it looked for at
/// the help desk, or decide about it in the window of the outbox.
class OutcomeQuestion : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    OutcomeQuestion(OutcomeCheck &check, Outbox &outbox, const Session &session, Banner &banner,
                    QObject *parent = nullptr);

    void ask(const QUuid &key); ///< about an entry of the outbox

Q_SIGNALS:
    void decideRequested(const QUuid &key);

private:
    void tellFound(const QUuid &key, const QList<FoundTicket> &candidates);
    void tellCheckFailed(const QUuid &key, const Error &error);
    bool isAsking(const QUuid &key) const;
    void display(const QUuid &key, const QString &text, const QString &details);
    void follow(const QUuid &key);

    OutcomeCheck &m_check;
    Outbox &m_outbox;
    const Session &m_session;
    Banner &m_banner;
    QUuid m_asked; // the ticket that the last question was about
    QString m_question; // as it was displayed
};
