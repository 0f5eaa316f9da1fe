// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/connection.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <thread>

namespace sandbox {

namespace {

using namespace std::chrono_literals;

constexpr size_t bufferSize = 256 * 1024;
constexpr size_t slowestRead = 4 * 1024;
constexpr int readsPerSecond = 100; ///< of a throttled connection, so that its speed is even
constexpr auto drainTime = 5s; ///< Kestrel's

bool waitFor(socket_t socket, short events, std::chrono::milliseconds timeout)
{
    pollfd descriptor = {socket, events, 0};
    int ready = 0;
    do {
        ready = poll(&descriptor, 1, int(timeout.count()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

/// One end of a connection, by getpeername or getsockname.
void describe(socket_t socket, int (*nameOf)(int, sockaddr *, socklen_t *), std::string &ip, int &port)
{
    sockaddr_in address = {};
    socklen_t size = sizeof(address);
    std::array<char, INET_ADDRSTRLEN> text = {};
    if (nameOf(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0
        || !inet_ntop(AF_INET, &address.sin_addr, text.data(), text.size()))
        return;
    ip = text.data();
    port = ntohs(address.sin_port);
}

} // namespace

Connection::Connection(socket_t socket, SSL_CTX *tls, int64_t throttle)
    : m_socket(socket), m_throttle(throttle), m_buffer(bufferSize)
{
    if (!tls)
        return;
    m_tls.reset(SSL_new(tls));
    SSL_set_fd(m_tls.get(), socket);
}

Connection::~Connection()
{
    if (m_tls && SSL_is_init_finished(m_tls.get()))
        SSL_shutdown(m_tls.get());
    ::shutdown(m_socket, SHUT_WR);
    ::close(m_socket);
}

bool Connection::handshake()
{
    return !m_tls || SSL_accept(m_tls.get()) == 1;
}

bool Connection::waitForRequest(std::chrono::milliseconds timeout)
{
    return m_start < m_end || (m_tls && SSL_pending(m_tls.get()) > 0) || (waitFor(m_socket, POLLIN, timeout) && fill());
}

void Connection::startBody(int64_t length)
{
    m_bodyLeft = length;
    m_bodyStarted = std::chrono::steady_clock::now();
    m_bodyReceived = 0;
}

bool Connection::finishBody()
{
    const auto deadline = std::chrono::steady_clock::now() + drainTime;
    std::array<char, slowestRead> nowhere; // NOLINT(cppcoreguidelines-pro-type-member-init): only written to
    while (m_bodyLeft > 0) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !waitForRequest(left)
            || read(nowhere.data(), std::min(nowhere.size(), size_t(m_bodyLeft))) <= 0)
            return false;
    }
    return true;
}

bool Connection::is_readable() const
{
    return m_start < m_end || waitFor(m_socket, POLLIN, std::chrono::milliseconds::zero());
}

bool Connection::is_writable() const
{
    return waitFor(m_socket, POLLOUT, 10s);
}

ssize_t Connection::read(char *data, size_t size)
{
    if (m_start == m_end && !fill())
        return 0;
    const size_t count = std::min(size, m_end - m_start);
    std::memcpy(data, m_buffer.data() + m_start, count);
    m_start += count;
    m_bodyLeft = std::max<int64_t>(0, m_bodyLeft - int64_t(count));
    return ssize_t(count);
}

bool Connection::fill()
{
    size_t most = m_buffer.size();
    if (m_throttle > 0)
        most = std::clamp(size_t(m_throttle) / readsPerSecond, slowestRead, most);
    const ssize_t received = receive(m_buffer.data(), most);
    if (received <= 0)
        return false;
    m_start = 0;
    m_end = size_t(received);
    if (m_throttle > 0 && m_bodyLeft > 0)
        slowDown(size_t(received));
    return true;
}

ssize_t Connection::receive(char *data, size_t size)
{
    if (m_tls)
        return SSL_read(m_tls.get(), data, int(size));
    ssize_t received = 0;
    do {
        received = recv(m_socket, data, size, 0);
    } while (received < 0 && errno == EINTR);
    return received;
}

void Connection::slowDown(size_t received)
{
    m_bodyReceived += int64_t(received);
    const std::chrono::duration<double> due(double(m_bodyReceived) / double(m_throttle));
    std::this_thread::sleep_until(m_bodyStarted + due);
}

ssize_t Connection::write(const char *data, size_t size)
{
    if (m_tls)
        return SSL_write(m_tls.get(), data, int(size));
    size_t written = 0;
    while (written < size) {
        const ssize_t count = send(m_socket, data + written, size - written, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return -1;
        written += size_t(count);
    }
    return ssize_t(written);
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    describe(m_socket, getpeername, ip, port);
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    describe(m_socket, getsockname, ip, port);
}

} // namespace sandbox
