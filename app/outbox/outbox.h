// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/registerticket.h"
#include "app/outbox/ledger.h"
#include "app/outbox/retrypause.h"
#include "app/outbox/ticketlife.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class Session;

/// The only one who sends tickets: in order, one at a time, each at most once unless the person says "Send again".
/// Each step is on disk before the next is taken, "Sending" before the first byte leaves. What certainly was not
/// created and may be next time waits, and goes by itself: after a pause with exponential backoff and full jitter, or
/// the one the server asked for; at once when resume() says that the network is back. There is no last try. A 401 keeps
/// the ticket waiting and asks for a sign-in; it goes on by itself after it. A ticket that was let go over 24 hours ago
/// asks before it goes, and holds up nobody.
///
/// A ticket belongs to the account that it was submitted by: nobody else's token sends it, and nobody else sees it.
/// While another account or none is signed in it is kept, out of sight; what ended meanwhile is told when its account
/// is back. GUI thread.
class Outbox : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    Outbox(ApiClient &api, Session &session, TicketStore &store, const OutboxTimes &times = {},
           QObject *parent = nullptr);
    ~Outbox() override;

    /// Takes the ticket of the present account, which must be known; it is sent as soon as it is on disk and its turn
    /// comes, never before this returns. A draft without creatorId is filed for the signed-in user. `key`: its draft's
    /// in the store, if it has one.
    QUuid submit(const TicketDraft &draft, const QUuid &key = QUuid::createUuid());

    /// Of the present account, in the order of submission; no drafts; Sent ones leave.
    QList<TicketRecord> entries() const;
    const TicketRecord *entry(const QUuid &key) const; ///< one of them, valid until anything changes
    bool asksFirst(const QUuid &key) const; ///< waits, and goes only when the person says "Send now"

    bool isKept(const QUuid &key) const; ///< as it stands it is on disk
    bool isSending() const; ///< anybody's ticket
    bool isAtRest() const; ///< nobody's ticket is being sent, or waits to be on disk

    /// A waiting ticket ends as Refused (Cancelled) at once, a sending one as its outcome says; Unknown where an
    /// earlier try may have created it.
    void cancel(const QUuid &key);
    void sendAgain(const QUuid &key); ///< the same ticket with the same key
    void sendNow(const QUuid &key); ///< without waiting for its pause to end, and however old it is
    void markCreated(const QUuid &key, std::optional<qint64> number); ///< the person, or a search, says so
    void resume(); ///< the network is back: all pauses end but those that a server asked for

    /// Held, it begins with no ticket, and one that is cancelled meanwhile waits on: the program is about to end.
    void setHeld(bool held);

    /// Out of the box, to be edited or made anew; not while it is sent. In the store it stays as it is until the caller
    /// saves it as a draft or removes it there.
    std::optional<TicketRecord> take(const QUuid &key);
    bool remove(const QUuid &key); ///< deletes it; false while it is sent
    void putBack(const TicketRecord &record); ///< undoes `take` and `remove`

    QString account() const; ///< whose entries are in sight: Account::key()

Q_SIGNALS:
    void progress(const QUuid &key, qint64 sent, qint64 total); ///< bytes; sent == total: waiting for the server
    void changed(const QUuid &key); ///< anything about an entry: new, another state, gone, in or out of sight
    void waiting(const QUuid &key); ///< a try failed, `entry(key)->error` says why; it goes again by itself
    void created(const QUuid &key, const TicketDraft &draft, std::optional<qint64> number);
    void unknown(const QUuid &key);
    void refused(const QUuid &key); ///< not created: `entry(key)->error` says why
    void notSaved(const QUuid &key, const Error &error); ///< not on disk, so not sent; tried again by itself
    void signInNeeded();
    void atRest(); ///< isAtRest() from now on

private:
    bool isInSight(const Ledger::Item &item) const;
    const Ledger::Item *itemInSight(const QUuid &key) const;
    Ledger::Item *itemInSight(const QUuid &key);
    bool asksFirst(const Ledger::Item &item) const;

    void followSession();
    void tellReturned();
    void keepFilesOfWaiting();
    void askAboutUnknown(const QString &account);
    void goOn(const QUuid &key);
    void tellNotKept(const QUuid &key, const Error &error);
    void sendSoon();
    void sendNext();
    void beginNext();
    void tellWhoAsks();
    void begin(Ledger::Item &item);
    void backInLine(Ledger::Item &item);
    void transmit(const Ledger::Item &item);
    void end(Ledger::Item &item, const Result<CreatedTicket> &result);
    void advance(Ledger::Item &item, TicketEvent event);
    void tell(const QUuid &key);
    void left(const QUuid &key);
    void checkRest();

    ApiClient &m_api;
    Session &m_session;
    TicketStore &m_store;
    Ledger m_ledger;
    const OutboxTimes m_times;
    QUuid m_sending; // the one that is sent, or about to be
    QPointer<ResultJob<CreatedTicket>> m_job;
    QTimer m_pause; // until the first of the line may go
    QString m_accountKey; // whose entries are in sight
    bool m_atRest = true; // as it was last told
    bool m_asksToSignIn = false; // once for what is new in the line
    bool m_isHeld = false;
    int m_signIns = 0;
    int m_sentIn = 0; // the sign-in whose token the job goes out with
};
