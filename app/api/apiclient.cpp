// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/apiclient.h"

#include "app/api/exchange.h"
#include "app/api/logging.h"
#include "app/api/serveraddress.h"
#include "app/api/stagewalk.h"
#include "app/api/tlssettings.h"

#include <algorithm>

bool isUsableToken(const QByteArray &token)
{
    // Qt writes header values as they are: a line break in a token would add headers (network.md 3).
    return !token.isEmpty() && std::ranges::all_of(token, [](char c) { return c > ' ' && c <= '~'; });
}

ApiClient::ApiClient(const NetworkOptions &options)
    : m_timeouts(options.timeouts)
    , m_tls(std::make_shared<TlsSettings>(options.caCertificates))
    , m_jobs(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("network"));
}

ApiClient::~ApiClient()
{
    m_jobs.reset(); // hands their exchanges over to the network thread's end
    m_thread.quit();
    m_thread.wait();
}

void ApiClient::setServer(const QUrl &base)
{
    m_server = base;
}

void ApiClient::setProxyChoice(const QString &choice)
{
    m_proxy.choice = choice;
}

void ApiClient::setProxyLogin(const ProxyLogin &login)
{
    m_proxy.login = login;
}

void ApiClient::setToken(const QByteArray &token)
{
    const bool usable = isUsableToken(token);
    if (!usable && !token.isEmpty())
        qCWarning(apiLog) << "Dropped a token with characters that no token has";
    m_token = usable ? token : QByteArray();
}

HttpRequest ApiClient::request(const QString &path) const
{
    HttpRequest request = anonymousRequest(endpoint(m_server, path));
    request.token = m_token;
    return request;
}

HttpRequest ApiClient::anonymousRequest(const QUrl &url) const
{
    return {.url = url, .answerTimeout = m_timeouts.progress, .proxy = m_proxy};
}

std::unique_ptr<Exchange, InNetworkThread> ApiClient::open(const HttpRequest &request,
                                                           std::function<void(const Result<HttpAnswer> &)> reader)
{
    return watched(new Exchange(request, m_timeouts, m_tls, std::move(reader)));
}

std::unique_ptr<StageWalk, InNetworkThread> ApiClient::walk(const QUrl &url, const ProxySettings &proxy)
{
    return watched(new StageWalk(url, proxy, m_timeouts.connect, m_tls));
}

template <class T>
std::unique_ptr<T, InNetworkThread> ApiClient::watched(T *worker)
{
    if (!m_thread.isRunning())
        m_thread.start();
    std::unique_ptr<T, InNetworkThread> owned(worker);
    QObject::connect(worker, &T::proxyAsked, m_jobs.get(), [this](const ProxyLogin &tried) {
        if (m_proxyAsked)
            m_proxyAsked(tried);
    });
    worker->moveToThread(&m_thread);
    return owned;
}
