// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/appmetadata.h"
#include "ui/outcomequestion.h"

#include <QObject>

class Banner;
class DraftShelf;
class FormUndo;
class MetadataSource;
class Session;
class Settings;
class TicketForm;

/// What a ticket's way looks like to the person: from the form into the outbox, and from the outbox into the banner.
/// A press of Submit that can't be carried out yet (signed out, lists not there) is carried out by itself as soon as it
/// can.
class Filing : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    struct Parts {
        ApiClient &api;
        const Settings &settings;
        Session &session;
        MetadataSource &metadata;
        Outbox &outbox;
        TicketForm &form;
        FormUndo &undo;
        DraftShelf &shelf;
        Banner &banner;
    };

    explicit Filing(const Parts &parts, QObject *parent = nullptr);

    void submit();
    bool canSubmit() const; ///< false from a submit until the form is edited again: more presses are of the same ticket

    void callOff(); ///< a press of Submit that is still to be carried out

    void fill(const TicketDraft &draft); ///< puts it into the form, from where it may be submitted
    void takeFromShelf(); ///< back into the form, where one of the present account had to make room

    void clearForm(); ///< can be undone
    void offerUndo(const QString &sentence); ///< of what FormUndo remembers; `sentence` says what it was

    /// Tickets that wait for a decision of the person: may have been created, or refused.
    int openQuestions() const;
    void askOpenQuestion(); ///< the oldest of them, in the banner

    void openHelpDesk();

Q_SIGNALS:
    void canSubmitChanged(bool can);
    void openQuestionsChanged(int count);
    void signInNeeded();
    void created(const QString &sentence, const QString &title); ///< for a notification

private:
    void goOn();
    void setCanSubmit(bool can);
    void editAgain(const QUuid &key);
    QString writer() const;
    void putOnShelf(const TicketDraft &draft);
    bool isFormFree() const;
    void tellCreated(const TicketDraft &draft, std::optional<qint64> number);
    void tellRefused(const QUuid &key);

    Parts m_;
    OutcomeQuestion m_question;
    QString m_undoOffer; // the sentence beside Undo
    bool m_submitPending = false;
    bool m_canSubmit = true;
};
