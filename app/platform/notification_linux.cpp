// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/notification.h"

#include "app/platform/desktopnotification.h"

#include <QCoreApplication>

void showNotification(const QString &title, const QString &text, std::function<void()> onActivated)
{
    auto *notification = new DesktopNotification(title, text, std::move(onActivated), QCoreApplication::instance());
    notification->show();
}
