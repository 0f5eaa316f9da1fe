// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/probeserver.h"

#include "app/api/apijob.h"
#include "app/api/json.h"
#include "app/api/rejection.h"
#include "app/api/serveraddress.h"

namespace {

Result<QUrl> parseProbe(const HttpAnswer &answer, const QUrl &base)
{
    if (answer.status == 401)
        return base;
    if (!answer.isSuccess())
        return fail(rejection(answer));
    if (!answer.contentType.contains("json"))
        return fail(answerError(ErrorKind::NotJson, answer));
    return base;
}

} // namespace

ResultJob<QUrl> *probeServer(ApiClient &api, const QUrl &base)
{
    return probeServer(api, base, api.proxy());
}

ResultJob<QUrl> *probeServer(ApiClient &api, const QUrl &base, const ProxySettings &proxy)
{
    HttpRequest request = api.anonymousRequest(endpoint(base, QStringLiteral("api/TicketsApi/appmetadata")));
    request.statusOnly = true;
    request.proxy = proxy;
    return new ApiJob<QUrl>(api, request, [base](const HttpAnswer &answer) { return parseProbe(answer, base); });
}
