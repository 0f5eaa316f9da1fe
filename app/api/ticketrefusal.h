// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

/// Tells the guide's causes of a refused ticket apart, which share status 400, by the server's words: turns BadRequest
/// (and Forbidden) into NoCreatePermission, UnknownRequester or InvalidPlace, and a sentence about missing fields into
/// errors of these fields. The guide gives no wording, so any likely one will do; what fits none stays as it is.
Error classifyTicketRefusal(Error error);
