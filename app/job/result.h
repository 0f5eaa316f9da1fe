// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

#include <tl/expected.hpp>

/// A value, or why there is none. The one way in which work fails.
template <class T>
using Result = tl::expected<T, Error>;

/// `return fail({.kind = ErrorKind::NotFound})` in a function that returns a Result.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// Nothing to bring, only that it worked.
struct Done { };
