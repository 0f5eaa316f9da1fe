// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/attachments/cardlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

CardLayout::CardLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(6);
}

CardLayout::~CardLayout()
{
    qDeleteAll(m_items);
}

QSize CardLayout::cellSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->sizeHint());
    return size;
}

int CardLayout::columns(int width) const
{
    const int cell = cellSize().width();
    return cell > 0 ? std::max(1, (width + spacing()) / (cell + spacing())) : 1;
}

int CardLayout::heightOfRows(int rows) const
{
    return rows > 0 ? rows * (cellSize().height() + spacing()) - spacing() : 0;
}

void CardLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void CardLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int CardLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *CardLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *CardLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

bool CardLayout::hasHeightForWidth() const
{
    return true;
}

int CardLayout::heightForWidth(int width) const
{
    const int perRow = columns(width);
    return heightOfRows((count() + perRow - 1) / perRow);
}

QSize CardLayout::sizeHint() const
{
    return cellSize();
}

QSize CardLayout::minimumSize() const
{
    return {0, cellSize().height()};
}

void CardLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int perRow = columns(rect.width());
    const int width = (rect.width() - (perRow - 1) * spacing()) / perRow;
    const int height = cellSize().height();
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (int i = 0; i < count(); ++i) {
        const QRect cell(rect.x() + (i % perRow) * (width + spacing()), rect.y() + (i / perRow) * (height + spacing()),
                         width, height);
        m_items.at(i)->setGeometry(QStyle::visualRect(direction, rect, cell));
    }
}
