// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/account.h"
#include "app/model/appmetadata.h"
#include "app/model/field.h"
#include "app/model/ticketdraft.h"

#include <QMap>
#include <QWidget>

class Settings;
class QMimeData;

/// The new ticket, one calm page: Title, Description, the lookups, "More", and the attachments.
/// Knows nothing of sending: it shows a draft and gives it back.
class TicketForm : public QWidget {
    Q_OBJECT
public:
    explicit TicketForm(Settings &settings, QWidget *parent = nullptr);

    void setAccount(const Account &account); ///< whose remembered site, department and requesters are used
    void setMetadata(const AppMetadata &metadata); ///< keeps what is chosen; loading ends
    void setLoading(bool loading); ///< boxes keep their places and show that they are being filled

    TicketDraft draft() const;
    void setDraft(const TicketDraft &draft);
    bool isEmpty() const; ///< nothing of the person's own work in it: title, description, attachments
    void clear(); ///< back to an empty form with the defaults

    /// Checks the draft; problems are shown at their fields and the focus goes to the first. True when it may be sent.
    bool check();
    void showFieldErrors(const QMap<Field, QString> &errors); ///< e.g. the server's
    void rememberChoices(); ///< site, department and requester, for the next ticket

    bool attach(const QMimeData *data); ///< files or an image dropped or pasted; false if there are none

Q_SIGNALS:
    void edited(); ///< anything changed, by the person or an assistive tool
    void submitRequested();
    void attachmentRemoved(const Attachment &attachment, int index);
    void problem(const QString &text);
};
