// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

/// A port on loopback at which a connect never ends, as behind a firewall that drops everything.
class BlackHole {
public:
    BlackHole();

    QUrl url() const;

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_waiting; ///< fill the queue of the listening socket
};
