// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"

#include <QSettings>

/// What an administrator set, and what of it can't count.
struct Policy {
    QStringList places; ///< where it was looked for
    QMap<Setting, QVariant> values; ///< each of its setting's type
    QList<SettingProblem> problems;
};

/// Reads `places`, as QSettings names them, each with its values in `group`. Of two that set the same, the later
/// counts.
Policy readPolicy(const QStringList &places, QSettings::Format format, const QString &group);
