// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

/// One notification of org.freedesktop.Notifications, from being asked for to being closed; then deletes itself.
class DesktopNotification : public QObject {
    Q_OBJECT
public:
    DesktopNotification(const QString &title, const QString &text, std::function<void()> onActivated, QObject *parent);

    void show();

private:
    void notify(bool bodyIsMarkup);
    void listen();

    QString m_title;
    QString m_text;
    std::function<void()> m_onActivated;
    uint m_id = 0; // the server's; 0 before it is shown

private Q_SLOTS: // found by name, when the bus signals
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id);
};
