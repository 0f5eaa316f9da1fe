// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/receivedrequest.h"

#include <algorithm>

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->second;
}

bool ReceivedRequest::isTicket() const
{
    return method == "POST" && target.endsWith("/api/TicketsApi/register");
}
