// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/connectionstage.h"

/// "Name look-up (DNS)"
QString nameOf(ConnectionStage stage);

/// "passed, 12 ms"
QString wordsFor(const StageResult &stage);

/// What came out of it all: that the help desk can be reached, or what is in the way and what to do.
QString sentenceFor(const ConnectionReport &report);

/// All of it, a line a stage, with what is technical about it.
QString plainText(const ConnectionReport &report);
