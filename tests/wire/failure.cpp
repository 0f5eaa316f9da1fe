// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/failure.h"

#include "app/api/authenticate.h"
#include "app/api/fetchappmetadata.h"
#include "app/api/probeserver.h"
#include "tests/wire/await.h"

namespace {

template <class T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

std::optional<Error> fileTicketAt(const QUrl &server, const TicketDraft &draft, const NetworkTimeouts &timeouts,
                                  const QString &authority)
{
    ApiClient client({.caCertificates = authority, .timeouts = timeouts});
    client.setServer(server);
    client.setToken("t.o.k");
    return errorOf(await(registerTicket(client, draft, QUuid::createUuid())));
}

std::optional<Error> loadMetadataAt(const QUrl &server)
{
    ApiClient client({.caCertificates = {}, .timeouts = patientTimeouts});
    client.setServer(server);
    client.setToken("t.o.k");
    return errorOf(await(fetchAppMetadata(client)));
}

std::optional<Error> signInAt(const QUrl &server, const QString &username, const QString &password)
{
    ApiClient client({.caCertificates = {}, .timeouts = patientTimeouts});
    Credentials credentials;
    credentials.server = server;
    credentials.username = username;
    credentials.password = password;
    return errorOf(await(authenticate(client, credentials)));
}

std::optional<Error> probeAt(const QUrl &server)
{
    ApiClient client({.caCertificates = {}, .timeouts = patientTimeouts});
    return errorOf(await(probeServer(client, server)));
}
