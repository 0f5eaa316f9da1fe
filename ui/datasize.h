// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// `bytes` the way file managers and help desks state them, in powers of 1000: "12 kB", "4.7 MB". The same everywhere
/// in the program, so that a sum can be compared with a limit.
QString dataSize(qint64 bytes);
