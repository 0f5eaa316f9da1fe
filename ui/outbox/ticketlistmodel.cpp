// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/ticketlistmodel.h"

#include "ui/icons.h"
#include "ui/outbox/statewords.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 40; // each of which costs a view as much as all rows at once

QSet<QUuid> keysOf(const QList<TicketSummary> &tickets)
{
    QSet<QUuid> keys;
    keys.reserve(tickets.size());
    for (const TicketSummary &ticket : tickets)
        keys.insert(ticket.key);
    return keys;
}

QList<QUuid> keysIn(const QList<TicketSummary> &tickets, const QSet<QUuid> &wanted)
{
    QList<QUuid> keys;
    for (const TicketSummary &ticket : tickets) {
        if (wanted.contains(ticket.key))
            keys.append(ticket.key);
    }
    return keys;
}

/// How many stretches of `tickets` are not in `keys`.
qsizetype gapsIn(const QList<TicketSummary> &tickets, const QSet<QUuid> &keys)
{
    qsizetype gaps = 0;
    bool inGap = false;
    for (const TicketSummary &ticket : tickets) {
        const bool isMissing = !keys.contains(ticket.key);
        if (isMissing && !inGap)
            ++gaps;
        inGap = isMissing;
    }
    return gaps;
}

/// In how many steps, about, `before` becomes `after`.
qsizetype stepsBetween(const QList<TicketSummary> &before, const QList<TicketSummary> &after)
{
    const QSet<QUuid> keysBefore = keysOf(before);
    const QSet<QUuid> keysAfter = keysOf(after);
    qsizetype steps = gapsIn(before, keysAfter) + gapsIn(after, keysBefore);

    const QList<QUuid> orderBefore = keysIn(before, keysAfter);
    const QList<QUuid> orderAfter = keysIn(after, keysBefore);
    QHash<QUuid, QUuid> followers;
    for (qsizetype i = 1; i < orderBefore.size(); ++i)
        followers.insert(orderBefore.at(i - 1), orderBefore.at(i));
    for (qsizetype i = 1; i < orderAfter.size(); ++i) {
        if (followers.value(orderAfter.at(i - 1)) != orderAfter.at(i))
            ++steps;
    }
    return steps;
}

QString shown(const TicketSummary &ticket, int column)
{
    switch (column) {
    case TicketListModel::State:
        return stateName(ticket.state);
    case TicketListModel::Title:
        return shownTitle(ticket.title);
    case TicketListModel::Time:
        return shortTime(ticket.time);
    case TicketListModel::Number:
        return ticket.number ? u'#' + QString::number(*ticket.number) : QString();
    default:
        return {};
    }
}

QString toolTip(const TicketSummary &ticket, int column)
{
    if (column == TicketListModel::Time)
        return QLocale().toString(ticket.time.toLocalTime(), QLocale::LongFormat);
    // Rich on purpose: a tooltip guesses, and a ticket may be called like a tag.
    return "<qt>%1</qt>"_L1.arg(shown(ticket, column).toHtmlEscaped());
}

} // namespace

QString shortTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                : locale.toString(local.date(), QLocale::ShortFormat);
}

void TicketListModel::setTickets(const QList<TicketSummary> &tickets)
{
    if (stepsBetween(m_tickets, tickets) > mostSteps) {
        beginResetModel();
        m_tickets = tickets;
        endResetModel();
        return;
    }
    removeAllBut(keysOf(tickets));
    const QSet<QUuid> kept = keysOf(m_tickets);
    for (int row = 0; row < int(tickets.size()); ++row) {
        const TicketSummary &ticket = tickets.at(row);
        if (!kept.contains(ticket.key)) {
            const auto first = tickets.cbegin() + row;
            const auto last = std::find_if(first, tickets.cend(),
                                           [&kept](const TicketSummary &next) { return kept.contains(next.key); });
            insert(row, QList<TicketSummary>(first, last));
            row += int(last - first) - 1;
            continue;
        }
        if (m_tickets.at(row).key != ticket.key)
            moveUp(indexOf(ticket.key).row(), row);
        if (m_tickets.at(row) != ticket) {
            m_tickets[row] = ticket;
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        }
    }
}

void TicketListModel::removeAllBut(const QSet<QUuid> &keys)
{
    const auto isGone = [&keys](const TicketSummary &ticket) { return !keys.contains(ticket.key); };
    for (auto end = m_tickets.crbegin(); (end = std::find_if(end, m_tickets.crend(), isGone)) != m_tickets.crend();) {
        const auto begin = std::find_if_not(end, m_tickets.crend(), isGone);
        const auto first = m_tickets.crend() - begin;
        const auto count = begin - end;
        beginRemoveRows({}, int(first), int(first + count) - 1);
        m_tickets.remove(first, count);
        endRemoveRows();
        end = m_tickets.crbegin() + (m_tickets.size() - first);
    }
}

void TicketListModel::insert(int row, const QList<TicketSummary> &tickets)
{
    beginInsertRows({}, row, row + int(tickets.size()) - 1);
    QList<TicketSummary> all = m_tickets.first(row);
    all.append(tickets);
    all.append(m_tickets.sliced(row));
    m_tickets = all;
    endInsertRows();
}

void TicketListModel::moveUp(int from, int to)
{
    beginMoveRows({}, from, from, {}, to);
    m_tickets.move(from, to);
    endMoveRows();
}

QModelIndex TicketListModel::indexOf(const QUuid &key) const
{
    const auto place = std::ranges::find(m_tickets, key, &TicketSummary::key);
    return place == m_tickets.cend() ? QModelIndex() : index(int(place - m_tickets.cbegin()), Title);
}

int TicketListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tickets.size());
}

int TicketListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TicketListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_tickets.size())
        return {};
    const TicketSummary &ticket = m_tickets.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(ticket, column);
    case Qt::DecorationRole:
        return column == State ? QVariant(icon(stateIcon(ticket.state))) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(ticket, column);
    case Qt::AccessibleTextRole:
        // What is in focus is one cell, and says what the row is about.
        if (column == State || column == Title)
            return tr("%1: %2", "state and title of a ticket").arg(shown(ticket, State), shown(ticket, Title));
        return shown(ticket, column);
    default:
        return {};
    }
}

QVariant TicketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Title:
        return tr("Title");
    case Time:
        return tr("Time");
    case Number:
        return tr("Number");
    default:
        return {};
    }
}
