// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/lookupentry.h"

#include <optional>

/// A ticket status; `type` is the API's statusType (1 is the "Open" kind), 0 where the server gave none.
struct StatusEntry {
    qint64 id = 0;
    QString name;
    int type = 0;

    bool operator==(const StatusEntry &) const = default;
};

/// The eight lists of step 2 of the guide (appmetadata), in the server's order.
/// `clients` is read and kept; register has no field for it.
struct AppMetadata {
    LookupList groups;
    LookupList levels;
    LookupList priorities;
    LookupList categories;
    QList<StatusEntry> statuses;
    LookupList clients;
    LookupList sites;
    LookupList departments;

    /// The status of a new ticket: the first of type 1, else one named "Open" in any case, else the first.
    std::optional<qint64> openStatus() const;

    /// The statuses as lookup entries.
    LookupList statusList() const;

    bool operator==(const AppMetadata &) const = default;
};
