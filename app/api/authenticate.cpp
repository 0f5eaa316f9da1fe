// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/authenticate.h"

#include "app/api/apijob.h"
#include "app/api/json.h"
#include "app/api/rejection.h"
#include "app/api/serveraddress.h"

using namespace Qt::Literals::StringLiterals;

Result<SignedIn> parseAuthenticate(const HttpAnswer &answer, const Credentials &credentials)
{
    if (!answer.isSuccess())
        return fail(rejection(answer));
    const Result<QJsonDocument> json = readJson(answer);
    if (!json)
        return fail(json.error());
    const QJsonObject object = json->object();
    const auto text = [&object](QLatin1StringView key) { return valueOf(object, key).toVariant().toString(); };

    SignedIn signedIn;
    signedIn.token = text("Token"_L1).toUtf8();
    signedIn.account = {.server = credentials.server,
                        .userId = text("Id"_L1),
                        .username = text("Username"_L1),
                        .firstName = text("FirstName"_L1),
                        .lastName = text("LastName"_L1),
                        .domain = credentials.domain,
                        .avatar = text("Avatar"_L1)};
    if (signedIn.account.username.isEmpty())
        signedIn.account.username = credentials.username;
    if (!isUsableToken(signedIn.token) || signedIn.account.userId.isEmpty())
        return fail(answerError(ErrorKind::BrokenAnswer, answer, u"Id, Token"_s));
    return signedIn;
}

ResultJob<SignedIn> *authenticate(ApiClient &api, const Credentials &credentials)
{
    HttpRequest request = api.anonymousRequest(endpoint(credentials.server, u"api/Users/authenticate"_s));
    request.makeBody = jsonBody({{u"Email"_s, credentials.username},
                                 {u"Password"_s, credentials.password},
                                 {u"RememberMe"_s, credentials.remember},
                                 {u"Domain"_s, credentials.domain}});
    Credentials known = credentials;
    known.password.clear(); // the parser has no use for it
    return new ApiJob<SignedIn>(api, request,
                                [known](const HttpAnswer &answer) { return parseAuthenticate(answer, known); });
}
