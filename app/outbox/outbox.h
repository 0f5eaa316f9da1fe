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
    QUuid key = {}; ///< of this ticket, the same over all tries: its Idempotency-Key
    TicketDraft draft = {};
    TicketState state = TicketState::Waiting;
    QDateTime tried = {}; ///< when the last try began
    std::optional<qint64> number = {}; ///< the server's, once known
    Error error = {}; ///< why it is Unknown or Refused
};

/// The only one who sends tickets: in order, one at a time, each at most once unless the person says "Send again".
/// A 401 keeps the ticket waiting and asks for a sign-in; it goes on by itself after it.
///
/// A ticket belongs to the account that it was submitted by: nobody else's token sends it, and nobody else sees it.
/// While another account or none is signed in it is kept, out of sight; what ended meanwhile is told when its account
/// is back. GUI thread.
class Outbox : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    Outbox(ApiClient &api, Session &session, QObject *parent = nullptr);
    ~Outbox() override;

    /// Takes the ticket; it is sent as soon as its turn comes, never before this returns. A draft without creatorId is
    /// filed for the signed-in user.
    QUuid submit(const TicketDraft &draft);

    QList<OutboxEntry> entries() const; ///< of the present account, in the order of submission; Sent ones leave
    const OutboxEntry *entry(const QUuid &key) const; ///< one of them, valid until anything changes
    bool isEmpty() const; ///< holds no ticket of anybody: nothing is lost when the program ends

    void cancel(const QUuid &key); ///< a waiting ticket is refused as cancelled at once, a sending one by its outcome
    void sendAgain(const QUuid &key); ///< the same ticket with the same key
    void markCreated(const QUuid &key, std::optional<qint64> number); ///< the person, or a search, says so
    std::optional<TicketDraft>
    take(const QUuid &key); ///< out of the box, to be edited or deleted; not while it is sent
    void putBack(const OutboxEntry &entry); ///< undoes `take`

Q_SIGNALS:
    void progress(const QUuid &key, qint64 sent, qint64 total); ///< bytes; sent == total: waiting for the server
    void changed(const QUuid &key); ///< anything about an entry: new, another state, gone, in or out of sight
    void created(const QUuid &key, const TicketDraft &draft, std::optional<qint64> number);
    void unknown(const QUuid &key);
    void refused(const QUuid &key); ///< not created: `entry(key)->error` says why
    void signInNeeded();

private:
    struct Item {
        OutboxEntry entry;
        QString owner; // key of its account; empty until somebody is known
        bool untold = false; // its end came while the owner was away
    };

    bool isOurs(const Item &item) const;
    Item *find(const QUuid &key);
    Item *findOurs(const QUuid &key);
    void followSession();
    void sendSoon();
    void sendNext();
    void send(Item &item);
    void ended(const QUuid &key, const Result<CreatedTicket> &result);
    void advance(Item &item, TicketEvent event);
    void tell(const QUuid &key);
    void remove(const QUuid &key);

    ApiClient &m_api;
    Session &m_session;
    QList<Item> m_items;
    QPointer<ResultJob<CreatedTicket>> m_job; // the one that is sent
    QString m_accountKey; // whose entries are in sight
    int m_signIns = 0;
    int m_sentIn = 0; // the sign-in whose token the job went out with
};
