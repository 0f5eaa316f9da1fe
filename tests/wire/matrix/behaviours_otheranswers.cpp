// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/matrix/behaviour.h"

using namespace std::chrono_literals;
using After = Fault::After;
using Reach = Fault::Reach;

namespace {

Fault early(const QByteArray &answer)
{
    return {.reach = Reach::Head, .answer = answer, .after = After::ReadOn};
}

/// As most servers do: what is still under way then is answered with a reset.
Fault earlyThenGone(const QByteArray &answer)
{
    return {.reach = Reach::Head, .answer = answer, .linger = 200ms, .after = After::Reset};
}

/// The whole request stays with whoever answers.
Fault late(const QByteArray &answer)
{
    return {.isForwarded = false, .answer = answer};
}

/// The help desk has it, and the one between does not tell.
Fault gaveUp(const QByteArray &answer)
{
    return {.answer = answer};
}

} // namespace

QList<Behaviour> behavioursOfOtherAnswers()
{
    const QByteArray atOnce = "Retry-After: 0\r\n";
    const QByteArray inASecond = "Retry-After: 1\r\n";
    return {
        {.name = "413 before the upload, which is read on", .fault = early(httpAnswer(413))},
        {.name = "413 before the upload, then reset", .fault = earlyThenGone(httpAnswer(413))},
        {.name = "413 in the middle of the upload",
         .fault = {.reach = Reach::HalfBody, .answer = httpAnswer(413), .after = After::Close}},
        {.name = "413 behind the upload", .fault = late(httpAnswer(413))},
        {.name = "503 before the upload, which is read on", .fault = early(httpAnswer(503, {}, atOnce))},
        {.name = "503 before the upload, then reset", .fault = earlyThenGone(httpAnswer(503, {}, atOnce))},
        {.name = "503 behind the upload, Retry-After: 1", .fault = late(httpAnswer(503, {}, inASecond))},
        {.name = "429 before the upload, Retry-After: 1", .fault = early(httpAnswer(429, {}, inASecond))},
        {.name = "429 behind the upload", .fault = late(httpAnswer(429))},
        {.name = "408 in the middle of the upload",
         .fault = {.reach = Reach::HalfBody, .answer = httpAnswer(408), .after = After::Close}},
        {.name = "401 before the upload", .fault = early(httpAnswer(401))},
        {.name = "401 before the upload, then reset", .fault = earlyThenGone(httpAnswer(401))},
        {.name = "401 behind the upload", .fault = late(httpAnswer(401))},
        {.name = "400 before the upload", .fault = early(httpAnswer(400, "\"no\""))},
        {.name = "403 behind the upload", .fault = late(httpAnswer(403))},
        {.name = "404 behind the upload", .fault = late(httpAnswer(404))},
        {.name = "500 before the upload", .fault = early(httpAnswer(500))},
        {.name = "500 behind the upload", .fault = late(httpAnswer(500))},
        {.name = "502 of a proxy before the upload, then reset", .fault = earlyThenGone(httpAnswer(502))},
        {.name = "502 of a proxy behind the upload", .fault = late(httpAnswer(502))},
        {.name = "502 of a proxy that lost the answer", .fault = gaveUp(httpAnswer(502))},
        {.name = "504 of a proxy that waited too long", .fault = gaveUp(httpAnswer(504))},
        {.name = "307 to another server before the upload",
         .fault = early(httpAnswer(307, {}, "Location: http://name.invalid/register\r\n"))},
        {.name = "302 to a page to sign in", .fault = late(httpAnswer(302, {}, "Location: http://name.invalid/\r\n"))},
        {.name = "A page of the network in place of an answer (200)",
         .fault = late(httpAnswer(200, "<!doctype html><title>Welcome</title>", {}, "text/html"))},
        {.name = "200 without a body, of something that is no help desk",
         .fault = late("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")},
    };
}
