// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/options.h"

#include <openssl/ssl.h>

#include <filesystem>
#include <memory>

namespace sandbox {

struct FreeTlsContext {
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};
using TlsContext = std::unique_ptr<SSL_CTX, FreeTlsContext>;

/// Makes an authority and a certificate for 127.0.0.1, localhost and help.test, which a proxy may lead here, both for
/// this run only: their keys are never written. The authority's certificate goes to `caFile` as PEM. Throws
/// std::runtime_error.
TlsContext makeTlsContext(Certificate kind, const std::filesystem::path &caFile);

} // namespace sandbox
