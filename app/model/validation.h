// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/appmetadata.h"
#include "app/model/field.h"
#include "app/model/ticketdraft.h"

/// Longest title the server takes, in UTF-16 code units, as .NET counts (QString::size()).
constexpr qsizetype maxTitleLength = 255;

/// What keeps a draft from being sent, found without asking the server.
struct FieldProblem {
    enum class Kind {
        Missing, ///< required and empty
        TooLong, ///< the title is over maxTitleLength
        NothingToChoose, ///< required, but the server's list is empty: an administrator must mend it
        Gone, ///< the chosen entry is not in the server's list any more
    };

    Field field;
    Kind kind;

    bool operator==(const FieldProblem &) const = default;
};

/// The problems of `draft` in the order of the form; empty when it may be sent.
/// Required, as step 3 of the guide says: Title, Description, Site, Department, Status.
QList<FieldProblem> validate(const TicketDraft &draft, const AppMetadata &metadata);
