// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// Made by packaging/policies/generate from policies.toml.
#include "app/settings/settingstable.h"

#include <array>

namespace {

// clang-format off
constexpr std::array<SettingRow, 14> policies{{
    {Setting::ServerUrl, "ServerUrl", ValueKind::Address, Say::UserFirst},
    {Setting::LockServer, "LockServer", ValueKind::Switch, Say::Policy, 0},
    {Setting::TicketUrl, "TicketUrl", ValueKind::Page, Say::PolicyFirst},
    {Setting::DefaultDomain, "DefaultDomain", ValueKind::Text, Say::UserFirst},
    {Setting::AllowPlainHttp, "AllowPlainHttp", ValueKind::Switch, Say::Policy, 0},
    {Setting::CaCertificates, "CaCertificates", ValueKind::Certificates, Say::Policy},
    {Setting::Proxy, "Proxy", ValueKind::Proxy, Say::PolicyFirst},
    {Setting::DefaultSite, "DefaultSite", ValueKind::Text, Say::UserFirst},
    {Setting::DefaultDepartment, "DefaultDepartment", ValueKind::Text, Say::UserFirst},
    {Setting::HideFields, "HideFields", ValueKind::Fields, Say::Policy},
    {Setting::MaxAttachmentMB, "MaxAttachmentMB", ValueKind::Number, Say::PolicyFirst, 28, 1, 10000},
    {Setting::AllowedFileTypes, "AllowedFileTypes", ValueKind::Endings, Say::Policy},
    {Setting::KeepHistoryDays, "KeepHistoryDays", ValueKind::Number, Say::PolicyFirst, 90, 0, 3650},
    {Setting::AllowKeepSignedIn, "AllowKeepSignedIn", ValueKind::Switch, Say::Policy, 1},
}};
constexpr std::array<const char *, 5> fields{"Priority", "Category", "Group", "Level", "Requester"};
// clang-format on

} // namespace

std::span<const SettingRow> policyTable()
{
    return policies;
}

std::span<const char *const> hideableFields()
{
    return fields;
}
