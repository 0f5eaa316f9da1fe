// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <httplib.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace sandbox {

/// One accepted connection, plain or TLS. httplib's own stream reads 4 KiB a system call; this one reads much at once,
/// can be slow on purpose, and knows how much of a request's body nobody has read.
class Connection : public httplib::Stream {
public:
    /// Takes over `socket`. `tls` may be null; `throttle` is bytes of bodies a second, 0 for unlimited.
    Connection(socket_t socket, SSL_CTX *tls, int64_t throttle);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    bool handshake(); ///< for TLS; at once true without
    bool waitForRequest(std::chrono::milliseconds timeout); ///< false: none came

    void startBody(int64_t length); ///< the head was read, and as many bytes follow
    bool finishBody(); ///< reads what the handler left, for some seconds as Kestrel does; false: there is more

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool fill();
    ssize_t receive(char *data, size_t size);
    void slowDown(size_t received);

    struct FreeTls {
        void operator()(SSL *tls) const { SSL_free(tls); }
    };

    socket_t m_socket;
    std::unique_ptr<SSL, FreeTls> m_tls;
    int64_t m_throttle;
    std::vector<char> m_buffer;
    size_t m_start = 0; ///< of what was received and not read
    size_t m_end = 0;
    int64_t m_bodyLeft = 0; ///< bytes of the present body that nobody has read
    std::chrono::steady_clock::time_point m_bodyStarted;
    int64_t m_bodyReceived = 0;
};

} // namespace sandbox
