// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/settingstable.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QVariant empty()
{
    return QVariant::fromValue(T());
}

QVariant yes()
{
    return true;
}

// Kestrel's default limit of a request is 30,000,000 bytes (network.md 3, 6).
QVariant megabytesOfKestrel()
{
    return 28;
}

QVariant daysOfHistory()
{
    return 90;
}

constexpr std::array<SettingRow, 19> settings{{
    {Setting::ServerUrl, "ServerUrl", QMetaType::QUrl, Say::UserFirst, empty<QUrl>},
    {Setting::LockServer, "LockServer", QMetaType::Bool, Say::Policy, empty<bool>},
    {Setting::TicketUrl, "TicketUrl", QMetaType::QString, Say::PolicyFirst, empty<QString>},
    {Setting::DefaultDomain, "DefaultDomain", QMetaType::QString, Say::PolicyFirst, empty<QString>},
    {Setting::AllowPlainHttp, "AllowPlainHttp", QMetaType::Bool, Say::Policy, empty<bool>},
    {Setting::CaCertificates, "CaCertificates", QMetaType::QString, Say::Policy, empty<QString>},
    {Setting::AllowKeepSignedIn, "AllowKeepSignedIn", QMetaType::Bool, Say::Policy, yes},
    {Setting::MaxAttachmentMB, "MaxAttachmentMB", QMetaType::Int, Say::PolicyFirst, megabytesOfKestrel},
    {Setting::KeepHistoryDays, "KeepHistoryDays", QMetaType::Int, Say::PolicyFirst, daysOfHistory},
    {Setting::Username, "Username", QMetaType::QString, Say::User, empty<QString>},
    {Setting::Account, "Account", QMetaType::QVariantMap, Say::User, empty<QVariantMap>},
    {Setting::TokenExpires, "TokenExpires", QMetaType::QDateTime, Say::User, empty<QDateTime>},
    {Setting::TokensToDelete, "TokensToDelete", QMetaType::QStringList, Say::User, empty<QStringList>},
    {Setting::KeepSignedIn, "KeepSignedIn", QMetaType::Bool, Say::User, yes},
    {Setting::WindowGeometry, "WindowGeometry", QMetaType::QByteArray, Say::User, empty<QByteArray>},
    {Setting::OutboxGeometry, "OutboxGeometry", QMetaType::QByteArray, Say::User, empty<QByteArray>},
    {Setting::MoreExpanded, "MoreExpanded", QMetaType::Bool, Say::User, empty<bool>},
    {Setting::PickerFolder, "PickerFolder", QMetaType::QString, Say::User, empty<QString>},
    {Setting::Language, "Language", QMetaType::QString, Say::UserFirst, empty<QString>},
}};

constexpr std::array<AccountSettingRow, 3> accountSettings{{
    {AccountSetting::LastSite, "LastSite", QMetaType::LongLong},
    {AccountSetting::LastDepartment, "LastDepartment", QMetaType::LongLong},
    {AccountSetting::RecentRequesters, "RecentRequesters", QMetaType::QStringList},
}};

QVariant toBool(const QString &text)
{
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0 || text == "0"_L1)
        return false;
    return {};
}

template <class T>
QVariant numberOr(bool ok, T number)
{
    return ok ? QVariant(number) : QVariant();
}

QVariant fromText(const QString &text, QMetaType::Type type)
{
    bool ok = false;
    switch (type) {
    case QMetaType::Bool:
        return toBool(text);
    case QMetaType::Int: {
        const int number = text.toInt(&ok);
        return numberOr(ok, number);
    }
    case QMetaType::LongLong: {
        const qint64 number = text.toLongLong(&ok);
        return numberOr(ok, number);
    }
    case QMetaType::QUrl: {
        const QUrl url(text, QUrl::StrictMode);
        return url.isValid() || text.isEmpty() ? QVariant(url) : QVariant();
    }
    case QMetaType::QStringList:
        return QStringList{text}; // a list of one looks like a plain text in an INI file
    default:
        return {};
    }
}

} // namespace

std::span<const SettingRow> settingsTable()
{
    return settings;
}

const SettingRow &rowOf(Setting setting)
{
    return *std::ranges::find(settings, setting, &SettingRow::setting);
}

const AccountSettingRow &rowOf(AccountSetting setting)
{
    return *std::ranges::find(accountSettings, setting, &AccountSettingRow::setting);
}

QVariant converted(const QVariant &stored, QMetaType::Type type)
{
    if (stored.typeId() == type)
        return stored;
    if (stored.typeId() == QMetaType::QString)
        return fromText(stored.toString().trimmed(), type);
    // Windows' registry has numbers where INI files have text.
    if (stored.typeId() == QMetaType::Int || stored.typeId() == QMetaType::LongLong)
        return fromText(stored.toString(), type);
    return {};
}
