// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/settingstable.h"

#include "app/settings/settingvalue.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array<SettingRow, 11> personal{{
    {Setting::Username, "Username", ValueKind::Text, Say::User},
    {Setting::Account, "Account", ValueKind::Map, Say::User},
    {Setting::TokenExpires, "TokenExpires", ValueKind::Time, Say::User},
    {Setting::TokensToDelete, "TokensToDelete", ValueKind::Texts, Say::User},
    {Setting::KeepSignedIn, "KeepSignedIn", ValueKind::Switch, Say::User, true},
    {Setting::ProxySignedInTo, "ProxySignedInTo", ValueKind::Text, Say::User},
    {Setting::WindowGeometry, "WindowGeometry", ValueKind::Bytes, Say::User},
    {Setting::OutboxGeometry, "OutboxGeometry", ValueKind::Bytes, Say::User},
    {Setting::MoreExpanded, "MoreExpanded", ValueKind::Switch, Say::User, false},
    {Setting::PickerFolder, "PickerFolder", ValueKind::Text, Say::User},
    {Setting::Language, "Language", ValueKind::Text, Say::User},
}};

constexpr std::array<AccountSettingRow, 3> accountSettings{{
    {AccountSetting::LastSite, "LastSite", QMetaType::LongLong},
    {AccountSetting::LastDepartment, "LastDepartment", QMetaType::LongLong},
    {AccountSetting::RecentRequesters, "RecentRequesters", QMetaType::QStringList},
}};

} // namespace

QVariant SettingRow::defaultValue() const
{
    switch (kind) {
    case ValueKind::Switch:
        return standard != 0;
    case ValueKind::Number:
        return standard;
    case ValueKind::Proxy:
        return QStringLiteral("system");
    default:
        return QVariant(QMetaType(typeOf(kind)));
    }
}

std::span<const SettingRow> personalTable()
{
    return personal;
}

const SettingRow &rowOf(Setting setting)
{
    const auto policy = std::ranges::find(policyTable(), setting, &SettingRow::setting);
    return policy != policyTable().end() ? *policy : *std::ranges::find(personal, setting, &SettingRow::setting);
}

const AccountSettingRow &rowOf(AccountSetting setting)
{
    return *std::ranges::find(accountSettings, setting, &AccountSettingRow::setting);
}
