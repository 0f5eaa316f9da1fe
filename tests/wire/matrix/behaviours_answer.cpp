// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/matrix/behaviour.h"

using namespace std::chrono_literals;
using After = Fault::After;
using Relay = Fault::Relay;
using Speech = Behaviour::Speech;

namespace {

const NetworkTimeouts shortAnswer{30s, 30s, shortTime};
constexpr qint64 singleBytes = std::numeric_limits<qint64>::max();

Fault relayed(Relay relay, After after)
{
    return {.relay = relay, .after = after};
}

Fault instead(const QByteArray &answer)
{
    return {.answer = answer, .after = After::Close};
}

Fault after(const QByteArray &before)
{
    return {.before = before};
}

} // namespace

QList<Behaviour> behavioursOfTheAnswer()
{
    const QByteArray goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    return {
        {.name = "Closed without an answer", .fault = relayed(Relay::Nothing, After::Close)},
        {.name = "Reset without an answer", .fault = relayed(Relay::Nothing, After::Reset)},
        {.name = "TLS is cut without an answer",
         .fault = relayed(Relay::Nothing, After::Close),
         .speech = Speech::Https},
        {.name = "No answer ever comes", .fault = relayed(Relay::Nothing, After::ReadOn), .timeouts = shortAnswer},
        {.name = "Closed in the answer's status line", .fault = relayed(Relay::HalfStatusLine, After::Close)},
        {.name = "Closed in the answer's head", .fault = relayed(Relay::HalfHead, After::Close)},
        {.name = "Silent in the answer's head",
         .fault = relayed(Relay::HalfHead, After::ReadOn),
         .timeouts = shortAnswer},
        {.name = "Closed in the answer's body", .fault = relayed(Relay::HalfBody, After::Close)},
        {.name = "Silent in the answer's body",
         .fault = relayed(Relay::HalfBody, After::ReadOn),
         .timeouts = shortAnswer},
        {.name = "Closed behind the answer", .fault = relayed(Relay::Whole, After::Close)},
        {.name = "The answer comes byte by byte", .fault = {.download = {.pieces = singleBytes, .pause = 1ms}}},
        {.name = "The answer drips too slowly",
         .fault = {.download = {.pieces = singleBytes, .pause = 50ms}},
         .timeouts = shortAnswer},
        {.name = "An answer that is not HTTP", .fault = instead("220 mail.example.com ESMTP\r\n")},
        {.name = "An answer of random bytes", .fault = instead(QByteArray::fromHex("00ff8001fe0d0a0d0a7f00c3280a"))},
        {.name = "100 Continue that nobody asked for, then the answer", .fault = after(goOn)},
        {.name = "100 Continue a hundred times, then the answer", .fault = after(goOn.repeated(100))},
        {.name = "103 Early Hints, then the answer", .fault = after("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")},
        {.name = "100 Continue, then closed", .fault = instead(goOn)},
        {.name = "Two answers to one request", .fault = after(createdAnswer())},
    };
}
