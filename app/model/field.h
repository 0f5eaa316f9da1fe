// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

/// The fields of a ticket that a person fills in, in the order of the form.
enum class Field {
    Title,
    Description,
    Site,
    Department,
    Priority,
    Category,
    Status,
    Group,
    Level,
    Requester,
    Attachments
};

/// The name of the form field in step 3 of the guide, e.g. "TicketCategoryId".
QByteArray wireName(Field field);

/// The field of that name in English, as policies name it, e.g. "Category"; in any case.
std::optional<Field> fieldOfName(QStringView name);

/// The field that a server's error speaks of, without regard to case; "$.SiteId" and "siteId" are Site.
std::optional<Field> fieldOfWireName(QStringView name);
