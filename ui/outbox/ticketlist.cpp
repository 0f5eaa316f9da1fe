// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/ticketlist.h"

#include "ui/outbox/statewords.h"
#include "ui/outbox/ticketlistmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSet>
#include <QStyle>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 16; // of a cell, beside its text
constexpr int titleCharacters = 24; // that a title should have room for

} // namespace

TicketList::TicketList(QWidget *parent) : QTreeView(parent), m_model(new TicketListModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Tickets"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(TicketListModel::Title, QHeaderView::Stretch);
    header()->setMinimumSectionSize(0);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void TicketList::setTickets(const QList<TicketSummary> &tickets)
{
    const QUuid next = nextOf(tickets);
    // What is at the top stays there, but for the very top: whoever looks at that wants to see what is new.
    const QModelIndex top = verticalScrollBar()->value() > 0 ? indexAt({0, 0}) : QModelIndex();
    const QUuid anchor = top.isValid() ? m_model->tickets().at(top.row()).key : QUuid();
    const int before = visualRect(top).y();

    m_model->setTickets(tickets);
    if (const QModelIndex index = m_model->indexOf(anchor); index.isValid()) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(index).y() - before);
    }
    if (const TicketSummary *current = selected(); !current || current->key != next)
        select(next);
}

/// What is selected, if it is one of `tickets`; else the one of them that comes next in the list as it is, or before.
QUuid TicketList::nextOf(const QList<TicketSummary> &tickets) const
{
    QSet<QUuid> staying;
    for (const TicketSummary &ticket : tickets)
        staying.insert(ticket.key);
    const auto stays = [&staying](const TicketSummary &ticket) { return staying.contains(ticket.key); };
    const QList<TicketSummary> &before = m_model->tickets();
    const auto current = before.cbegin() + std::max(0, currentIndex().row());
    if (const auto next = std::find_if(current, before.cend(), stays); next != before.cend())
        return next->key;
    const auto last = std::find_if(std::make_reverse_iterator(current), before.crend(), stays);
    if (last != before.crend())
        return last->key;
    return tickets.isEmpty() ? QUuid() : tickets.constFirst().key;
}

bool TicketList::select(const QUuid &key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (index.isValid())
        setCurrentIndex(index);
    return index.isValid();
}

const TicketSummary *TicketList::selected() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? &m_model->tickets().at(current.row()) : nullptr;
}

void TicketList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

QSize TicketList::minimumSizeHint() const
{
    const int row = fontMetrics().height() + 8;
    return {padding * 10, header()->sizeHint().height() + 2 * row + 2 * frameWidth()};
}

void TicketList::resizeEvent(QResizeEvent *event)
{
    const QRect before(QPoint(), event->oldSize());
    const bool wasInSight = before.intersects(visualRect(currentIndex()));
    QTreeView::resizeEvent(event);
    fitColumns();
    if (wasInSight)
        scrollTo(currentIndex()); // its details may be what takes the room
}

void TicketList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void TicketList::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const auto widest = [&metrics](const QStringList &texts) {
        int width = 0;
        for (const QString &text : texts)
            width = std::max(width, metrics.horizontalAdvance(text));
        return width + padding;
    };
    const auto titleOf = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };

    QStringList states{titleOf(TicketListModel::State)};
    for (const TicketState state : {TicketState::Draft, TicketState::Waiting, TicketState::Sending,
                                    TicketState::Unknown, TicketState::Sent, TicketState::Refused})
        states << stateName(state);
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QDateTime sample(QDate(2028, 12, 28), QTime(22, 58));
    const int stateWidth = widest(states) + icon;
    const int timeWidth = widest(
        {titleOf(TicketListModel::Time), shortTime(sample), QLocale().toString(sample.time(), QLocale::ShortFormat)});
    const int numberWidth = widest({titleOf(TicketListModel::Number), u"#9999999"_s});
    const int titleWidth = metrics.averageCharWidth() * titleCharacters;

    int left = viewport()->width() - stateWidth - titleWidth;
    header()->setSectionHidden(TicketListModel::Time, left < timeWidth);
    left -= timeWidth;
    header()->setSectionHidden(TicketListModel::Number, left < numberWidth);
    header()->resizeSection(TicketListModel::State, stateWidth);
    header()->resizeSection(TicketListModel::Time, timeWidth);
    header()->resizeSection(TicketListModel::Number, numberWidth);
}
