// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/crash/hands.h"
#include "tests/crash/lie.h"

class QImage;
class QJsonObject;

/// Writes to standard output what the program says, and what it finds, a line of JSON each: see takeLine().
class Teller : public QObject {
    Q_OBJECT
public:
    Teller(Hands &hands, Lie lie);

    void begun(); ///< the program is up
    void done(); ///< the script came to its end
    void
    found(const QString &attached); ///< all that form and store hold; `attached`: the file that the script attaches

private:
    void say(const QString &event, const QJsonObject &facts);
    void tellTyped();
    void tellWaiting(const QUuid &key);

    Hands &m_hands;
    Lie m_lie;
    Writing m_typed;
};

QImage scriptedPicture(); ///< that the script pastes
