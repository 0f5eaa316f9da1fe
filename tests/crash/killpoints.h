// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

/// Where a program is killed: at the `point`-th of its calls that change something below a folder, or send something
/// to a server. A program that links this has the calls of its libraries counted too, in all threads, as its own
/// functions of these names come before the system's. Its target needs ENABLE_EXPORTS for that. Linux; without Qt.
struct KillPlan {
    const char *folder = ""; ///< canonical
    long point = 0; ///< counted from 1; 0: never
    bool torn = false; ///< in the middle of the call where it writes, else right before it
};

/// From here on calls are counted. To be called once, before there are threads; `plan.folder` has to stay.
/// When it kills, "killed POINT MILLISECONDS CALL" is written to standard output first: the monotonic time.
void setKillPlan(const KillPlan &plan);

long passedKillPoints();
