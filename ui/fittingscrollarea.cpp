// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/fittingscrollarea.h"

#include <QEvent>
#include <QScrollBar>

FittingScrollArea::FittingScrollArea(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize FittingScrollArea::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    QSize size = widget()->sizeHint().expandedTo(widget()->minimumSize());
    if (widget()->hasHeightForWidth())
        size.setHeight(widget()->heightForWidth(size.width()));
    return size;
}

QSize FittingScrollArea::minimumSizeHint() const
{
    QSize size = QScrollArea::minimumSizeHint();
    if (widget()) {
        const QSize content = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
        size.setWidth(content.width() + verticalScrollBar()->sizeHint().width());
    }
    return size;
}

bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    // QScrollArea filters the events of its widget, and this is the filter it uses.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        Q_EMIT contentResized();
        // After those who were told have made room.
        QMetaObject::invokeMethod(this, &FittingScrollArea::offerScrolling, Qt::QueuedConnection);
    }
    return QScrollArea::eventFilter(watched, event);
}

void FittingScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    offerScrolling();
}

// Qt would show the bar while there is no room yet, and keep it: beside it lines wrap earlier and need it.
void FittingScrollArea::offerScrolling()
{
    if (!widget())
        return;
    const int needed =
        widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : widget()->sizeHint().height();
    setVerticalScrollBarPolicy(needed > height() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}
