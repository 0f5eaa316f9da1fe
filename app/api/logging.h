// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

/// What the API's answers lacked. Never the server's text, a token or a ticket.
Q_DECLARE_LOGGING_CATEGORY(apiLog)
