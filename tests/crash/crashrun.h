// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/crash/evidence.h"
#include "tests/crash/lie.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

/// When a program is killed.
struct CrashPlan {
    long point = 0; ///< at this change on disk, or byte to the server; 0: not at one
    bool torn = false; ///< in the middle of it
    std::optional<std::chrono::milliseconds> after = {}; ///< since it is up; unset: not by time
    long lookPoint = 0; ///< the restarted program is killed, too, and started once more; 0: not
    Lie lie = Lie::None;
};

/// A program in a folder of its own that is killed, and what is found when it is started again.
class CrashRun : public QObject {
    Q_OBJECT
public:
    /// `name`: in the titles of its tickets.
    CrashRun(const CrashPlan &plan, const QString &name, const QUrl &server, QObject *parent = nullptr);

    void start();

    const Evidence &evidence() const { return m_evidence; } ///< once it has finished
    long points() const { return m_points; } ///< of a program that was not killed
    qint64 duration() const { return m_duration; } ///< milliseconds that the first program was up
    QString inWords() const; ///< how it was killed
    QByteArray complaints() const { return m_complaints; } ///< standard error of its programs

Q_SIGNALS:
    void finished();

private:
    void startProgram(const QString &mode, long point, bool torn);
    void readLines();
    void programEnded();
    void kill();
    void checkDatabases();

    const CrashPlan m_plan;
    const QString m_name;
    const QUrl m_server;
    QTemporaryDir m_folder;
    QProcess m_program;
    QTimer m_time;
    QTimer m_patience;
    Evidence m_evidence;
    QByteArray m_complaints;
    int m_started = 0; // programs
    long m_points = 0;
    qint64 m_begun = 0;
    qint64 m_duration = 0;
};
