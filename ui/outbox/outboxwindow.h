// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/outbox/selectedticket.h"
#include "ui/outbox/ticketlookup.h"

#include <QWidget>

class Banner;
class EmptyState;
class QComboBox;
class QLineEdit;
class QScrollArea;
class QSplitter;
class TicketActions;
class TicketDetails;
class TicketList;
class VerbBar;

/// The window "Outbox and history": the tickets and drafts of the present account, a search among them, and what can be
/// done about each. It goes on while it is open, whatever happens to its tickets elsewhere; hidden it does nothing.
class OutboxWindow : public QWidget {
    Q_OBJECT
public:
    using Parts = OutboxParts;

    explicit OutboxWindow(const Parts &parts, QWidget *parent = nullptr);

    void select(const QUuid &key); ///< as soon as it is listed; the search ends
    void raiseToFront();

    QSize sizeHint() const override;

Q_SIGNALS:
    void editRequested(const QUuid &key); ///< of an entry of the outbox; one that may have been created as a new one
    void editDraftRequested(const QUuid &key); ///< that lies aside, or is in the form already
    void newFromThis(const TicketRecord &record); ///< to be put into the form; it is on disk nowhere yet
    void newTicketRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeSearchRow();
    void layOut();
    void connectParts();
    void makeShortcuts();
    void search();
    void endSearch();
    void showTickets(const QList<TicketSummary> &tickets);
    void showEmptiness();
    void showSelected();
    void leaveAccount();
    void tellFailed(const Error &error);

    Parts m_;
    TicketLookup m_lookup;
    SelectedTicket m_ticket;
    Banner *m_banner;
    QLineEdit *m_search;
    QComboBox *m_filter;
    TicketList *m_list;
    EmptyState *m_empty;
    TicketActions *m_actions;
    VerbBar *m_verbs;
    TicketDetails *m_details;
    QScrollArea *m_pane; // of the details
    QUuid m_wanted; // to be selected once it is listed
};
