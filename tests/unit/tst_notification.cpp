// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/desktopnotification.h"
#include "app/platform/notification.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A desktop's notification service, on the bus of the session that the test runs in.
class NotificationServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit NotificationServer(const QStringList &capabilities) : m_capabilities(capabilities)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"server"_s);
        m_ready = bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    ~NotificationServer() override { QDBusConnection::disconnectFromBus(u"server"_s); }

    bool isReady() const { return m_ready; }
    QStringList bodies() const { return m_bodies; }
    QStringList summaries() const { return m_summaries; }

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }

    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        m_summaries << summary;
        m_bodies << body;
        return uint(m_bodies.size());
    }

Q_SIGNALS:
    // Unnamed: moc names them differently.
    void ActionInvoked(uint, const QString &);
    void NotificationClosed(uint, uint);

private:
    QStringList m_capabilities;
    QStringList m_summaries;
    QStringList m_bodies;
    bool m_ready = false;
};

class TestNotification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsPlainWhateverTheServerTakes_data();
    void textIsPlainWhateverTheServerTakes();
    void onlyAClickOnItsOwnNotificationActivates();
    void aClosedNotificationIsForgotten();
    void nothingWaitsWhereThereIsNoService();
};

void TestNotification::textIsPlainWhateverTheServerTakes_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s}
                            << u"&lt;img src=&quot;file:///etc/passwd&quot;&gt; &amp; more"_s;
    QTest::newRow("plain text") << QStringList{u"body"_s} << u"<img src=\"file:///etc/passwd\"> & more"_s;
}

void TestNotification::textIsPlainWhateverTheServerTakes()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, body);
    const NotificationServer server(capabilities);
    QVERIFY(server.isReady());
    showNotification(u"Ticket #1042 created"_s, u"<img src=\"file:///etc/passwd\"> & more"_s);
    QTRY_COMPARE(server.bodies(), QStringList{body});
    QCOMPARE(server.summaries(), QStringList{u"Ticket #1042 created"_s});
}

void TestNotification::onlyAClickOnItsOwnNotificationActivates()
{
    NotificationServer server({});
    QVERIFY(server.isReady());
    QStringList activated;
    showNotification(u"first"_s, {}, [&activated] { activated << u"first"_s; });
    QTRY_COMPARE(server.summaries().size(), 1);
    showNotification(u"second"_s, {}, [&activated] { activated << u"second"_s; });
    QTRY_COMPARE(server.summaries().size(), 2);
    Q_EMIT server.ActionInvoked(2, u"settings"_s);
    Q_EMIT server.ActionInvoked(2, u"default"_s);
    Q_EMIT server.NotificationClosed(1, 2);
    QTRY_COMPARE(activated, QStringList{u"second"_s});
    Q_EMIT server.NotificationClosed(2, 2);
}

void TestNotification::aClosedNotificationIsForgotten()
{
    NotificationServer server({});
    QVERIFY(server.isReady());
    const QPointer<DesktopNotification> notification = new DesktopNotification(u"title"_s, {}, {}, this);
    notification->show();
    QTRY_COMPARE(server.summaries().size(), 1);
    Q_EMIT server.NotificationClosed(77, 1); // somebody else's
    QTRY_VERIFY((Q_EMIT server.NotificationClosed(1, 1), notification.isNull()));
}

void TestNotification::nothingWaitsWhereThereIsNoService()
{
    const QPointer<DesktopNotification> notification = new DesktopNotification(u"title"_s, u"text"_s, {}, this);
    QElapsedTimer clock;
    clock.start();
    notification->show();
    QVERIFY(clock.elapsed() < 200);
    QTRY_VERIFY(notification.isNull());
}

QTEST_GUILESS_MAIN(TestNotification)
#include "tst_notification.moc"
