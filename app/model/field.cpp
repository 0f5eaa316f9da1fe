// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/field.h"

#include <QString> // has the comparison of its views, which Qt 6.8 compiles nowhere else

#include <algorithm>
#include <array>

namespace {

struct Row {
    Field field;
    const char *name;
    const char *wireName;
};

constexpr std::array<Row, 11> names{{
    {Field::Title, "Title", "Title"},
    {Field::Description, "Description", "Description"},
    {Field::Site, "Site", "SiteId"},
    {Field::Department, "Department", "DepartmentId"},
    {Field::Priority, "Priority", "TicketPriorityId"},
    {Field::Category, "Category", "TicketCategoryId"},
    {Field::Status, "Status", "TicketStatusId"},
    {Field::Group, "Group", "GroupId"},
    {Field::Level, "Level", "TierLevelId"},
    {Field::Requester, "Requester", "CreatorId"},
    {Field::Attachments, "Attachments", "Uploads"},
}};

std::optional<Field> fieldWhere(const char *Row::*column, QStringView text)
{
    const auto row = std::ranges::find_if(names, [&](const Row &each) {
        return text.compare(QLatin1StringView(each.*column), Qt::CaseInsensitive) == 0;
    });
    if (row == names.end())
        return std::nullopt;
    return row->field;
}

} // namespace

QByteArray wireName(Field field)
{
    return std::ranges::find(names, field, &Row::field)->wireName;
}

std::optional<Field> fieldOfName(QStringView name)
{
    return fieldWhere(&Row::name, name);
}

std::optional<Field> fieldOfWireName(QStringView name)
{
    return fieldWhere(&Row::wireName, name.sliced(name.lastIndexOf(u'.') + 1));
}
