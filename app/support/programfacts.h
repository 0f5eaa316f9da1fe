// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

class Settings;

/// One thing about this run of the program that helps those who help.
struct Fact {
    QString key; ///< for programs, e.g. "settingsFile"; never changes
    QString label; ///< for people, in English; to be translated in the context "Facts"
    QVariant value; ///< a QString, empty where there is none; or a QStringList of what there may be several of

    bool operator==(const Fact &) const = default;
};

/// In the order in which they are shown. No password, token or word of a ticket is among them; the person's home
/// folder is. GUI thread.
QList<Fact> programFacts(const Settings &settings);

/// To be passed on: with the home folder, which names the person, as "~".
QList<Fact> withoutHome(QList<Fact> facts);

/// In English, a line each, those of several values below each other.
QString plainText(const QList<Fact> &facts);
