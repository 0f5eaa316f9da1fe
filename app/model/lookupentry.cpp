// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/lookupentry.h"

#include <algorithm>

QList<qint64> idsOf(const LookupList &list, const QString &wanted)
{
    QList<qint64> ids;
    for (const LookupEntry &entry : list) {
        if (entry.name.trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            ids.append(entry.id);
    }
    bool isNumber = false;
    const qint64 id = wanted.toLongLong(&isNumber);
    if (ids.isEmpty() && isNumber && std::ranges::find(list, id, &LookupEntry::id) != list.end())
        ids.append(id);
    return ids;
}
