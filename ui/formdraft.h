// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outbox/drafts.h"

#include <functional>

class FormUndo;
class TicketForm;

/// The draft in the form: saved as it is written, put aside where another ticket comes into the form, and brought back,
/// with its attachments and the cursor where it was.
class FormDraft : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    struct Parts {
        TicketStore &store;
        Drafts &drafts;
        TicketForm &form;
        FormUndo &undo;
    };

    explicit FormDraft(const Parts &parts, QObject *parent = nullptr);

    /// Whose draft is in the form from now on; empty while nobody is known. What nobody wrote comes along, what belongs
    /// to an account leaves the form with it.
    void setAccount(const QString &account);

    void save(); ///< as it stands in the form, after a change that is not the person's
    void fill(const TicketDraft &draft); ///< the same ticket with another text
    void putAside(const TicketDraft &draft); ///< one that is not in the form any more
    QUuid release(); ///< the form is emptied: its ticket goes on under this key

    void startNew(); ///< what is in the form is put aside, once all that is being attached to it is there
    void begin(const TicketRecord &record); ///< comes into the form; what was there is put aside
    void
    beginAnew(const TicketRecord &old); ///< a new ticket of an old one, which is removed once the new one is on disk
    void bringBack(); ///< the latest that lies aside, into an empty form
    void bringBack(const QUuid &key); ///< one that lies aside; as for startNew()

Q_SIGNALS:
    void replaced(); ///< another ticket is in the form

private:
    void onceRead(std::function<void()> step);

    Parts m_;
    std::function<void()> m_onceRead;
    QString m_account;
};
