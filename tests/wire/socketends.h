// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

class QAbstractSocket;

/// Closes the connection with a TCP reset: what the peer has not read yet is lost to it.
void reset(QAbstractSocket &socket);

/// Says that nothing more comes (FIN), and can still read. Nothing of TLS is told: to the peer it is cut.
void shutDown(const QAbstractSocket &socket);
