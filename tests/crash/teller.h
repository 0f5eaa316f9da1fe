// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/crash/lie.h"
#include "tests/crash/program.h"

class QJsonObject;

/// Writes to standard output what the program says, and what it finds, a line of JSON each: see takeLine().
class Teller : public QObject {
    Q_OBJECT
public:
    Teller(Program &program, Lie lie);

    void begun(); ///< the program is up
    void done(); ///< the script came to its end
    void found(const QString &attached); ///< all that the store holds; `attached`: the file that the script attaches

private:
    void say(const QString &event, const QJsonObject &facts);
    void tellTyped();
    void tellWaiting(const QUuid &key);

    Program &m_program;
    Lie m_lie;
    Writing m_typed;
};

QImage scriptedPicture(); ///< that the script pastes
