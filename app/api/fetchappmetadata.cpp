// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/fetchappmetadata.h"

#include "app/api/apijob.h"
#include "app/api/json.h"
#include "app/api/metadatahandler.h"
#include "app/api/rejection.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

Result<AppMetadata> parseAppMetadata(const HttpAnswer &answer)
{
    if (!answer.isSuccess())
        return fail(rejection(answer));
    if (answer.broken)
        return fail(answerError(*answer.broken, answer));
    MetadataHandler handler;
    const qsizetype bom = answer.body.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    rapidjson::MemoryStream stream(answer.body.constData() + bom, size_t(answer.body.size() - bom));
    // Iterative: nesting of any depth costs no stack.
    if (!rapidjson::Reader().Parse<rapidjson::kParseIterativeFlag>(stream, handler))
        return fail(answerError(kindOfUnreadable(answer), answer));
    return handler.take();
}

ResultJob<AppMetadata> *fetchAppMetadata(ApiClient &api)
{
    HttpRequest request = api.request(QStringLiteral("api/TicketsApi/appmetadata"));
    request.answerLimit = metadataLimit;
    return new ApiJob<AppMetadata>(api, request, parseAppMetadata);
}
