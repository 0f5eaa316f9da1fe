// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/explain.h"

/// The part of an explanation that the kind of error decides.
struct Reason {
    QString why; ///< empty where what happened says it all
    QString whatToDo; ///< not to be said of a ticket that may have been created: it may be to try again
    bool standsAlone = false; ///< nothing else went wrong
};

Reason reasonOf(const Error &error, Task task, const QList<Attachment> &attachments);

/// Text of others without what would change how the text around it reads: control characters (but line ends), and
/// those that override its direction.
QString shownAsText(const QString &text);
