// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/ticketlist.h"

#include "tests/sandbox/encoding.h"
#include "tests/sandbox/jsonrequest.h"

#include <algorithm>
#include <sstream>

namespace sandbox {

namespace {

constexpr int64_t defaultLength = 10;
constexpr int64_t greatestLength = 1000;

std::string column(const Ticket &ticket, std::string_view name)
{
    if (name == "Subject")
        return ticket.field("Title");
    if (name == "TicketId")
        return std::to_string(ticket.id);
    if (name == "Priority")
        return ticket.field("TicketPriorityId");
    if (name == "Requester")
        return ticket.field("CreatorId");
    return {};
}

bool matches(const Ticket &ticket, const std::string &columns, const std::string &searched)
{
    if (searched.empty())
        return true;
    std::istringstream names(columns);
    for (std::string name; std::getline(names, name, ',');) {
        name.erase(std::remove(name.begin(), name.end(), ' '), name.end());
        if (toLower(column(ticket, name)).find(searched) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

std::vector<Ticket> listedTickets(const std::vector<Ticket> &all, const JsonRequest &request, std::string_view userId)
{
    const bool onlyMine = request.text("listType") == "AllMyTickets";
    const std::string searched = toLower(request.text("search"));
    const std::string columns = request.text("filterBy");
    const int64_t length = std::clamp<int64_t>(request.number("length", defaultLength), 1, greatestLength);
    int64_t skipped = (std::clamp<int64_t>(request.number("page", 1), 1, greatestLength) - 1) * length;
    std::vector<Ticket> listed;
    for (auto ticket = all.rbegin(); ticket != all.rend() && int64_t(listed.size()) < length; ++ticket) {
        const bool mine = ticket->userId == userId || ticket->field("CreatorId") == userId;
        if ((onlyMine && !mine) || !matches(*ticket, columns.empty() ? "Subject" : columns, searched) || skipped-- > 0)
            continue;
        listed.push_back(*ticket);
    }
    return listed;
}

} // namespace sandbox
