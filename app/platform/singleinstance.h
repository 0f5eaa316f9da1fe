// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

/// One running program per user and desktop session: a second start hands its arguments to the first and ends.
/// The socket lies in the user's runtime folder and is open to this user alone. GUI thread.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `patience`: how long a first program may take to answer before it counts as hung.
    explicit SingleInstance(QObject *parent = nullptr,
                            std::chrono::milliseconds patience = std::chrono::milliseconds(3000));
    ~SingleInstance() override;

    /// True where another one runs: end now. It took `arguments` and `workingFolder` (for relative file names), unless
    /// errorString() says otherwise. Else this is the one, and listens from now on. Blocks for `patience` at most.
    bool handOver(const QStringList &arguments, const QString &workingFolder);

    /// A sentence where another one runs and doesn't answer; else empty.
    QString errorString() const;

Q_SIGNALS:
    void argumentsReceived(const QStringList &arguments, const QString &workingFolder);

private:
    enum class Other { None, TookIt, Hangs };

    Other ask(const QByteArray &message) const;
    void listen();
    void accept();
    void receive(QLocalSocket *connection);

    std::chrono::milliseconds m_patience;
    QString m_address;
    QString m_errorString;
    std::unique_ptr<QLocalServer> m_server;
};
