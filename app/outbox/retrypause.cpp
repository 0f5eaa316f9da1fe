// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/retrypause.h"

#include <QRandomGenerator>

#include <algorithm>

using std::chrono::milliseconds;

std::chrono::milliseconds pauseAfter(int failures, const OutboxTimes &times)
{
    constexpr int enough = 20; // doublings: a second has become a week
    const milliseconds grown = times.firstPause * (1 << std::clamp(failures - 1, 0, enough));
    return std::min(grown, times.longestPause);
}

std::chrono::milliseconds drawPause(int failures, const Error &error, const OutboxTimes &times)
{
    const auto longest = double(pauseAfter(failures, times).count());
    const milliseconds drawn(qint64(QRandomGenerator::global()->generateDouble() * longest));
    if (!error.retryAfter)
        return drawn;
    return drawn + std::clamp<milliseconds>(*error.retryAfter, milliseconds(0), std::chrono::hours(24));
}
