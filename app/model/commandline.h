// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

/// What a command line asks for. Texts are as typed; lookups are a name or an id, resolved once the lists are there.
/// Nothing is ever sent by it.
struct CommandLine {
    bool help = false;
    bool version = false;
    bool diagnose = false; ///< test the way to the help desk, say what came out, and end
    bool json = false; ///< as JSON
    QString server = {};
    QString title = {};
    QString description = {};
    QString site = {};
    QString department = {};
    QString priority = {};
    QString category = {};
    QStringList files = {}; ///< absolute paths, each once; not looked at yet

    bool operator==(const CommandLine &) const = default;
};

/// `arguments` start with the program's name; relative files are taken from `workingFolder`. Needs no application, and
/// doesn't touch the disk. Qt's own options (-style, -platform, -session, …) are left to QApplication.
/// The error is a sentence for the terminal (exit code 2).
tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments, const QString &workingFolder);

/// What two command lines ask for, one after the other: where both name something, the later one's.
CommandLine merged(CommandLine earlier, const CommandLine &later);

/// A sentence for the terminal about each file that can't be attached; the program goes on without them. Touches the
/// disk: not for the GUI thread of a running program, whose attachment strip tells it by itself.
QStringList unreadableFiles(const CommandLine &commandLine);

/// What --help prints. Needs no application.
QString helpText();
