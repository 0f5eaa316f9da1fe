// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/wire/faultyserver.h"

#include <algorithm>

/// A server that answers as a help desk does, but for step 1, which it does as told.
inline Script helpDesk(const Reaction &authenticate)
{
    Script script;
    script.metadata = {httpAnswer(401)};
    script.authenticate = authenticate;
    return script;
}

/// One that knows nobody.
inline Script refusingDesk()
{
    return helpDesk({httpAnswer(401, R"({"message":"Username or password is incorrect"})")});
}

/// One that takes the password and says nothing.
inline Script silentDesk()
{
    return helpDesk({.after = Reaction::After::ReadOn});
}

/// How often somebody tried to sign in.
inline qsizetype signIns(const FaultyServer &server)
{
    const auto requests = server.requests();
    return std::count_if(requests.begin(), requests.end(),
                         [](const ReceivedRequest &request) { return request.target.endsWith("/Users/authenticate"); });
}
