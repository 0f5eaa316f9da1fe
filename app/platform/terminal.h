// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdio>

/// The program's arguments, its name first. Needs no application.
QStringList programArguments(int argc, char *argv[]);

/// For main to return once all of its objects are gone: `code`. On Windows the program ends in it.
int endProgram(int code);

/// Prints a line for whoever started the program from a terminal; nowhere, where nobody did. Needs no application.
void printLine(std::FILE *stream, const QString &text);
