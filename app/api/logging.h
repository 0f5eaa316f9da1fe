// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

/// How each request ended, and what answers lacked. Never the server's text, a token, a query or a ticket.
Q_DECLARE_LOGGING_CATEGORY(apiLog)
