// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketrecord.h"

#include <QWidget>

class PlainLabel;
class QPlainTextEdit;
struct Account;

/// What there is to know of one ticket, as plain text: how it stands and why, what is needed to look for it by hand,
/// and what is in it.
class TicketDetails : public QWidget {
    Q_OBJECT
public:
    struct Facts {
        QDateTime time; ///< of its last change
        QString standing; ///< the sentence
        QString technical; ///< HTTP status and the like; empty where there is none
    };

    /// `verbs` stands below the sentence.
    explicit TicketDetails(QWidget *verbs, QWidget *parent = nullptr);

    void display(const TicketRecord &record, const Account &account, const Facts &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    TicketState m_state = TicketState::Draft;
    PlainLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_facts;
    PlainLabel *m_standing;
    QPlainTextEdit *m_text;
};
