// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketstore.h"

#include <QTimer>

/// Drafts on disk: the one in the form, saved while it is typed, and those that had to make room in it. Each belongs to
/// one account and is shown to nobody else; what was written before anybody is known goes to whoever comes next.
/// Knows nothing of the form: it is told what stands there. GUI thread.
class Drafts : public QObject {
    Q_OBJECT
public:
    enum class State {
        Nothing, ///< the form is empty
        Saving, ///< something typed is not on disk yet
        Saved,
        NotSaved, ///< it could not be: see error(); tried again by itself
    };
    Q_ENUM(State)

    explicit Drafts(TicketStore &store, QObject *parent = nullptr);
    ~Drafts() override; ///< saves what is not saved yet

    /// Whose drafts are at hand from now on; empty while nobody is known. Those of the account before stay in its
    /// store, those of nobody come along, the one in the form too. Ends in opened().
    void setAccount(const QString &account);
    bool isOpen() const; ///< what lies aside is known

    /// What stands in the form now: saved within 400 ms, however fast one types. An empty one is removed.
    void edit(const TicketDraft &draft, const CursorPlace &cursor, bool isEmpty);

    /// Another ticket comes into the form: `record`'s, or a new one. What the form held lies aside now. A record that
    /// comes from the outbox is a draft from now on, on disk too.
    void begin(const TicketRecord &record = {});

    /// The form's draft goes to the outbox, which saves it as a ticket under the same key: that one. A new one begins.
    QUuid release();

    QList<TicketRecord> aside() const; ///< drafts that are not in the form, latest first
    std::optional<TicketRecord> takeAside(); ///< the latest, to `begin` with
    std::optional<TicketRecord> takeAside(const QUuid &key);
    void putAside(const TicketDraft &draft); ///< a new one
    void remove(const QUuid &key); ///< one that lies aside

    QUuid key() const; ///< of the form's draft
    State state() const;
    Error error() const; ///< why it is NotSaved
    bool isKept() const; ///< false: something is not on disk, the form's draft or one aside
    void flush(); ///< saves now what is not saved yet

Q_SIGNALS:
    void opened(); ///< after setAccount(), from the event loop; later where the store has to be tried again
    void stateChanged(Drafts::State state);
    void asideChanged(qsizetype count);
    void noticed(const Error &error); ///< what the person should know of their store

private:
    void open();
    void take(const OpenedStore &store);
    void takeNobodys();
    void bringAlong(const QList<TicketRecord> &records);
    void keep(const TicketRecord &record);
    void kept(const QString &account, const QUuid &key);
    void notKept(const QString &account, const QUuid &key, const Error &error);
    void saveForm();
    void setState(State state);
    void addAside(const QList<TicketRecord> &records);

    TicketStore &m_store;
    QString m_account;
    TicketRecord m_form; // what stands in it
    bool m_formEmpty = true;
    bool m_formKept = false; // a row of its key is in the store
    QList<TicketRecord> m_aside; // latest last
    QTimer m_delay;
    QTimer m_openAgain;
    State m_state = State::Nothing;
    Error m_error;
    bool m_isOpen = false; // what lies aside is known
};
