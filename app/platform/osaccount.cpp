// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/osaccount.h"

OsAccount parseOsAccount(const QString &name)
{
    const qsizetype backslash = name.indexOf(u'\\');
    if (backslash > 0)
        return {name.sliced(backslash + 1), name.first(backslash)};
    const qsizetype at = name.lastIndexOf(u'@');
    if (at > 0)
        return {name.first(at), name.sliced(at + 1)};
    return {name, {}};
}
