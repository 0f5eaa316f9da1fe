// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/account.h"

QString Account::displayName() const
{
    const QString full = (firstName.trimmed() + u' ' + lastName.trimmed()).trimmed();
    return full.isEmpty() ? username : full;
}

QString Account::key() const
{
    return userId.isEmpty() ? QString() : userId + u'@' + server.toString(QUrl::FullyEncoded);
}
