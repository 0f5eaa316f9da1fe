// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/desktopnotification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;

QDBusPendingCall callServer(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message);
}

} // namespace

DesktopNotification::DesktopNotification(const QString &title, const QString &text, std::function<void()> onActivated,
                                         QObject *parent)
    : QObject(parent), m_title(title), m_text(text), m_onActivated(std::move(onActivated))
{
}

void DesktopNotification::show()
{
    // Some servers show the body as markup, some show what escapes it: which, has to be asked.
    auto *watcher = new QDBusPendingCallWatcher(callServer(u"GetCapabilities"_s), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> capabilities = *watcher;
        if (capabilities.isError())
            deleteLater(); // nobody there
        else
            notify(capabilities.value().contains("body-markup"_L1));
    });
}

void DesktopNotification::notify(bool bodyIsMarkup)
{
    listen();
    const QString id = u"com.itdevtech.TiktingDesktop"_s;
    const QStringList actions{u"default"_s, QString()};
    const QVariantMap hints{{u"desktop-entry"_s, id}};
    const int timeout = -1; // the server's own
    auto *watcher = new QDBusPendingCallWatcher(
        callServer(u"Notify"_s,
                   {u"Tikting Desktop"_s, 0U, id, m_title, bodyIsMarkup ? m_text.toHtmlEscaped() : m_text, actions,
                    hints, timeout}),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> shown = *watcher;
        if (shown.isError())
            deleteLater();
        else
            m_id = shown.value();
    });
}

void DesktopNotification::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // In moc's own spelling, which has no blanks.
    // clang-format off
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint,QString)));
    // clang-format on
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint)));
}

void DesktopNotification::onActionInvoked(uint id, const QString &action)
{
    if (id == m_id && action == "default"_L1 && m_onActivated)
        m_onActivated();
}

void DesktopNotification::onNotificationClosed(uint id)
{
    if (id == m_id)
        deleteLater();
}
