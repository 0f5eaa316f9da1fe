// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/// Tells when the network is back, by QNetworkInformation. Where that has no backend it never tells, and tickets go
/// after their pauses. GUI thread.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void begin(); ///< asks the system, which takes a moment: when something waits for the network, not at every start

Q_SIGNALS:
    void online(); ///< was not before

private:
    bool m_begun = false;
};
