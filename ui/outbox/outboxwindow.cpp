// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/outboxwindow.h"

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "ui/banner.h"
#include "ui/explain.h"
#include "ui/outbox/emptystate.h"
#include "ui/outbox/standingwords.h"
#include "ui/outbox/statewords.h"
#include "ui/outbox/ticketactions.h"
#include "ui/outbox/ticketdetails.h"
#include "ui/outbox/ticketlist.h"
#include "ui/outbox/verbbar.h"
#include "ui/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace {

constexpr int margin = 16;
constexpr int betweenGroups = 12;
constexpr int betweenLabelAndField = 6;

QList<QList<TicketState>> filters()
{
    return {{},
            {TicketState::Draft},
            {TicketState::Waiting, TicketState::Sending, TicketState::Unknown, TicketState::Refused},
            {TicketState::Sent}};
}

QVBoxLayout *labelled(QWidget *field, const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(betweenLabelAndField);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace

OutboxWindow::OutboxWindow(const Parts &parts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_(parts)
    , m_lookup(parts.store, parts.session, parts.outbox)
    , m_ticket(parts)
    , m_banner(new Banner(this))
    , m_search(new QLineEdit(this))
    , m_filter(new QComboBox(this))
    , m_list(new TicketList(this))
    , m_empty(new EmptyState(this))
    , m_actions(new TicketActions(parts, m_ticket, *m_banner, this))
    , m_verbs(new VerbBar(m_actions->actions(), this))
    , m_details(new TicketDetails(m_verbs, this))
    , m_pane(new QScrollArea(this))
{
    setWindowTitle(tr("Outbox and history"));
    layOut();
    connectParts();
    makeShortcuts();
    m_pane->hide();
    m_empty->hide();
    m_list->setFocus();
    restoreGeometry(m_.settings.value(Setting::OutboxGeometry).toByteArray());
}

QLayout *OutboxWindow::makeSearchRow()
{
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Title, description or number"));
    m_search->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Show"));
    m_filter->addItems({tr("All"), tr("Drafts"), tr("In the outbox"), tr("Sent")});
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, margin, margin, betweenGroups);
    row->setSpacing(betweenGroups);
    row->addLayout(labelled(m_search, tr("&Search")), 1);
    row->addLayout(labelled(m_filter, tr("S&how")));
    return row;
}

void OutboxWindow::layOut()
{
    m_pane->setFrameShape(QFrame::NoFrame);
    m_pane->setWidgetResizable(true);
    m_pane->setFocusPolicy(Qt::NoFocus);
    m_pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setContentsMargins(margin, betweenGroups, margin, margin);
    m_pane->setWidget(m_details);

    auto *tickets = new QWidget;
    auto *ticketsColumn = new QVBoxLayout(tickets);
    ticketsColumn->setContentsMargins(margin, 0, margin, 0);
    ticketsColumn->addWidget(m_list);
    ticketsColumn->addWidget(m_empty);

    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(tickets);
    split->addWidget(m_pane);
    split->setSizes({height(), height()}); // halves, also while one is hidden

    m_banner->setContentsMargins(margin, margin, margin, 0); // gone with the banner
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(makeSearchRow());
    column->addWidget(split, 1);

    setTabOrder(m_search, m_filter);
    setTabOrder(m_filter, m_list);
}

void OutboxWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &OutboxWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_filter, &QComboBox::currentIndexChanged, this, &OutboxWindow::search);
    connect(&m_lookup, &TicketLookup::found, this, &OutboxWindow::showTickets);
    connect(&m_lookup, &TicketLookup::failed, this, &OutboxWindow::tellFailed);
    connect(&m_lookup, &TicketLookup::accountChanged, this, &OutboxWindow::leaveAccount);

    connect(m_list, &TicketList::selectionMoved, &m_ticket, [this] {
        if (const TicketSummary *selected = m_list->selected())
            m_ticket.select(*selected);
        else
            m_ticket.clear();
    });
    connect(m_list, &QAbstractItemView::doubleClicked, m_actions, &TicketActions::open);
    connect(&m_ticket, &SelectedTicket::changed, this, &OutboxWindow::showSelected);
    connect(&m_ticket, &SelectedTicket::failed, this, &OutboxWindow::tellFailed);

    connect(m_verbs, &VerbBar::focusLeaves, m_list, [this] { m_list->setFocus(); });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_lookup.query() == TicketQuery())
            Q_EMIT newTicketRequested();
        else
            endSearch();
    });
    connect(m_actions, &TicketActions::editRequested, this, &OutboxWindow::editRequested);
    connect(m_actions, &TicketActions::editDraftRequested, this, &OutboxWindow::editDraftRequested);
    connect(m_actions, &TicketActions::newFromThis, this, &OutboxWindow::newFromThis);
    connect(m_actions, &TicketActions::restored, this, [this](const QUuid &key) { m_wanted = key; });
}

void OutboxWindow::makeShortcuts()
{
    const auto actions = m_actions->actions();
    for (QAction *action : actions)
        m_list->addAction(action); // its context menu, and the keys while it has the focus
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QShortcut(key, m_list, nullptr, nullptr, Qt::WidgetShortcut);
        open->setAutoRepeat(false);
        connect(open, &QShortcut::activated, m_actions, &TicketActions::open);
    }
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_actions, &TicketActions::undo);
}

void OutboxWindow::select(const QUuid &key)
{
    m_wanted = key;
    endSearch();
    m_lookup.refresh();
}

void OutboxWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void OutboxWindow::search()
{
    m_lookup.setQuery({m_search->text().trimmed(), filters().at(m_filter->currentIndex())});
}

void OutboxWindow::endSearch()
{
    m_search->clear();
    m_filter->setCurrentIndex(0);
    m_list->setFocus();
}

void OutboxWindow::showTickets(const QList<TicketSummary> &tickets)
{
    m_list->setTickets(tickets);
    m_list->setVisible(!tickets.isEmpty());
    m_empty->setVisible(tickets.isEmpty());
    if (tickets.isEmpty())
        showEmptiness();
    if (m_list->select(m_wanted))
        m_wanted = QUuid();
    if (const TicketSummary *selected = m_list->selected())
        m_ticket.select(*selected); // it may have changed
    else
        m_ticket.clear();
}

void OutboxWindow::showEmptiness()
{
    const TicketQuery query = m_lookup.query();
    if (query == TicketQuery()) {
        m_empty->display(tr("No tickets yet. What you write and submit is listed here."), tr("New &ticket"));
    } else if (query.text.isEmpty()) {
        m_empty->display(tr("No tickets of this kind."), tr("Show &all"));
    } else {
        m_empty->display(tr("No ticket matches “%1”.").arg(query.text), tr("C&lear search"));
    }
}

void OutboxWindow::showSelected()
{
    const TicketRecord *record = m_ticket.record();
    m_pane->setVisible(record);
    if (!record)
        return;
    const TicketStanding standing = m_ticket.standing();
    const Explanation why = explainStanding(*record, standing);
    m_details->display(*record, m_.session.account(), {m_ticket.time(), why.text, why.details});
    m_verbs->setPrimary(primaryVerb(standing));
}

/// What the next one sees begins with nothing of the one before.
void OutboxWindow::leaveAccount()
{
    m_wanted = QUuid();
    m_list->setTickets({});
    m_ticket.clear();
    m_actions->forget();
    endSearch();
}

void OutboxWindow::tellFailed(const Error &error)
{
    const Explanation why = explain(error, Task::ListTickets);
    m_banner->display(Banner::Kind::Error, why.text,
                      {{tr("Try again"),
                        [this] {
                            m_banner->clear();
                            m_lookup.refresh();
                        }}},
                      why.details);
}

QSize OutboxWindow::sizeHint() const
{
    return {720, 640};
}

void OutboxWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_lookup.setActive(true);
}

void OutboxWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_lookup.setActive(false);
    m_.settings.setValue(Setting::OutboxGeometry, saveGeometry());
}

void OutboxWindow::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Cancel)) {
        QWidget::keyPressEvent(event);
    } else if (!m_search->text().isEmpty()) {
        m_search->clear();
    } else {
        close();
    }
}
