// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

namespace sandbox {

enum class Certificate { Valid, Expired, WrongHost, SelfSigned, WeakKey };

/// How the body of a 400 or 401 looks; the guide leaves it open.
enum class ErrorFormat { Plain, JsonString, Message, Problem, Validation };

/// How many entries each list of the metadata has.
struct ListSizes {
    int64_t groups = 12;
    int64_t levels = 3;
    int64_t priorities = 4;
    int64_t categories = 48;
    int64_t status = 4;
    int64_t clients = 20;
    int64_t sites = 24;
    int64_t departments = 16;
};

/// What the command line asks for; README.md explains each.
struct Options {
    int port = 0; ///< 0: a free one
    std::filesystem::path data; ///< empty: a temporary folder, removed at the end
    std::string basePath; ///< "" or "/helpdesk"
    bool https = false;
    Certificate certificate = Certificate::Valid;
    ErrorFormat errors = ErrorFormat::Validation;
    bool pascalCase = false;
    std::chrono::seconds tokenLifetime = std::chrono::hours(7 * 24);
    int64_t lockoutAfter = 5; ///< failed attempts
    std::chrono::seconds lockoutTime = std::chrono::minutes(5);
    ListSizes lists;
    int64_t throttle = 0; ///< bytes of request bodies a second and connection; 0: unlimited
    int64_t bodyLimit = 0; ///< bytes; 0: none
    bool discardUploads = false;
    bool quiet = false;
    bool stopAtEndOfInput = false;
    bool help = false;
};

/// Throws std::invalid_argument, with a sentence for the person at the keyboard.
Options parseOptions(int count, const char *const *arguments);

std::string usage();

} // namespace sandbox
