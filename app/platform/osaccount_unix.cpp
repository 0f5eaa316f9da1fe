// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/osaccount.h"

#include <QFile>

#include <array>

#include <pwd.h>
#include <unistd.h>

OsAccount osAccount()
{
    std::array<char, 16'384> buffer; // what sysconf(_SC_GETPW_R_SIZE_MAX) proposes, many times over
    passwd entry;
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return parseOsAccount(QFile::decodeName(found->pw_name));
}
