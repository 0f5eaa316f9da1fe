// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/ticketrules.h"

#include "tests/sandbox/encoding.h"
#include "tests/sandbox/users.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sandbox {

namespace {

constexpr std::size_t longestTitle = 255; // UTF-16 code units
constexpr std::array required = {"Title",        "Description",    "CreatorId", "SiteId",
                                 "DepartmentId", "TicketStatusId", "TicketType"};

struct Lookup {
    const char *field;
    const char *list;
};
constexpr std::array<Lookup, 7> lookups = {{{"SiteId", "sites"},
                                            {"DepartmentId", "departments"},
                                            {"TicketStatusId", "status"},
                                            {"TicketPriorityId", "priorities"},
                                            {"TicketCategoryId", "categories"},
                                            {"GroupId", "groups"},
                                            {"TierLevelId", "levels"}}};

std::optional<int64_t> integer(std::string_view text)
{
    int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

using Problems = decltype(Failure::fields);

void checkForm(const Ticket &ticket, Problems &problems)
{
    for (const char *name : required) {
        if (isBlank(ticket.field(name)))
            problems.emplace_back(name, "The " + std::string(name) + " field is required.");
    }
    for (const auto &[name, value] : ticket.fields) {
        if (!utf16Length(value))
            problems.emplace_back(name, "The " + name + " field is not UTF-8.");
    }
    if (utf16Length(ticket.field("Title")).value_or(0) > longestTitle)
        problems.emplace_back("Title", "The field Title must be a string with a maximum length of 255.");
    const std::string type = ticket.field("TicketType");
    if (!isBlank(type) && type != "1")
        problems.emplace_back("TicketType", "The value '" + type + "' is not valid for TicketType.");
}

void checkLookups(const Ticket &ticket, const Metadata &metadata, Problems &problems)
{
    for (const Lookup &lookup : lookups) {
        const auto sent = ticket.fields.find(lookup.field);
        if (sent == ticket.fields.end())
            continue;
        const std::optional<int64_t> id = integer(sent->second);
        if (!id || !metadata.contains(lookup.list, *id))
            problems.emplace_back(lookup.field, "Invalid " + std::string(lookup.field) + ".");
    }
}

} // namespace

std::optional<Failure> refusal(const Ticket &ticket, const Claims &claims, const Metadata &metadata)
{
    Failure failure;
    checkForm(ticket, failure.fields);
    if (!failure.fields.empty())
        return failure;
    const auto &permissions = claims.permissions;
    if (std::find(permissions.begin(), permissions.end(), "Tickets.Create") == permissions.end())
        return Failure{400, "You do not have the permission Tickets.Create."};
    if (!Users::find(ticket.field("CreatorId")))
        failure.fields.emplace_back("CreatorId", "CreatorId does not match any user.");
    checkLookups(ticket, metadata, failure.fields);
    if (!failure.fields.empty())
        return failure;
    return std::nullopt;
}

} // namespace sandbox
