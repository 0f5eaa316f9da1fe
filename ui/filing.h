// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/appmetadata.h"
#include "ui/explain.h"
#include "ui/outcomequestion.h"

#include <QObject>

class Banner;
class Drafts;
class FormDraft;
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
        const Settings &settings;
        Session &session;
        MetadataSource &metadata;
        Outbox &outbox;
        OutcomeCheck &check;
        const Drafts &drafts;
        TicketForm &form;
        FormUndo &undo;
        FormDraft &draft;
        Banner &banner;
    };

    explicit Filing(const Parts &parts, QObject *parent = nullptr);

    void submit();
    bool canSubmit() const; ///< false from a submit until the form is edited again: more presses are of the same ticket

    bool isSubmitPending() const { return m_submitPending; }
    void callOff(); ///< a press of Submit that is still to be carried out
    void startOver(); ///< the form is of another ticket, or of another person

    void edit(const QUuid &key); ///< a ticket of the outbox comes back into the form; as a new one if it may exist
    void clearForm(); ///< can be undone
    void offerUndo(const QString &sentence); ///< of what FormUndo remembers; `sentence` says what it was

    /// Tickets that wait for a decision of the person: may have been created, or refused.
    int openQuestions() const;
    void askOpenQuestion(); ///< the oldest of them, in the banner

    void openHelpDesk();

Q_SIGNALS:
    void canSubmitChanged(bool can);
    void openQuestionsChanged(int count);
    void decideRequested(const QUuid &key); ///< about a ticket that may have been created
    void signInNeeded();
    void created(const QString &sentence, const QString &title); ///< for a notification

private:
    void goOn();
    void setCanSubmit(bool can);
    bool isFormFree() const;
    void tellCreated(const TicketDraft &draft, std::optional<qint64> number);
    void tellRefused(const QUuid &key);
    void tellWhyItWaits(const QUuid &key, const Error &error, Task task);

    Parts m_;
    OutcomeQuestion m_question;
    QHash<QUuid, Task> m_told; // why a ticket waits: each is said once, however often it is tried
    QString m_undoOffer; // the sentence beside Undo
    bool m_submitPending = false;
    bool m_canSubmit = true;
};
