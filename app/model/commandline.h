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
    QString server;
    QString title;
    QString description;
    QString site;
    QString department;
    QString priority;
    QString category;
    QStringList files; ///< absolute paths

    bool operator==(const CommandLine &) const = default;
};

/// `arguments` start with the program's name; relative files are taken from `workingFolder`.
/// The error is a sentence for the terminal (exit code 2).
tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments, const QString &workingFolder);

/// What --help prints.
QString helpText();
