// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>
#include <QUrl>

#include <functional>

/// A TCP port on loopback with a thread of its own, in which its connections live too. All of it may be called from the
/// test's thread. Connections still open end with it.
class LoopbackServer {
public:
    /// Makes an object of the socket `descriptor`, which takes care of itself and dies with `parent`; in the server's
    /// thread.
    using Accept = std::function<void(qintptr descriptor, QObject *parent)>;

    explicit LoopbackServer(const Accept &accept);
    ~LoopbackServer();
    Q_DISABLE_COPY_MOVE(LoopbackServer)

    void setAccept(const Accept &accept); ///< from the next connection on

    QUrl url(bool isTls) const; ///< e.g. http://127.0.0.1:4711

private:
    class Listener;

    Listener *m_listener; // owned by the thread's end
    QThread m_thread;
    quint16 m_port = 0;
};

/// The address of a port at which nobody listens.
QUrl refusingUrl();
