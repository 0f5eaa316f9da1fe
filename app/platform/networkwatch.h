// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/// Tells when the network is back, by QNetworkInformation; where that has no backend it never tells, and the outbox
/// tries after its pauses. GUI thread.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void online(); ///< was not before
};
