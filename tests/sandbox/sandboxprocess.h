// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/defaultusers.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

/// A file as the sandbox received it.
struct SandboxFile {
    QByteArray name; ///< as it stood in the part's header, escapes and all
    QByteArray contentType;
    qint64 size = 0; ///< bytes
    QByteArray sha256; ///< lower-case hexadecimal digits
    QString path; ///< where its bytes are; empty with --discard-uploads
};

/// A ticket as the sandbox received it.
struct SandboxTicket {
    qint64 id = 0;
    QDateTime created; ///< UTC
    QByteArray userId; ///< whose token it came with
    QByteArray idempotencyKey; ///< empty without that header
    QMap<QByteArray, QByteArray>
        fields; ///< by the guide's names ("Title"), byte for byte; what was not sent is not there
    QList<SandboxFile> files; ///< in the order they were sent
};

/// Runs a tikting-sandbox of its own, in a temporary folder, as long as it lives. The people who can sign in to it
/// stand in defaultusers.h, the options in README.md. To be used in one thread; ends the test program if the sandbox
/// can't start.
class SandboxProcess {
public:
    /// Starts it and returns when it listens.
    explicit SandboxProcess(const QStringList &options = {});
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    QUrl url() const; ///< its base address, with the base path
    QString caFile() const; ///< PEM, the authority that signed its certificate; empty without --https
    QString dataFolder() const;
    qint64 processId() const;

    /// All tickets created so far, oldest first: read from its database, so that they are there when it has answered.
    QList<SandboxTicket> tickets() const;

    /// From now on every token that it has issued is refused with 401.
    void expireTokens();

    /// Ends it, as a server that goes down; what it stored stays readable.
    void stop();

    /// Starts it again at the same address, with what it has stored.
    void restart();

private:
    void start(int port);

    QTemporaryDir m_folder;
    QStringList m_options;
    QUrl m_url;
    QString m_caFile;
    QProcess m_process;
};
