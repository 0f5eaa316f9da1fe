// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/session/rememberedaccount.h"

#include "app/settings/settings.h"

#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<const char *, QString Account::*>, 6> texts{{
    {"userId", &Account::userId},
    {"username", &Account::username},
    {"firstName", &Account::firstName},
    {"lastName", &Account::lastName},
    {"domain", &Account::domain},
    {"avatar", &Account::avatar},
}};

} // namespace

Account rememberedAccount(const Settings &settings)
{
    const QVariantMap map = settings.value(Setting::Account).toMap();
    Account account;
    account.server = QUrl(map.value(QStringLiteral("server")).toString());
    for (const auto &[name, member] : texts)
        account.*member = map.value(QString::fromLatin1(name)).toString();
    return account;
}

void rememberAccount(Settings &settings, const Account &account)
{
    QVariantMap map{{QStringLiteral("server"), account.server.toString()}};
    for (const auto &[name, member] : texts)
        map.insert(QString::fromLatin1(name), account.*member);
    settings.setValue(Setting::Account, map);
}

tl::expected<QUrl, AddressProblem> allowedAddress(const QString &typed, const Settings &settings)
{
    return parseServerAddress(typed, settings.value(Setting::AllowPlainHttp).toBool());
}

tl::expected<QUrl, AddressProblem> namedServer(const Settings &settings)
{
    const QUrl named = settings.value(Setting::ServerUrl).toUrl();
    return allowedAddress((named.isEmpty() ? rememberedAccount(settings).server : named).toString(), settings);
}

bool isAllowed(const Account &account, const Settings &settings)
{
    const auto address = allowedAddress(account.server.toString(), settings);
    if (!address)
        return false;
    return !settings.isLocked(Setting::ServerUrl) || address == namedServer(settings);
}

Account proposedAccount(const Settings &settings)
{
    Account account;
    account.server = namedServer(settings).value_or(QUrl());
    account.username = settings.value(Setting::Username).toString();
    account.domain = settings.value(Setting::DefaultDomain).toString();
    return account;
}
