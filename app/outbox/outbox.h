// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/registerticket.h"
#include "app/outbox/ticketstate.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QUuid>

class Session;

/// A ticket on its way, with what became of it.
struct OutboxEntry {
    QUuid key; ///< of this ticket, the same over all tries: its Idempotency-Key
    TicketDraft draft;
    TicketState state = TicketState::Waiting;
    QDateTime tried; ///< when the last try began
    std::optional<qint64> number; ///< the server's, once known
    Error error; ///< why it is Unknown or Refused
};

/// The only one who sends tickets: in order, one at a time, each at most once unless the person says "Send again".
/// A 401 keeps the ticket waiting and asks for a sign-in; it goes on by itself after it.
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(ApiClient &api, Session &session, QObject *parent = nullptr);

    /// Takes the ticket; it is sent as soon as its turn comes. A draft without creatorId is filed for the signed-in
    /// user.
    QUuid submit(const TicketDraft &draft);

    const QList<OutboxEntry> &entries() const; ///< in the order of submission; Sent ones leave
    const OutboxEntry *entry(const QUuid &key) const;

    void cancel(const QUuid &key); ///< a waiting ticket is refused as cancelled at once, a sending one by its outcome
    void sendAgain(const QUuid &key); ///< the same ticket with the same key
    void markCreated(const QUuid &key, std::optional<qint64> number); ///< the person, or a search, says so
    std::optional<TicketDraft>
    take(const QUuid &key); ///< out of the box, to be edited or deleted; not while it is sent

Q_SIGNALS:
    void progress(const QUuid &key, qint64 sent, qint64 total); ///< bytes; sent == total: waiting for the server
    void changed(const QUuid &key); ///< state of an entry, also a new one's
    void created(const QUuid &key, const TicketDraft &draft, std::optional<qint64> number);
    void unknown(const QUuid &key);
    void refused(const QUuid &key); ///< not created: `entry(key)->error` says why
    void signInNeeded();
};
