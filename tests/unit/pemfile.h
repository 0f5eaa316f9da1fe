// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryFile>

/// The full path of a file that is one of certificates by its looks, as long as the program runs.
inline QString pemFile()
{
    static QTemporaryFile file;
    if (!file.isOpen() && (!file.open() || file.write("-----BEGIN CERTIFICATE-----\n") < 0 || !file.flush()))
        qFatal("no PEM file: %s", qPrintable(file.errorString()));
    return file.fileName();
}
