// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// `message` without what looks like a secret: tokens, user names and passwords in addresses, and queries. No message
/// of ours has such; others' may. What it is in doubt about it takes out. Any thread.
QString redacted(const QString &message);
