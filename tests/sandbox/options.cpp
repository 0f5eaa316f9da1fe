// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/options.h"

#include <charconv>
#include <functional>
#include <limits>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace sandbox {

namespace {

struct Option {
    std::string name;
    std::string argument; ///< what stands for it in the usage; empty for a switch
    std::string help;
    std::function<void(Options &, std::string_view)> apply;
};

int64_t number(std::string_view text, int64_t least, int64_t most)
{
    int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        throw std::invalid_argument("\"" + std::string(text) + "\" is not a number from " + std::to_string(least)
                                    + " to " + std::to_string(most));
    return value;
}

int64_t amount(std::string_view text)
{
    return number(text, 0, std::numeric_limits<int64_t>::max());
}

std::chrono::seconds seconds(std::string_view text)
{
    return std::chrono::seconds(number(text, 0, 1'000'000'000));
}

template <class T>
T choice(std::string_view text, const std::map<std::string_view, T> &choices)
{
    const auto found = choices.find(text);
    if (found == choices.end())
        throw std::invalid_argument("\"" + std::string(text) + "\" is none of the choices");
    return found->second;
}

std::string pathPrefix(std::string_view path)
{
    std::string prefix(path);
    while (!prefix.empty() && prefix.back() == '/')
        prefix.pop_back();
    if (!prefix.empty() && prefix.front() != '/')
        prefix.insert(prefix.begin(), '/');
    return prefix;
}

Option listSize(const std::string &list, int64_t ListSizes::*size)
{
    return {"--" + list, "N", "have N " + list,
            [size](Options &options, std::string_view text) { options.lists.*size = number(text, 0, 10'000'000); }};
}

Option toggle(const char *name, const char *help, bool Options::*member)
{
    return {name, "", help, [member](Options &options, std::string_view) { options.*member = true; }};
}

const std::vector<Option> &allOptions()
{
    static const std::map<std::string_view, Certificate> certificates = {{"valid", Certificate::Valid},
                                                                         {"expired", Certificate::Expired},
                                                                         {"wrong-host", Certificate::WrongHost},
                                                                         {"self-signed", Certificate::SelfSigned},
                                                                         {"weak-key", Certificate::WeakKey}};
    static const std::map<std::string_view, ErrorFormat> formats = {{"plain", ErrorFormat::Plain},
                                                                    {"json-string", ErrorFormat::JsonString},
                                                                    {"message", ErrorFormat::Message},
                                                                    {"problem", ErrorFormat::Problem},
                                                                    {"validation", ErrorFormat::Validation}};
    static const std::vector<Option> options = {
        {"--port", "N", "listen on this port of 127.0.0.1; 0, the default, is a free one",
         [](Options &o, std::string_view text) { o.port = int(number(text, 0, 65535)); }},
        {"--data", "FOLDER", "keep tickets and files here; else in a temporary folder that goes at the end",
         [](Options &o, std::string_view text) { o.data = text; }},
        {"--base-path", "PATH", "serve everything below this path",
         [](Options &o, std::string_view text) { o.basePath = pathPrefix(text); }},
        toggle("--https", "speak TLS, with a certificate from an authority made at the start", &Options::https),
        {"--certificate", "KIND", "valid, expired, wrong-host, self-signed or weak-key",
         [](Options &o, std::string_view text) { o.certificate = choice(text, certificates); }},
        {"--errors", "FORMAT", "bodies of errors: plain, json-string, message, problem or validation, the default",
         [](Options &o, std::string_view text) { o.errors = choice(text, formats); }},
        toggle("--pascal-case", "write all keys of answers as Id instead of the guide's mixture", &Options::pascalCase),
        {"--token-lifetime", "SECONDS", "let tokens expire after this time instead of 7 days",
         [](Options &o, std::string_view text) { o.tokenLifetime = seconds(text); }},
        {"--lockout-after", "N", "lock an account after N failed attempts instead of 5",
         [](Options &o, std::string_view text) { o.lockoutAfter = number(text, 1, 1'000'000); }},
        {"--lockout-time", "SECONDS", "for this long instead of 5 minutes",
         [](Options &o, std::string_view text) { o.lockoutTime = seconds(text); }},
        listSize("groups", &ListSizes::groups),
        listSize("levels", &ListSizes::levels),
        listSize("priorities", &ListSizes::priorities),
        listSize("categories", &ListSizes::categories),
        listSize("status", &ListSizes::status),
        listSize("clients", &ListSizes::clients),
        listSize("sites", &ListSizes::sites),
        listSize("departments", &ListSizes::departments),
        {"--throttle", "BYTES", "read no more of a request's body a second",
         [](Options &o, std::string_view text) { o.throttle = amount(text); }},
        {"--body-limit", "BYTES", "answer 413 to larger bodies",
         [](Options &o, std::string_view text) { o.bodyLimit = amount(text); }},
        toggle("--discard-uploads", "count and hash files, and keep none", &Options::discardUploads),
        toggle("--quiet", "write no line a request", &Options::quiet),
        toggle("--stop-at-end-of-input", "end when standard input does, so as not to outlive who started it",
               &Options::stopAtEndOfInput),
        toggle("--help", "show this", &Options::help),
    };
    return options;
}

} // namespace

Options parseOptions(int count, const char *const *arguments)
{
    Options parsed;
    for (int i = 1; i < count; ++i) {
        const std::string_view name = arguments[i];
        const Option *found = nullptr;
        for (const Option &option : allOptions()) {
            if (option.name == name)
                found = &option;
        }
        if (!found)
            throw std::invalid_argument("unknown option " + std::string(name));
        if (found->argument.empty()) {
            found->apply(parsed, {});
        } else if (++i < count) {
            found->apply(parsed, arguments[i]);
        } else {
            throw std::invalid_argument(found->name + " needs " + found->argument);
        }
    }
    return parsed;
}

std::string usage()
{
    std::ostringstream text;
    text << "tikting-sandbox [OPTION]…  a Tikting help desk to try and test against\n";
    for (const Option &option : allOptions()) {
        const std::string name = "  " + option.name + (option.argument.empty() ? "" : " " + option.argument);
        text << name << std::string(name.size() < 28 ? 28 - name.size() : 1, ' ') << option.help << '\n';
    }
    return text.str();
}

} // namespace sandbox
