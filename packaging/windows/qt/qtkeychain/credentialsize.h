// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <windows.h>
#include <wincred.h>

// MinGW's header still says 512, which Windows Vista allowed. With it qtkeychain scatters a secret over attributes.
#undef CRED_MAX_CREDENTIAL_BLOB_SIZE
#define CRED_MAX_CREDENTIAL_BLOB_SIZE (5 * 512)
