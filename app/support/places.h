// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Where drafts, tickets and the log are kept. Of this machine: a roaming profile would carry the database from one to
/// the next.
QString dataFolder();

/// What the program wrote down of its runs.
QString logFile();
