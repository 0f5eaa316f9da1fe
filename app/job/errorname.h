// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

/// Names for files and for the log, which stay the same whatever happens to the enumerators; empty for a number that is
/// none of them.
QLatin1StringView nameOf(ErrorKind kind);
QLatin1StringView nameOf(Outcome outcome);
