// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

/// How long the outbox waits for what.
struct OutboxTimes {
    std::chrono::milliseconds firstPause = std::chrono::seconds(1); ///< doubled with each failure
    std::chrono::milliseconds longestPause = std::chrono::minutes(5);
    std::chrono::milliseconds asksAfter = std::chrono::hours(24); ///< since the person last said that it may go
};

/// The longest that the pause after so many failures in a row can be.
std::chrono::milliseconds pauseAfter(int failures, const OutboxTimes &times);

/// The pause before the next try: at random up to pauseAfter(), so that a thousand programs do not come back at once;
/// at least what the server asked for by Retry-After, and that at most a day.
std::chrono::milliseconds drawPause(int failures, const Error &error, const OutboxTimes &times);
