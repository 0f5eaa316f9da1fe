// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"
#include "tests/sandbox/sandboxprocess.h"

#include <memory>

/// A client of ours that has signed in to `sandbox`, and trusts its authority.
std::unique_ptr<ApiClient> signedInTo(const SandboxProcess &sandbox,
                                      const sandbox::DefaultUser &user = sandbox::localUser);
