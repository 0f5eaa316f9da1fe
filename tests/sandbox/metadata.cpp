// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/metadata.h"

#include "tests/sandbox/jsonwriter.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sandbox {

namespace {

struct List {
    const char *name;
    const char *textKey;
    int64_t firstId;
    std::vector<const char *> guide; ///< the entries of the guide's own example
    const char *more; ///< what a further entry is called, with a number
    int64_t ListSizes::*size;
};

const std::vector<List> &lists()
{
    static const std::vector<List> all = {
        {"groups", "group", 1, {"Network Team", "Hardware Support"}, "Support Team", &ListSizes::groups},
        {"levels", "title", 1, {"Level 1", "Level 2"}, "Level", &ListSizes::levels},
        {"priorities", "priority", 1, {"Low", "Medium", "High", "Critical"}, "Priority", &ListSizes::priorities},
        {"categories", "name", 10, {"Hardware", "Software", "Network"}, "", &ListSizes::categories},
        {"status", "status", 1, {"Open", "Pending", "Resolved", "Closed"}, "Status", &ListSizes::status},
        {"clients", "name", 1, {"Acme Corp"}, "Client", &ListSizes::clients},
        {"sites", "title", 1, {"Head Office", "Branch Office"}, "Branch Office", &ListSizes::sites},
        {"departments", "title", 1, {"IT Department", "Finance", "HR"}, "Department", &ListSizes::departments},
    };
    return all;
}

/// Categories are a tree on the server and a flat list in the API, so that names repeat ("Laptop" under two makers).
std::string categoryName(int64_t index)
{
    constexpr std::array things = {"Laptop", "Printer",   "Monitor",  "Telephone",       "E-mail",           "VPN",
                                   "Wi-Fi",  "Türöffner", "Password", "Docking station", "Accès à distance", "Licence",
                                   "显示器"};
    constexpr std::array troubles = {"", " is broken", " is slow", " is missing", " – request", " – other"};
    constexpr auto plain = int64_t(things.size() * troubles.size());
    const std::string name = std::string(things.at(std::size_t(index) % things.size()))
        + troubles.at(std::size_t(index) / things.size() % troubles.size());
    const int64_t round = index / plain;
    // Every seventh of the further rounds repeats the name that stands in the first.
    return round == 0 || index % 7 == 0 ? name : name + ' ' + std::to_string(round + 1);
}

std::string entryText(const List &list, int64_t index)
{
    const auto guideCount = int64_t(list.guide.size());
    if (index < guideCount)
        return list.guide[std::size_t(index)];
    if (list.more[0] != '\0')
        return std::string(list.more) + ' ' + std::to_string(index + 1);
    // Three entries on, a name comes a second time, also in a short list.
    return categoryName(index < guideCount + 20 ? index - guideCount : index - guideCount - 3);
}

} // namespace

Metadata::Metadata(const ListSizes &sizes, bool pascalCase)
{
    JsonWriter json(pascalCase);
    json.startObject();
    for (const List &list : lists()) {
        std::unordered_set<int64_t> &ids = m_ids[list.name];
        json.key(list.name);
        json.startArray();
        for (int64_t index = 0; index < sizes.*list.size; ++index) {
            const int64_t id = list.firstId + index;
            ids.insert(id);
            json.startObject();
            json.member("id", id);
            json.member(list.textKey, entryText(list, index));
            if (std::string_view(list.name) == "status")
                json.member("statusType", std::min<int64_t>(index + 1, 4));
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
    m_json = json.text();
}

bool Metadata::contains(std::string_view list, int64_t id) const
{
    const auto found = m_ids.find(list);
    return found != m_ids.end() && found->second.count(id) > 0;
}

} // namespace sandbox
