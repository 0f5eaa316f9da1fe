// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/ticketjson.h"

#include "tests/sandbox/jsonwriter.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace sandbox {

namespace {

struct Member {
    const char *key;
    const char *field;
    bool isNumber;
};
constexpr std::array<Member, 11> members = {{{"title", "Title", false},
                                             {"description", "Description", false},
                                             {"creatorId", "CreatorId", false},
                                             {"siteId", "SiteId", true},
                                             {"departmentId", "DepartmentId", true},
                                             {"ticketStatusId", "TicketStatusId", true},
                                             {"ticketType", "TicketType", true},
                                             {"ticketPriorityId", "TicketPriorityId", true},
                                             {"ticketCategoryId", "TicketCategoryId", true},
                                             {"groupId", "GroupId", true},
                                             {"tierLevelId", "TierLevelId", true}}};

} // namespace

std::string isoTime(int64_t milliseconds)
{
    const std::time_t seconds = milliseconds / 1000;
    std::tm parts = {};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text = {};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    std::snprintf(text.data() + length, text.size() - length, ".%03dZ", int(milliseconds % 1000));
    return text.data();
}

void writeTicket(JsonWriter &json, const Ticket &ticket)
{
    json.startObject();
    json.member("id", ticket.id);
    for (const Member &member : members) {
        json.key(member.key);
        const auto sent = ticket.fields.find(member.field);
        if (sent == ticket.fields.end())
            json.null();
        else if (member.isNumber)
            json.value(int64_t(std::atoll(sent->second.c_str()))); // the rules saw that it is a number
        else
            json.value(sent->second);
    }
    json.member("createdDate", isoTime(ticket.created));
    json.key("uploads");
    json.startArray();
    for (const Upload &upload : ticket.uploads) {
        json.startObject();
        json.member("fileName", upload.name);
        json.member("size", upload.size);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace sandbox
