// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/notification.h"

#include <QGuiApplication>
#include <QtGui/QWindow>

void showNotification(const QString &, const QString &, std::function<void()>)
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    for (QWindow *window : windows) {
        if (window->isVisible())
            window->alert(0); // until it is looked at
    }
}
