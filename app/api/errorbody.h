// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/httpanswer.h"

/// What the body of a refusal says, in whichever of the usual forms: plain text, a JSON string, {"message"}, {"error"},
/// ASP.NET's ProblemDetails, ValidationProblemDetails or bare model state, a list of Identity errors.
/// A web page says nothing that is fit to be shown.
struct ErrorBody {
    QString text; ///< about the whole; untrusted plain text, shortened
    QMap<Field, QStringList> fieldErrors; ///< about one field each

    bool operator==(const ErrorBody &) const = default;
};

ErrorBody parseErrorBody(const HttpAnswer &answer);
