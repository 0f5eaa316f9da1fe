// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/field.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace {

using Row = std::pair<Field, const char *>;

constexpr std::array<Row, 11> names{{
    {Field::Title, "Title"},
    {Field::Description, "Description"},
    {Field::Site, "SiteId"},
    {Field::Department, "DepartmentId"},
    {Field::Priority, "TicketPriorityId"},
    {Field::Category, "TicketCategoryId"},
    {Field::Status, "TicketStatusId"},
    {Field::Group, "GroupId"},
    {Field::Level, "TierLevelId"},
    {Field::Requester, "CreatorId"},
    {Field::Attachments, "Uploads"},
}};

} // namespace

QByteArray wireName(Field field)
{
    return std::ranges::find(names, field, &Row::first)->second;
}

std::optional<Field> fieldOfWireName(QStringView name)
{
    const QStringView last = name.sliced(name.lastIndexOf(u'.') + 1);
    const auto row = std::ranges::find_if(names, [last](const Row &each) {
        return last.compare(QLatin1StringView(each.second), Qt::CaseInsensitive) == 0;
    });
    if (row == names.end())
        return std::nullopt;
    return row->first;
}
