// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTest>

/// Whether this process has no session bus, and so no keychain: it was started by passesWithoutBus().
inline bool isWithoutBus()
{
    return qEnvironmentVariableIsSet("TIKTING_TEST_WITHOUT_BUS");
}

/// Runs the present test function in a process of its own that has no session bus: one can't be taken away from a
/// process that knows it. The function tells by isWithoutBus() which of the two it is.
inline bool passesWithoutBus()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    environment.insert(QStringLiteral("TIKTING_TEST_WITHOUT_BUS"), QStringLiteral("1"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(QTest::currentTestFunction())});
    const bool passed =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!passed)
        qWarning("%s", process.readAllStandardOutput().constData());
    return passed;
}
