// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/shots/dialogstudio.h"

#include "app/session/proxyaccess.h"
#include "app/session/tokenvault.h"
#include "app/settings/settings.h"
#include "app/support/places.h"
#include "tests/sandbox/sandboxprocess.h"
#include "ui/about/aboutdialog.h"
#include "ui/connection/connectiondialog.h"
#include "ui/proxydialog.h"
#include "ui/settings/settingsdialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int settling = 500; // until what moves and what is loaded in the background has come to rest

} // namespace

DialogStudio::DialogStudio(const QString &folder) : m_folder(folder) { }

bool DialogStudio::takeAll()
{
    return takeSettings() && takeAbout() && takeConnection() && takeProxy();
}

bool DialogStudio::takeSettings() const
{
    ApiClient api;
    const QTemporaryDir files;
    Settings settings(files.filePath(u"user.conf"_s), files.filePath(u"none.conf"_s));
    settings.setValue(Setting::ServerUrl, QUrl(u"https://help.example.com"_s));
    SettingsDialog plain(api, settings);
    if (!take(u"settings"_s, plain))
        return false;

    settings.setValue(Setting::Proxy, u"http://proxy.example.com:3128"_s);
    SettingsDialog wrong(api, settings);
    const auto lines = wrong.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->text().startsWith("http"_L1))
            line->setText(line->text().section(u':', 0, 1) + u"/x"_s);
    }
    wrong.show();
    wrong.accept();
    if (!take(u"settings-wrong"_s, wrong))
        return false;

    QFile policy(files.filePath(u"policy.conf"_s));
    if (!policy.open(QIODevice::WriteOnly))
        return false;
    policy.write("[Policy]\nServerUrl=https://help.example.com\nLockServer=true\nProxy=http://proxy.example.com:3128\n"
                 "TicketUrl=https://help.example.com/tickets/{id}\nKeepHistoryDays=30\n");
    policy.close();
    Settings locked(files.filePath(u"user.conf"_s), policy.fileName());
    SettingsDialog lockedDialog(api, locked);
    return take(u"settings-locked"_s, lockedDialog);
}

bool DialogStudio::takeAbout() const
{
    const QTemporaryDir files;
    QFile policy(files.filePath(u"policy.conf"_s));
    if (!policy.open(QIODevice::WriteOnly) || !QDir().mkpath(QFileInfo(logFile()).path()))
        return false;
    policy.write("[Policy]\nServerUrl=https://help.example.com\n");
    policy.close();
    const Settings settings(files.filePath(u"user.conf"_s), policy.fileName());
    AboutDialog plain(programFacts(settings));
    if (!take(u"about"_s, plain))
        return false;

    if (!policy.open(QIODevice::WriteOnly))
        return false;
    policy.write("[Policy]\nMaxAttachmentMB=many\nServerURL=https://help.example.com\n");
    policy.close();
    const Settings wrong(files.filePath(u"user.conf"_s), policy.fileName());
    AboutDialog problems(programFacts(wrong));
    return take(u"about-problems"_s, problems);
}

bool DialogStudio::takeConnection() const
{
    const SandboxProcess helpDesk({u"--https"_s});
    ApiClient trusting({helpDesk.caFile(), {}});
    ConnectionDialog open(trusting, helpDesk.url(), u"none"_s);
    if (!take(u"connection"_s, open))
        return false;
    ApiClient distrusting;
    ConnectionDialog refused(distrusting, helpDesk.url(), u"none"_s);
    return take(u"connection-refused"_s, refused);
}

bool DialogStudio::takeProxy() const
{
    QTcpServer proxy; // which lets nobody through
    QObject::connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy] {
        QTcpSocket *client = proxy.nextPendingConnection();
        QObject::connect(client, &QTcpSocket::readyRead, client, [client] {
            client->write(
                "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"network\"\r\n"
                "Connection: close\r\n\r\n");
            client->disconnectFromHost();
        });
    });
    if (!proxy.listen(QHostAddress::LocalHost))
        return false;
    const QTemporaryDir files;
    Settings settings(files.filePath(u"user.conf"_s), files.filePath(u"none.conf"_s));
    TokenVault vault;
    ApiClient api;
    ProxyAccess access(api, vault, settings);
    QSignalSpy asked(&access, &ProxyAccess::asked);
    ConnectionDialog refused(api, QUrl(u"https://help.example.com"_s),
                             u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()));
    if (!take(u"connection-proxy"_s, refused) || (asked.isEmpty() && !asked.wait()))
        return false;
    ProxyDialog dialog(access);
    return take(u"proxy"_s, dialog);
}

bool DialogStudio::take(const QString &name, QWidget &dialog) const
{
    dialog.show();
    dialog.activateWindow();
    if (!QTest::qWaitForWindowActive(&dialog))
        return false;
    QTest::qWait(settling);
    QPixmap picture; // of one pixel where a busy window manager has not placed the dialog yet
    const auto grab = [&picture, &dialog] {
        const QRect frame = dialog.frameGeometry();
        picture = dialog.screen()->grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height());
        return picture.deviceIndependentSize().width() >= dialog.width();
    };
    const bool saved = QTest::qWaitFor(grab) && picture.save(QDir(m_folder).filePath(name + u".png"_s));
    dialog.hide();
    return saved;
}
