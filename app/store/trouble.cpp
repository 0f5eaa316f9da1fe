// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/trouble.h"

#include "app/job/errorname.h"

#include <QLoggingCategory>

namespace {

Q_LOGGING_CATEGORY(logStore, "tikting.store")

} // namespace

void logTrouble(const Error &error)
{
    qCWarning(logStore, "%s: %s", nameOf(error.kind).data(), qPrintable(error.detail));
}
