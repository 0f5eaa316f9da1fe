// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/appmetadata.h"
#include "app/model/commandline.h"
#include "app/model/field.h"
#include "app/model/ticketdraft.h"

#include <QMap>

/// Puts what a command line asks for into `draft`. A lookup is named by its entry's name (in any case) or id; one that
/// fits none, or several, is left as it was and explained in the answer, never guessed. Files are not its business.
QMap<Field, QString> prefill(TicketDraft &draft, const CommandLine &commandLine, const AppMetadata &metadata);
