// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/reaction.h"

Script::Script()
{
    authenticate.answer =
        httpAnswer(200, R"({"Id":"u1","Username":"jane","FirstName":"Jane","LastName":"Doe","Token":"t.o.k"})");
    metadata.answer = httpAnswer(200, R"({"sites":[{"id":1,"title":"Head Office"}]})");
    registration.answer = createdAnswer();
}

Script Script::always(const Reaction &reaction)
{
    Script script;
    script.authenticate = script.metadata = script.registration = reaction;
    return script;
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers, const QByteArray &contentType)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said so\r\n" + headers + "Content-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray createdAnswer()
{
    return httpAnswer(201, R"({"id":1042})");
}
