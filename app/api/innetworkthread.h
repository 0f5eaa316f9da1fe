// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/// Deletes what lives in the network thread where it lives.
struct InNetworkThread {
    void operator()(QObject *worker) const { worker->deleteLater(); }
};
