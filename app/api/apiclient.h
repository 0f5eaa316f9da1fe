// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/innetworkthread.h"
#include "app/api/proxysettings.h"
#include "app/job/job.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

class Exchange;
struct HttpAnswer;
struct HttpRequest;
class StageWalk;
class TlsSettings;

/// How long each stage of a request may take; each ends it with a cause of its own (network.md 7).
struct NetworkTimeouts {
    std::chrono::milliseconds connect{15'000};
    std::chrono::milliseconds progress{60'000}; ///< without a byte going out or coming in
    std::chrono::milliseconds answer{300'000}; ///< from the last byte of an upload to the status
};

struct NetworkOptions {
    QString caCertificates; ///< PEM file, on top of the system's; empty for none
    NetworkTimeouts timeouts;
};

/// Whether `token` can be sent: not empty, and of nothing but visible ASCII characters.
bool isUsableToken(const QByteArray &token);

/// The way to one help desk: its address, the token, and the thread in which all networking and parsing happens.
/// The endpoints (authenticate.h, fetchappmetadata.h, registerticket.h, …) are functions over it that make jobs.
/// Lives in the GUI thread; its jobs do too. Nothing is ever sent again by itself.
class ApiClient {
public:
    explicit ApiClient(const NetworkOptions &options = {});
    ~ApiClient();
    ApiClient(const ApiClient &) = delete;
    ApiClient &operator=(const ApiClient &) = delete;

    /// Normalised base address (see parseServerAddress), for everything but authenticate and probeServer.
    void setServer(const QUrl &base);
    QUrl server() const { return m_server; }

    /// For requests from now on.
    void setProxyChoice(const QString &choice);
    void setProxyLogin(const ProxyLogin &login);
    const ProxySettings &proxy() const { return m_proxy; }

    /// `asked` hears of each request that a proxy let not through for want of a login, with the one that it refused, if
    /// any.
    void setProxyAsked(std::function<void(const ProxyLogin &tried)> asked) { m_proxyAsked = std::move(asked); }

    /// The Bearer token of step 1; empty when signed out. One that is not usable is dropped.
    void setToken(const QByteArray &token);
    bool hasToken() const { return !m_token.isEmpty(); }

    // For the endpoint functions (see apijob.h):

    /// A GET of `path`, e.g. "api/TicketsApi/appmetadata", below server(), with the token.
    HttpRequest request(const QString &path) const;

    /// A GET of `url` without the token.
    HttpRequest anonymousRequest(const QUrl &url) const;

    /// The exchange of `request` in the network thread: connect to it, then begin() it. `reader` is called there once;
    /// then Exchange::finished comes.
    std::unique_ptr<Exchange, InNetworkThread> open(const HttpRequest &request,
                                                    std::function<void(const Result<HttpAnswer> &)> reader);

    /// The stages of the way to `url`, in the network thread: connect to them, then begin().
    std::unique_ptr<StageWalk, InNetworkThread> walk(const QUrl &url, const ProxySettings &proxy);

    const NetworkTimeouts &timeouts() const { return m_timeouts; }

    /// The parent of all jobs: they end, silently, with this client.
    QObject *jobs() { return m_jobs.get(); }

private:
    template <class T>
    std::unique_ptr<T, InNetworkThread> watched(T *worker);

    const NetworkTimeouts m_timeouts;
    const std::shared_ptr<TlsSettings> m_tls; // used in the network thread
    QUrl m_server;
    ProxySettings m_proxy;
    std::function<void(const ProxyLogin &tried)> m_proxyAsked;
    QByteArray m_token;
    QThread m_thread; // starts with the first request: not when the program does
    std::unique_ptr<QObject> m_jobs;
};
