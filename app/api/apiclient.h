// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"

#include <QByteArray>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

struct HttpRequest;
struct HttpAnswer;

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
    QUrl server() const;

    /// The Bearer token of step 1; empty when signed out. Control characters make it invalid, and it is dropped.
    void setToken(const QByteArray &token);
    bool hasToken() const;
};
