// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketstore.h"

#include <QHash>
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

    /// Whose drafts are at hand from now on; empty while nobody is known. The form's draft and those aside of the
    /// account before stay in its store; those of nobody come along. Ends in opened().
    void setAccount(const QString &account);
    bool isOpen() const; ///< what lies aside is known

    /// The form's text as it is now; saved within 400 ms, however fast one types. An empty draft is removed.
    void edit(const TicketDraft &draft, const CursorPlace &cursor, bool isEmpty);

    /// The form is given another ticket: what it held is put aside, `key`'s comes into it (a new one where null).
    /// A record that came from the outbox is a draft again.
    void begin(const TicketRecord &record = {});

    /// The form's draft goes to the outbox: its key, which is the ticket's from now on. The form is a new one's.
    QUuid release();

    qsizetype asideCount() const; ///< drafts that are not in the form
    QList<TicketRecord> aside() const; ///< latest first
    std::optional<TicketRecord> takeAside(); ///< the latest; to be put into the form and `begin` with it
    std::optional<TicketRecord> takeAside(const QUuid &key);
    void putAside(const TicketDraft &draft); ///< a new one
    void remove(const QUuid &key); ///< one that lies aside

    QUuid key() const; ///< of the form's draft
    State state() const;
    Error error() const; ///< why it is NotSaved
    bool isKept() const; ///< false: the store is in memory only
    void flush(); ///< saves now what is not saved yet

Q_SIGNALS:
    void opened(); ///< after setAccount(), always from the event loop
    void stateChanged(Drafts::State state);
    void asideChanged(qsizetype count);
    void noticed(const Error &error); ///< what the person should know of the store of their account

private:
    TicketStore &m_store;
};
