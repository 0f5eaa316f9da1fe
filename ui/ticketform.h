// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/account.h"
#include "app/model/appmetadata.h"
#include "app/model/field.h"
#include "app/store/ticketrecord.h"
#include "ui/formpolicies.h"
#include "ui/lastchoices.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class AttachmentStrip;
class DescriptionEdit;
class FileKeeper;
class FormField;
class LookupFields;
class QBoxLayout;
class QMimeData;
class QToolButton;
class RequesterBox;
class Settings;
class TitleEdit;

/// The new ticket, one calm page: Title, Description, the lookups, "More", and the attachments.
/// Knows nothing of sending: it shows a draft and gives it back. It may be higher than the screen: give it a scroll
/// area.
class TicketForm : public QWidget {
    Q_OBJECT
public:
    explicit TicketForm(Settings &settings, QWidget *parent = nullptr);

    void setAccount(const Account &account); ///< whose remembered site, department and requesters are used
    void setMetadata(const AppMetadata &metadata); ///< keeps what is chosen; loading ends
    void setLoading(bool loading); ///< boxes keep their places and show that they are being filled

    bool isOffered(Field field) const; ///< false where a policy hides it: then nothing is chosen in it

    TicketDraft draft() const;
    void setDraft(const TicketDraft &draft);
    bool isReading() const; ///< something is being attached that draft() does not have yet
    bool isEmpty() const; ///< nothing of the person's own work in it: title, description, attachments
    void clear(); ///< back to an empty form with the defaults

    CursorPlace cursor() const; ///< that of the title or the description, whichever was written in last
    void setCursor(const CursorPlace &place); ///< and the focus goes there

    /// Checks the draft; problems are shown at their fields and the focus goes to the first. True when it may be sent.
    /// False too while an attachment is still being read: then submitRequested() comes once it is there.
    bool check();
    void showFieldErrors(const QMap<Field, QString> &errors); ///< e.g. the server's
    void rememberChoices(); ///< site, department and requester, for the next ticket

    void setFileKeeper(const FileKeeper &keeper); ///< of attachments that have no lasting place of their own
    void pickFiles(); ///< opens the file picker
    void addFiles(const QStringList &paths);
    void insertAttachment(int index, const Attachment &attachment); ///< the other fields stay as they are
    bool attach(const QMimeData *mime); ///< files or an image dropped or pasted; false if there are none
    void setDropTarget(bool target); ///< shows where files go that are dragged over the window

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void focusInEvent(QFocusEvent *event) override; ///< goes to the title

Q_SIGNALS:
    void edited(); ///< anything changed, by the person or an assistive tool
    void readingDone(); ///< nothing is being attached any more
    void submitRequested(); ///< what check() had to wait for is there
    void attachmentRemoved(const Attachment &attachment, int index);
    void problem(const QString &text);

private:
    void layOut();
    void addRow(QBoxLayout *column, Field first, Field second);
    void connectParts();
    void fieldEdited(Field field);
    QMap<Field, QString> problems() const;
    void showMore(bool open);
    bool hasChoiceInMore() const;
    void showHint();

    Settings &m_settings;
    TitleEdit *m_title;
    DescriptionEdit *m_description;
    LookupFields *m_lookups;
    RequesterBox *m_requester;
    QToolButton *m_more;
    QWidget *m_moreFields;
    AttachmentStrip *m_attachments;
    QMap<Field, FormField *> m_fields; // all but Attachments
    LastChoices m_lastChoices;
    std::optional<FormPolicies> m_policies;
    QTimer m_hintDelay;
    Field m_writtenIn = Field::Title; // or in the description
    bool m_filling = false; // what changes is not the person's doing
    bool m_submitWaits = false; // for attachments that are being read
};
