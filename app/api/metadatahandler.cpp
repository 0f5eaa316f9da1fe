// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/metadatahandler.h"

#include "app/api/logging.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 64; // the guide's answer has 3; more is an attack

struct ListKeys {
    QLatin1StringView list;
    QLatin1StringView name; // of an entry
    LookupList AppMetadata::*entries; // null for the statuses, which have a type besides
};

constexpr std::array<ListKeys, 8> lists{{
    {"groups"_L1, "group"_L1, &AppMetadata::groups},
    {"levels"_L1, "title"_L1, &AppMetadata::levels},
    {"priorities"_L1, "priority"_L1, &AppMetadata::priorities},
    {"categories"_L1, "name"_L1, &AppMetadata::categories},
    {"status"_L1, "status"_L1, nullptr},
    {"clients"_L1, "name"_L1, &AppMetadata::clients},
    {"sites"_L1, "title"_L1, &AppMetadata::sites},
    {"departments"_L1, "title"_L1, &AppMetadata::departments},
}};

bool matches(QLatin1StringView key, QLatin1StringView wanted)
{
    return key.size() == wanted.size() && key.compare(wanted, Qt::CaseInsensitive) == 0;
}

std::optional<qint64> idFromDigits(QLatin1StringView text)
{
    qint64 id = 0;
    for (const char c : text) {
        const int digit = c - '0';
        if (digit < 0 || digit > 9 || id > (std::numeric_limits<qint64>::max() - digit) / 10)
            return std::nullopt;
        id = id * 10 + digit;
    }
    return text.isEmpty() ? std::nullopt : std::optional(id);
}

} // namespace

AppMetadata MetadataHandler::take()
{
    if (m_skipped > 0)
        qCWarning(apiLog) << "Skipped" << m_skipped << "entries of appmetadata that have no id";
    return std::move(m_metadata);
}

bool MetadataHandler::Uint64(uint64_t number)
{
    return number <= uint64_t(std::numeric_limits<qint64>::max()) ? integer(qint64(number)) : value();
}

bool MetadataHandler::String(const char *text, rapidjson::SizeType size, bool)
{
    if (isInEntry()) {
        if (m_member == Member::Name)
            m_name = QString::fromUtf8(text, qsizetype(size));
        else if (m_member == Member::Id)
            m_id = idFromDigits({text, qsizetype(size)});
    }
    return value();
}

bool MetadataHandler::StartObject()
{
    if (m_depth == 2)
        m_isEntry = m_isInList;
    if (!open())
        return false;
    if (isInEntry()) {
        m_id.reset();
        m_name.clear();
        m_statusType = 0;
        m_member = Member::None;
    }
    return true;
}

bool MetadataHandler::Key(const char *text, rapidjson::SizeType size, bool)
{
    const QLatin1StringView key(text, qsizetype(size));
    if (m_depth == 1) {
        const auto found = std::ranges::find_if(lists, [key](const ListKeys &keys) { return matches(key, keys.list); });
        m_list = found == lists.end() ? -1 : int(found - lists.begin());
    } else if (isInEntry()) {
        const ListKeys &keys = lists.at(size_t(m_list));
        if (matches(key, "id"_L1))
            m_member = Member::Id;
        else if (matches(key, keys.name))
            m_member = Member::Name;
        else if (!keys.entries && matches(key, "statusType"_L1))
            m_member = Member::StatusType;
        else
            m_member = Member::None;
    }
    return true;
}

bool MetadataHandler::EndObject(rapidjson::SizeType)
{
    if (isInEntry())
        addEntry();
    --m_depth;
    return true;
}

bool MetadataHandler::StartArray()
{
    if (m_depth == 0) // the whole is an object
        return false;
    if (m_depth == 1)
        m_isInList = m_list >= 0;
    else
        value();
    if (m_depth == 2)
        m_isEntry = false;
    return open();
}

bool MetadataHandler::EndArray(rapidjson::SizeType)
{
    if (--m_depth == 1)
        m_isInList = false;
    return true;
}

/// A scalar: where an entry should stand it is one without an id.
bool MetadataHandler::value()
{
    if (m_depth == 2 && m_isInList)
        ++m_skipped;
    return m_depth > 0;
}

bool MetadataHandler::integer(qint64 number)
{
    if (isInEntry()) {
        if (m_member == Member::Id)
            m_id = number;
        else if (m_member == Member::StatusType && number == int(number))
            m_statusType = int(number);
    }
    return value();
}

bool MetadataHandler::open()
{
    return ++m_depth <= deepest;
}

bool MetadataHandler::isInEntry() const
{
    return m_depth == 3 && m_isEntry;
}

void MetadataHandler::addEntry()
{
    if (!m_id) {
        ++m_skipped;
        return;
    }
    if (m_name.isEmpty())
        m_name = QString::number(*m_id); // so that it can be seen and chosen
    if (LookupList AppMetadata::*const entries = lists.at(size_t(m_list)).entries)
        (m_metadata.*entries).append({*m_id, std::move(m_name)});
    else
        m_metadata.statuses.append({*m_id, std::move(m_name), m_statusType});
}
