// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/server.h"

#include "tests/sandbox/connection.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace sandbox {

namespace {

using namespace std::chrono_literals;

constexpr const char *address = "127.0.0.1";
constexpr size_t threads = 32; ///< and so many connections at once
constexpr auto idleTime = 130s; ///< of a kept connection, as Kestrel has it
constexpr size_t requestsPerConnection = 1'000'000; ///< promised, and never counted
constexpr auto stallTime = 60s; ///< of a client in the middle of a request

int64_t contentLength(const httplib::Request &request)
{
    const std::string text = request.get_header_value("Content-Length");
    int64_t length = 0;
    std::from_chars(text.data(), text.data() + text.size(), length);
    return length;
}

void hideForm(httplib::Request &request)
{
    request.headers.erase(Server::formContentType);
    if (!request.is_multipart_form_data())
        return;
    request.headers.emplace(Server::formContentType, request.get_header_value("Content-Type"));
    request.headers.erase("Content-Type");
}

} // namespace

Server::Server(const sandbox::Options &options, SSL_CTX *tls)
    : m_basePath(options.basePath), m_tls(tls), m_throttle(options.throttle)
{
    new_task_queue = [] { return new httplib::ThreadPool(threads); };
    set_tcp_nodelay(true);
    set_keep_alive_timeout(idleTime.count()); // for the header of its answers; the waiting is ours
    set_keep_alive_max_count(requestsPerConnection);
    set_read_timeout(stallTime);
    set_write_timeout(stallTime);
    set_socket_options([throttle = m_throttle](socket_t socket) {
        // Without SO_REUSEPORT, which httplib sets: a port in use is to be an error.
        const int on = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
        if (throttle <= 0)
            return;
        // Else the system takes megabytes from the client that nobody has read.
        const int buffer = int(std::clamp<int64_t>(throttle / 20, 8 * 1024, 1024 * 1024));
        setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof(buffer));
    });
    int port = options.port;
    if (port == 0)
        port = bind_to_any_port(address);
    else if (!bind_to_port(address, port))
        port = -1;
    if (port < 0)
        throw std::runtime_error("port " + std::to_string(options.port) + " can't be had");
    m_url = (tls ? "https://" : "http://") + std::string(address) + ':' + std::to_string(port) + m_basePath;
}

Server::~Server()
{
    end();
}

void Server::start()
{
    m_thread = std::thread([this] { listen_after_bind(); });
    while (!is_running()) // else a stop() would pass unnoticed
        std::this_thread::yield();
}

void Server::end()
{
    if (!m_thread.joinable())
        return;
    m_ending = true;
    stop();
    {
        const std::scoped_lock lock(m_mutex);
        for (const socket_t socket : m_open)
            ::shutdown(socket, SHUT_RDWR);
    }
    m_thread.join();
}

bool Server::process_and_close_socket(socket_t socket)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_open.insert(socket);
    }
    serve(socket);
    return true;
}

void Server::serve(socket_t socket)
{
    Connection connection(socket, m_tls, m_throttle);
    bool open = connection.handshake();
    while (open && !m_ending && connection.waitForRequest(idleTime)) {
        bool closed = false;
        const auto begin = [&](httplib::Request &request) {
            stripBasePath(request);
            hideForm(request);
            connection.startBody(contentLength(request));
            if (request.has_header("Transfer-Encoding")) {
                // How much is left unread can't be known then.
                request.headers.erase("Connection");
                request.headers.emplace("Connection", "close");
                closed = true;
            }
        };
        const auto answer = [&](auto &self) {
            if constexpr (requires { self.process_request(connection, false, closed, begin); })
                return self.process_request(connection, false, closed, begin);
            else // Newer versions of httplib are told the addresses of both ends, which no handler here asks for.
                return self.process_request(connection, {}, 0, {}, 0, false, closed, begin);
        };
        open = answer(*this) && connection.finishBody() && !closed;
    }
    const std::scoped_lock lock(m_mutex);
    m_open.erase(socket);
}

void Server::stripBasePath(httplib::Request &request) const
{
    const bool below = request.path.compare(0, m_basePath.size(), m_basePath) == 0
        && (request.path.size() == m_basePath.size() || request.path[m_basePath.size()] == '/');
    request.path = below ? request.path.substr(m_basePath.size()) : std::string();
    if (below && request.path.empty())
        request.path = "/";
}

} // namespace sandbox
