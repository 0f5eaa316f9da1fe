// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/ticketrecord.h"

#include <QAbstractTableModel>

/// The rows of the outbox's list. New rows are brought in as what has changed of the old ones, unless that is most of
/// them.
class TicketListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Title, Time, Number };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setTickets(const QList<TicketSummary> &tickets);
    const QList<TicketSummary> &tickets() const { return m_tickets; }
    QModelIndex indexOf(const QUuid &key) const; ///< of its title; invalid where it isn't there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeAllBut(const QSet<QUuid> &keys);
    void insert(int row, const QList<TicketSummary> &tickets);
    void moveUp(int from, int to);

    QList<TicketSummary> m_tickets;
};

/// When, as short as it is clear: the time of today, else the date.
QString shortTime(const QDateTime &time);
