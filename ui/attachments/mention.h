// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

/// Whether `text` speaks of something attached, in English or the language of the interface.
bool mentionsAttachment(QStringView text);
