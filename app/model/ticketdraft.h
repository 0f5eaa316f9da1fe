// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attachment.h"

#include <QList>
#include <QString>

#include <optional>

/// A ticket as the person wrote it, before the server knows of it. Optional ids that are unset are not sent at all.
struct TicketDraft {
    QString title; ///< 1 to 255 UTF-16 code units once trimmed
    QString description;
    QString creatorId; ///< user id of the requester; empty: whoever is signed in
    std::optional<qint64> site;
    std::optional<qint64> department;
    std::optional<qint64> priority;
    std::optional<qint64> category;
    std::optional<qint64> status;
    std::optional<qint64> group;
    std::optional<qint64> level;
    QList<Attachment> attachments;

    bool operator==(const TicketDraft &) const = default;
};
