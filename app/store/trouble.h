// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

/// Logs what went wrong with the store; never what is in it. Any thread.
void logTrouble(const Error &error);
