// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/reveal.h"

#include <QScrollArea>

void reveal(QWidget *widget)
{
    const auto scroll = [widget] {
        for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(widget);
        }
    };
    QMetaObject::invokeMethod(widget, scroll, Qt::QueuedConnection);
}
