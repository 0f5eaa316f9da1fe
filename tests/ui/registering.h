// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/wire/faultyserver.h"

/// A server at which a form can be filled in, and that misbehaves when the ticket comes.
inline Script registering(const Reaction &registration)
{
    Script script;
    script.metadata.answer =
        httpAnswer(200, R"({"sites": [{"id": 1, "title": "Head Office"}, {"id": 2, "title": "Branch Office"}],
        "departments": [{"id": 1, "title": "IT Department"}, {"id": 2, "title": "Finance"}],
        "status": [{"id": 1, "status": "Open", "statusType": 1}]})");
    script.registration = registration;
    return script;
}
