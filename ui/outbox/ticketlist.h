// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

class TicketListModel;
struct TicketSummary;

/// The list of tickets: one is selected wherever there is one. In a narrow window it leaves out what its details tell,
/// too, so that titles stay legible.
class TicketList : public QTreeView {
    Q_OBJECT
public:
    explicit TicketList(QWidget *parent = nullptr);

    /// Keeps the selection and what is in sight; what was selected and is gone gives way to the next one that stays.
    void setTickets(const QList<TicketSummary> &tickets);
    bool select(const QUuid &key); ///< false where it isn't listed
    const TicketSummary *selected() const; ///< valid until the list changes

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionMoved(); ///< to another ticket, or to none

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QUuid nextOf(const QList<TicketSummary> &tickets) const;
    void fitColumns();

    TicketListModel *m_model;
};
