// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/appmetadata.h"

#include <QByteArray>

/// The lists as the store keeps them: they may have 100,000 entries, which a table of them would take long to bring.
QByteArray toBlob(const AppMetadata &lists);
std::optional<AppMetadata> metadataOfBlob(const QByteArray &blob); ///< unset where another version wrote it
