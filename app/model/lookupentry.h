// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// One choice of a lookup list: a site, a department, a priority and so on. The id is the server's, 64 bits wide.
struct LookupEntry {
    qint64 id = 0;
    QString name;

    bool operator==(const LookupEntry &) const = default;
};

using LookupList = QList<LookupEntry>;

/// The ids of the entries that `wanted` may mean: those of that name, in any case, else the one of that id.
QList<qint64> idsOf(const LookupList &list, const QString &wanted);
