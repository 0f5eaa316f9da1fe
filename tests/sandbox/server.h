// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/options.h"

#include <httplib.h>

#include <atomic>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace sandbox {

/// The HTTP server on 127.0.0.1: httplib's, over connections of our own, so that plain and TLS are one, bodies are read
/// fast or slow, and an answer may come before the body was read. Register handlers before start().
class Server : public httplib::Server {
public:
    /// The header in which a handler finds the Content-Type of a multipart form: httplib would else take the form
    /// apart.
    static constexpr const char *formContentType = "Sandbox-Form-Content-Type";

    /// `tls` may be null and must outlive the server. Throws std::runtime_error where the port can't be had.
    Server(const sandbox::Options &options, SSL_CTX *tls);
    ~Server() override;

    const std::string &url() const { return m_url; } ///< with the base path, without a slash at its end

    void start(); ///< in a thread of its own
    void end(); ///< breaks off all connections and waits for the threads

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(socket_t socket);
    void stripBasePath(httplib::Request &request) const;

    const std::string m_basePath;
    SSL_CTX *m_tls;
    const int64_t m_throttle;
    std::string m_url;
    std::thread m_thread;
    std::mutex m_mutex;
    std::set<socket_t> m_open;
    std::atomic<bool> m_ending = false;
};

} // namespace sandbox
