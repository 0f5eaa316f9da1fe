// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/osaccount.h"

#include <QtGlobal>

OsAccount osAccount()
{
    // A local user's "domain" is the computer; one of Entra ID has none that a help desk could ask.
    const QString domain = qEnvironmentVariable("USERDOMAIN");
    const bool joined = domain.compare(qEnvironmentVariable("COMPUTERNAME"), Qt::CaseInsensitive) != 0
        && domain.compare(QStringLiteral("AzureAD"), Qt::CaseInsensitive) != 0;
    return {qEnvironmentVariable("USERNAME"), joined ? domain : QString()};
}
