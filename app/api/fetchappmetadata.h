// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"
#include "app/model/appmetadata.h"

/// Step 2 of the guide: the eight lookup lists. Keys in any case, ids as numbers or strings of digits, a missing list
/// is empty, an entry without an id is skipped and logged. At most 64 MiB.
Result<AppMetadata> parseAppMetadata(const HttpAnswer &answer);

/// Needs a token. 401: sign in again.
ResultJob<AppMetadata> *fetchAppMetadata(ApiClient &api);
