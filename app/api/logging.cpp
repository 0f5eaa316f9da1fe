// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/logging.h"

Q_LOGGING_CATEGORY(apiLog, "tikting.api", QtInfoMsg)
