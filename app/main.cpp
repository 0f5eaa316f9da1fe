// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/commandline.h"
#include "app/platform/singleinstance.h"
#include "app/platform/terminal.h"
#include "app/settings/settings.h"
#include "app/support/logfile.h"
#include "app/support/places.h"
#include "ui/connection/diagnosis.h"
#include "ui/icons.h"
#include "ui/program.h"
#include "ui/translations.h"

#include <QApplication>
#include <QDir>

static int run(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("Tikting"));
    QCoreApplication::setApplicationName(QStringLiteral("TiktingDesktop"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIKTING_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("com.itdevtech.TiktingDesktop"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tikting Desktop"));

    const QStringList arguments = programArguments(argc, argv);
    const QString workingFolder = QDir::currentPath();
    QDir::setCurrent(QDir::rootPath()); // nothing is ever loaded from where a document lies (security.md)

    const auto commandLine = parseCommandLine(arguments, workingFolder);
    if (!commandLine) {
        printLine(stderr, commandLine.error());
        return 2;
    }
    if (commandLine->version || commandLine->help) {
        printLine(stdout, commandLine->help ? helpText() : QStringLiteral("Tikting Desktop " TIKTING_VERSION));
        return 0;
    }

    if (commandLine->diagnose) {
        const QCoreApplication application(argc, argv);
        Settings settings;
        const Diagnosis diagnosis(*commandLine, settings);
        return QCoreApplication::exec();
    }

    for (const QString &sentence : unreadableFiles(*commandLine))
        printLine(stderr, sentence);

    LogFile log(logFile());
    QApplication application(argc, argv);
    SingleInstance instance;
    if (instance.handOver(arguments, workingFolder)) {
        if (!instance.errorString().isEmpty())
            printLine(stderr, instance.errorString());
        return instance.errorString().isEmpty() ? 0 : 1;
    }

    log.begin();
    Settings settings;
    QApplication::setWindowIcon(programIcon());
    installTranslators(application, settings.value(Setting::Language).toString());
    ApiClient api({settings.value(Setting::CaCertificates).toString(), {}});
    TokenVault vault;
    Program program(api, vault, settings, dataFolder());
    QObject::connect(&instance, &SingleInstance::argumentsReceived, &application,
                     [&program](const QStringList &received, const QString &folder) {
                         if (const auto second = parseCommandLine(received, folder))
                             program.window().apply(*second);
                     });
    program.window().open(*commandLine);
    return QApplication::exec();
}

int main(int argc, char *argv[])
{
    return endProgram(run(argc, argv));
}
