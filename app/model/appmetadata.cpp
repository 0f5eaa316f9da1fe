// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/appmetadata.h"

#include <algorithm>

std::optional<qint64> AppMetadata::openStatus() const
{
    if (statuses.isEmpty())
        return std::nullopt;
    auto open = std::ranges::find(statuses, 1, &StatusEntry::type);
    if (open == statuses.end()) {
        open = std::ranges::find_if(statuses, [](const StatusEntry &status) {
            return status.name.trimmed().compare(QStringLiteral("Open"), Qt::CaseInsensitive) == 0;
        });
    }
    return open == statuses.end() ? statuses.first().id : open->id;
}

LookupList AppMetadata::statusList() const
{
    LookupList list;
    list.reserve(statuses.size());
    for (const StatusEntry &status : statuses)
        list.append({status.id, status.name});
    return list;
}
