// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

/// An error as a store keeps it: JSON with names that stay the same whatever happens to the enumerators. Facts of a
/// later version that this one does not know are left out.
QByteArray toRecord(const Error &error); ///< empty for Error{}
Error errorOfRecord(const QByteArray &record);
