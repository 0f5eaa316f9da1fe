// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/lookuppopup.h"

#include <QCoreApplication>
#include <QCursor>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

LookupPopup::LookupPopup(QWidget *box, QAbstractItemModel *model) : QListView(box), m_box(box)
{
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_WindowPropagation);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(box);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setModel(model);
    setUniformItemSizes(true); // else every row is measured
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
}

void LookupPopup::popUp(int maxRows)
{
    m_maxRows = maxRows;
    m_pointer = QCursor::pos();
    fit();
    show();
}

void LookupPopup::fit()
{
    const int rows = std::clamp(model()->rowCount(), 1, m_maxRows);
    const int rowHeight = std::max(sizeHintForRow(0), fontMetrics().height() + 4);
    const int height = rows * rowHeight + 2 * frameWidth();

    const QRect box(m_box->mapToGlobal(QPoint()), m_box->size());
    const QRect screen = m_box->screen()->availableGeometry();
    const int below = screen.bottom() - box.bottom();
    const int above = box.top() - screen.top();
    const bool opensDown = height <= below || below >= above;
    const int fitting = std::min(height, opensDown ? below : above);
    const int top = opensDown ? box.bottom() + 1 : box.top() - fitting;
    const int left = std::clamp(box.left(), screen.left(), std::max(screen.left(), screen.right() - box.width() + 1));
    setGeometry(left, top, box.width(), fitting);
}

int LookupPopup::highlighted() const
{
    return currentIndex().row();
}

void LookupPopup::highlight(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

int LookupPopup::rowAfter(int key) const
{
    const int last = model()->rowCount() - 1;
    const int now = highlighted();
    const int page = std::max(1, m_maxRows - 1);
    switch (key) {
    case Qt::Key_Up:
        return now < 0 ? last : std::max(0, now - 1);
    case Qt::Key_PageUp:
        return std::max(0, now - page);
    case Qt::Key_PageDown:
        return std::min(last, now + page);
    case Qt::Key_Home:
        return std::min(last, 0);
    case Qt::Key_End:
        return last;
    default:
        return std::min(last, now + 1);
    }
}

// These two pass over QListView, which tells assistive tools of rows.

void LookupPopup::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
}

void LookupPopup::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
}

bool LookupPopup::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
        // A popup has the keyboard, though one types in the box.
        return QCoreApplication::sendEvent(m_box, event);
    case QEvent::MouseButtonPress: {
        const auto *press = static_cast<QMouseEvent *>(event);
        if (rect().contains(press->position().toPoint()))
            break;
        // A press on the box closes the list, and must not open it again.
        const QPoint inBox = m_box->mapFromGlobal(press->globalPosition().toPoint());
        setAttribute(Qt::WA_NoMouseReplay, m_box->rect().contains(inBox));
        Q_EMIT dismissed();
        return true;
    }
    default:
        break;
    }
    return QListView::event(event);
}

void LookupPopup::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pointer = event->globalPosition().toPoint();
    if (pointer == m_pointer)
        return;
    m_pointer = pointer;
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        setCurrentIndex(index);
}

void LookupPopup::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT picked(index.row());
}

void LookupPopup::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeading,
                     tr("Nothing matches"));
}

QVariant LookupPopup::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return m_box->inputMethodQuery(query);
}
