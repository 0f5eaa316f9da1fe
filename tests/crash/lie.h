// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

/// How a program breaks a promise, to see that this is found.
enum class Lie {
    None,
    SavedTooEarly, ///< says that a draft is saved before it is
    WaitingTooEarly, ///< says that a ticket is on disk before it is
    SendsAgain, ///< sends a ticket again whose outcome nobody knows
};
