// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attachment.h"

#include <QThreadPool>
#include <QWidget>

class AttachmentCard;
class CardLayout;
class PlainLabel;

/// The attachments as cards that wrap. Empty, it says how to fill it.
/// One stop for the Tab key: arrows go from card to card, Delete removes. For assistive tools a list and its items.
class AttachmentList : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentList(QWidget *parent = nullptr);
    ~AttachmentList() override;

    QList<Attachment> attachments() const;
    void setAttachments(const QList<Attachment> &attachments); ///< keeps the cards of those that stay
    void append(const Attachment &attachment); ///< and scrolls to it

    int heightFor(int width, int maxRows) const; ///< in pixels; that of one row at least

    void setHint(const QString &text); ///< a line above how to fill it, which moves nothing; empty clears it
    void setDropTarget(bool target); ///< a dashed outline while something can be dropped

Q_SIGNALS:
    void removed(const Attachment &attachment, int index); ///< by the person
    void emptied(); ///< by the person, from the keyboard: the focus has no card to go to

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    AttachmentCard *makeCard(const Attachment &attachment);
    void arrange(const QList<AttachmentCard *> &cards);
    void remove(AttachmentCard *card);
    void makeTabStop(qsizetype index);
    void goTo(qsizetype index);
    qsizetype focusedIndex() const;

    QThreadPool m_pool; // of one thread: forty photographs decoded at once would take gigabytes
    QList<AttachmentCard *> m_cards;
    CardLayout *m_layout;
    PlainLabel *m_invitation;
    bool m_dropTarget = false;
};
