// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/sandboxclient.h"

#include "app/api/authenticate.h"
#include "tests/wire/await.h"

std::unique_ptr<ApiClient> signedInTo(const SandboxProcess &sandbox, const sandbox::DefaultUser &user)
{
    auto client = std::make_unique<ApiClient>(NetworkOptions{.caCertificates = sandbox.caFile(), .timeouts = {}});
    client->setServer(sandbox.url());
    Credentials credentials;
    credentials.server = sandbox.url();
    credentials.username = QString::fromLatin1(user.name);
    credentials.password = QString::fromLatin1(user.password);
    credentials.domain = QString::fromLatin1(user.domain);
    const Result<SignedIn> signedIn = await(authenticate(*client, credentials));
    if (!signedIn)
        qFatal("the sandbox does not let %s in", user.name);
    client->setToken(signedIn->token);
    return client;
}
