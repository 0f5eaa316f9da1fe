// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Whether what lies there is on a drive that a person takes out, or that is there for this session only. For any
/// thread but the GUI's.
bool isOnRemovableDrive(const QString &path);
