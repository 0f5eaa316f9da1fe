// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/matrix/behaviour.h"

using namespace std::chrono_literals;
using After = Fault::After;
using Reach = Fault::Reach;
using Relay = Fault::Relay;
using Speech = Behaviour::Speech;

namespace {

const NetworkTimeouts shortAnswer{30s, 30s, shortTime};
// A small ticket is gone before anything stands still: it waits for the answer. A large one has to have the time for it
// when the way is free again.
const NetworkTimeouts shortUpload{30s, shortTime, 2s};

Fault cut(Reach reach, After after)
{
    return {.reach = reach, .relay = Relay::Nothing, .after = after};
}

} // namespace

QList<Behaviour> behavioursOfTheRequest()
{
    return {
        {.name = "Nothing is wrong"},
        {.name = "Nothing is wrong, over TLS", .speech = Speech::Https},
        {.name = "All is delayed", .fault = {.halt = 300ms}},
        {.name = "A slow upload", .fault = {.upload = {.pieces = 50, .pause = 10ms}}},
        {.name = "The upload halts in its middle, and goes on", .fault = {.haltAt = Reach::HalfBody, .halt = 300ms}},
        {.name = "The upload halts before its last byte, and goes on",
         .fault = {.haltAt = Reach::AllButOneByte, .halt = 300ms}},

        {.name = "Closed at the first byte", .fault = cut(Reach::Nothing, After::Close)},
        {.name = "Reset at the first byte", .fault = cut(Reach::Nothing, After::Reset)},
        {.name = "Closed in the request's head", .fault = cut(Reach::HalfHead, After::Close)},
        {.name = "Reset in the request's head", .fault = cut(Reach::HalfHead, After::Reset)},
        {.name = "Closed behind the request's head", .fault = cut(Reach::Head, After::Close)},
        {.name = "Reset behind the request's head", .fault = cut(Reach::Head, After::Reset)},
        {.name = "Closed in the middle of the upload", .fault = cut(Reach::HalfBody, After::Close)},
        {.name = "Reset in the middle of the upload", .fault = cut(Reach::HalfBody, After::Reset)},
        {.name = "Closed before the last byte", .fault = cut(Reach::AllButOneByte, After::Close)},
        {.name = "Reset before the last byte", .fault = cut(Reach::AllButOneByte, After::Reset)},
        {.name = "TLS is cut in the middle of the upload",
         .fault = cut(Reach::HalfBody, After::Close),
         .speech = Speech::Https},
        {.name = "Garbage in TLS in the middle of the upload",
         .fault =
             {.reach = Reach::HalfBody, .answer = "no record of TLS", .isBeneathTls = true, .after = After::ReadOn},
         .speech = Speech::Https},

        {.name = "Nobody reads the request", .fault = cut(Reach::Nothing, After::ReadNothing), .timeouts = shortUpload},
        {.name = "Nobody reads on behind the head",
         .fault = cut(Reach::Head, After::ReadNothing),
         .timeouts = shortUpload},
        {.name = "Nobody reads on in the middle of the upload",
         .fault = cut(Reach::HalfBody, After::ReadNothing),
         .timeouts = shortUpload},
        {.name = "The last byte is lost, and nothing is said",
         .fault = cut(Reach::AllButOneByte, After::ReadOn),
         .timeouts = shortAnswer},
    };
}
