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
