// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/atspidriver.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, more than the driver's own

} // namespace

AtspiDriver::AtspiDriver(const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString &name : {u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s}) {
        const QString folder = m_home.filePath(name);
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(name, folder);
    }
    m_driver.setProcessEnvironment(environment);
    m_driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_driver.start(u"dbus-run-session"_s,
                   QStringList{u"--"_s, u"/usr/bin/python3"_s, QStringLiteral(ATSPI_DRIVER), program} + arguments);
}

AtspiDriver::~AtspiDriver()
{
    m_driver.closeWriteChannel();
    m_driver.waitForFinished(patience);
}

bool AtspiDriver::type(const QString &name, const QString &text)
{
    return ask({{u"do"_s, u"type"_s}, {u"name"_s, name}, {u"text"_s, text}}).toBool();
}

int AtspiDriver::press(const QString &name, int times)
{
    return ask({{u"do"_s, u"press"_s}, {u"name"_s, name}, {u"times"_s, times}}).toInt();
}

bool AtspiDriver::waitFor(const QString &beginning)
{
    return ask({{u"do"_s, u"wait"_s}, {u"name"_s, beginning}}).isString();
}

bool AtspiDriver::waitForGone(const QString &beginning)
{
    return ask({{u"do"_s, u"wait"_s}, {u"name"_s, beginning}, {u"gone"_s, true}}).isString();
}

QList<AccessibleElement> AtspiDriver::elements()
{
    QList<AccessibleElement> elements;
    const QJsonArray answer = ask({{u"do"_s, u"tree"_s}}).toArray();
    for (const QJsonValue &value : answer) {
        elements.append({.role = value[u"role"_s].toString(),
                         .name = value[u"name"_s].toString(),
                         .text = value[u"text"_s].toString(),
                         .focusable = value[u"focusable"_s].toBool()});
    }
    return elements;
}

QJsonValue AtspiDriver::ask(const QJsonObject &request)
{
    m_driver.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!m_driver.canReadLine()) {
        if (!m_driver.waitForReadyRead(patience)) {
            qWarning("the AT-SPI driver has ended or hangs");
            return QJsonValue::Undefined;
        }
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_driver.readLine()).object();
    if (answer.contains(u"error"_s))
        qWarning("%ls", qUtf16Printable(answer.value(u"error"_s).toString()));
    return answer.value(u"ok"_s);
}
