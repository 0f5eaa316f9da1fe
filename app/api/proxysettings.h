// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// User name and password for one proxy, and for no other.
struct ProxyLogin {
    QString proxy{}; ///< "host:port"
    QString user{};
    QString password{};

    bool operator==(const ProxyLogin &) const = default;
};

/// How a request gets to its server.
struct ProxySettings {
    /// "none", an address with http:// or socks5:// and a port, or anything else for the system's.
    QString choice{};
    ProxyLogin login{};
};
