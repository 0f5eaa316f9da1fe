// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QString>
#include <QtGlobal>

/// How much of the past is kept.
struct LogLimits {
    qint64 size = 1'000'000; ///< bytes of a file from which on the next message begins a new one
    int older = 3; ///< files: "name.log.1" is the latest of them
};

/// While it lives, every message of the program and of Qt is also written to a file, a line each: the time (UTC),
/// level, category and text, without what looks like a secret. The file is its owner's alone. Several programs may
/// write to one; on Windows two that write at the same moment can lose a line. Where the disk is full or the folder
/// can't be written the messages are lost, and nothing else happens. One at a time; messages come from any thread.
class LogFile {
public:
    /// Touches no file before the first message.
    explicit LogFile(const QString &path, const LogLimits &limits = {});
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// Says that the program begins, and on what it runs; that it ends is said when this does. GUI thread.
    void begin();

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(const QByteArray &line);
    void rotate() const;

    const QString m_path;
    const LogLimits m_limits;
    QMutex m_mutex;
    QtMessageHandler m_before;
    bool m_isBegun = false;
};
