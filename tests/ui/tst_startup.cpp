// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/windowdesk.h"
#include "tests/unit/withoutbus.h"
#include "ui/signindialog.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sees the first picture of a window.
class Onlooker : public QObject {
public:
    explicit Onlooker(QWidget *window) : QObject(window) { window->installEventFilter(this); }

    bool hasSeenIt() const { return m_hasSeenIt; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_hasSeenIt = true;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_hasSeenIt = false;
};

QMap<Setting, QVariant> rememberedAccount()
{
    return {{Setting::Account,
             QVariantMap{
                 {u"server"_s, u"https://help.example.com/"_s}, {u"userId"_s, u"a1"_s}, {u"username"_s, u"jane"_s}}},
            {Setting::TokenExpires, QDateTime::currentDateTimeUtc().addDays(1)}};
}

} // namespace

/// From the start of the program to the first message.
class TestStartup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKeychainIsAskedOnceTheWindowIsPainted();
    void aMissingKeychainDoesNotHideAMissingPermission();
};

void TestStartup::theKeychainIsAskedOnceTheWindowIsPainted()
{
    WindowDesk desk(rememberedAccount());
    const auto *onlooker = new Onlooker(&desk.window());
    std::optional<bool> wasPainted;
    connect(&desk.session(), &Session::stateChanged, this, [&] {
        if (!wasPainted)
            wasPainted = onlooker->hasSeenIt();
    });
    desk.window().open({});
    QTRY_VERIFY(wasPainted);
    QVERIFY(*wasPainted);
}

void TestStartup::aMissingKeychainDoesNotHideAMissingPermission()
{
    if (!isWithoutBus()) {
        QVERIFY(passesWithoutBus());
        return;
    }
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.start();
    desk.signIn(sandbox.url(), sandbox::userWithoutPermission);
    QTRY_VERIFY2(desk.message().contains(u"keychain"_s), qPrintable(desk.message()));
    QVERIFY(desk.message().contains(u"permission"_s));
}

QTEST_MAIN(TestStartup)
#include "tst_startup.moc"
