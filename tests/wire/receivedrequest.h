// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

/// A request as a server of ours read it, whole or cut.
struct ReceivedRequest {
    QByteArray method;
    QByteArray target; ///< as sent, e.g. "/api/TicketsApi/register"
    QList<QPair<QByteArray, QByteArray>> headers; ///< names and values as sent, in their order
    QByteArray body; ///< its beginning, up to keptBody bytes
    qint64 bodySize = 0; ///< bytes of the body that arrived
    bool complete = false; ///< as many bytes arrived as its Content-Length says
    bool reused = false; ///< not the first request of its connection

    static constexpr qint64 keptBody = 1024 * 1024;

    /// The first header of this name, in any case; null where there is none.
    QByteArray header(const QByteArray &name) const;
    bool isTicket() const; ///< step 3 of the guide
};
