// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/blackhole.h"
#include "tests/wire/faultyserver.h"
#include "tests/wire/matrix/behaviour.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using After = Fault::After;
using Reach = Fault::Reach;
using Speech = Behaviour::Speech;

namespace {

/// The proxy of this machine, as long as it lives. Loopback is never asked through it.
class Proxy {
public:
    explicit Proxy(const QUrl &url)
    {
        for (const char *variable : variables)
            qputenv(variable, url.toEncoded());
    }
    explicit Proxy(int status) : Proxy(QUrl())
    {
        m_server =
            std::make_unique<FaultyServer>(Script::always({.answer = httpAnswer(status), .after = After::Close}));
        for (const char *variable : variables)
            qputenv(variable, m_server->url().toEncoded());
    }
    ~Proxy()
    {
        for (const char *variable : variables)
            qunsetenv(variable);
    }
    Q_DISABLE_COPY_MOVE(Proxy)

private:
    static constexpr std::array variables{"http_proxy", "https_proxy"};

    std::unique_ptr<FaultyServer> m_server;
};

const NetworkTimeouts shortConnect{shortTime, 30s, 30s};

std::function<Detour()> to(const QString &url)
{
    return [url] { return Detour{.url = QUrl(url)}; };
}

std::function<Detour()> throughProxy(const auto &what)
{
    return [what] { return Detour{QUrl(u"https://help.example.com"_s), std::make_shared<Proxy>(what)}; };
}

Detour intoBlackHole()
{
    const auto hole = std::make_shared<BlackHole>();
    return {hole->url(), hole};
}

Fault atFirstByte(After after, const QByteArray &answer = {})
{
    return {.reach = Reach::Nothing, .answer = answer, .after = after};
}

} // namespace

QList<Behaviour> behavioursBefore()
{
    return {
        {.name = "The host has no address (no DNS)", .detour = to(u"http://name.invalid"_s)},
        {.name = "Nobody listens at the port", .detour = [] { return Detour{.url = refusingUrl()}; }},
        {.name = "There is no network", .detour = to(u"http://255.255.255.255"_s)},
        {.name = "A firewall swallows the connection", .timeouts = shortConnect, .detour = intoBlackHole},
        {.name = "The proxy is not there", .detour = throughProxy(refusingUrl())},
        {.name = "The proxy wants a password (407)", .detour = throughProxy(407)},
        {.name = "The proxy lets nobody through (403)", .detour = throughProxy(403)},
        {.name = "The proxy does not reach the server (502)", .detour = throughProxy(502)},
        {.name = "The certificate is of nobody known", .speech = Speech::Distrusted},
        {.name = "TLS is closed before its handshake",
         .fault = atFirstByte(After::Close),
         .speech = Speech::PlainForHttps},
        {.name = "TLS is reset before its handshake",
         .fault = atFirstByte(After::Reset),
         .speech = Speech::PlainForHttps},
        {.name = "TLS is answered in plain http",
         .fault = atFirstByte(After::Close, httpAnswer(400)),
         .speech = Speech::PlainForHttps},
        {.name = "TLS is never answered",
         .fault = atFirstByte(After::ReadOn),
         .speech = Speech::PlainForHttps,
         .timeouts = shortConnect},
    };
}
