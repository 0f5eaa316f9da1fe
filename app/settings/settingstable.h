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

/// What the value of a setting looks like; settingvalue.h reads it.
enum class ValueKind {
    Switch, ///< bool
    Number, ///< int
    Text, ///< QString
    Address, ///< QUrl of a help desk, with or without https:// in front
    Page, ///< QString: an https address with {id} in it
    Certificates, ///< QString: the full path of a file in PEM format
    Proxy, ///< QString: "system", "none", or http:// or socks5:// with a host and a port
    Fields, ///< QStringList out of hideableFields()
    Endings, ///< QStringList of endings of file names, lower case, without a dot in front
    Texts, ///< QStringList
    Bytes, ///< QByteArray
    Time, ///< QDateTime
    Map, ///< QVariantMap
};

struct SettingRow {
    Setting setting;
    const char *name; ///< in both files
    ValueKind kind;
    Say say;
    int standard = 0; ///< of a switch or a number: the default
    int least = 0; ///< of a number
    int most = 0;

    QVariant defaultValue() const;
};

struct AccountSettingRow {
    AccountSetting setting;
    const char *name;
    QMetaType::Type type;
};

/// The settings that an administrator has a say in. Made from packaging/policies/policies.toml.
std::span<const SettingRow> policyTable();
std::span<const char *const> hideableFields();

/// Those that are the person's alone.
std::span<const SettingRow> personalTable();

const SettingRow &rowOf(Setting setting);
const AccountSettingRow &rowOf(AccountSetting setting);
