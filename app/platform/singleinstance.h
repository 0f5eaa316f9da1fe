// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;

/// One running program per user session: a second start hands its arguments to the first and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True where another one runs and took `arguments` and `workingFolder` (for relative file names): end now.
    /// Else this is the one, and listens from now on, readable by this user alone.
    bool handOver(const QStringList &arguments, const QString &workingFolder);

Q_SIGNALS:
    void argumentsReceived(const QStringList &arguments, const QString &workingFolder);
};
