// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"

#include <QMetaType>

#include <span>

/// Whose word counts for a setting.
enum class Say {
    User, ///< the person's alone
    UserFirst, ///< an administrator presets it, the person may choose otherwise
    PolicyFirst, ///< an administrator's value locks it
    Policy, ///< an administrator's alone
};

struct SettingRow {
    Setting setting;
    const char *name; ///< in both files
    QMetaType::Type type;
    Say say;
    QVariant (*defaultValue)();
};

struct AccountSettingRow {
    AccountSetting setting;
    const char *name;
    QMetaType::Type type;
};

/// The one table of all settings.
std::span<const SettingRow> settingsTable();
const SettingRow &rowOf(Setting setting);
const AccountSettingRow &rowOf(AccountSetting setting);

/// `stored`, as a file brought it, as a `type`; invalid when it is none. Strict: "yes" is no bool, "12 MB" no int.
QVariant converted(const QVariant &stored, QMetaType::Type type);
