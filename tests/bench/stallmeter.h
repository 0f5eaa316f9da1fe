// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

/// Measures how long the event loop of its thread does not turn at most, in milliseconds, by a timer of 1 ms. What the
/// thread spent waiting for a processor that the system had given to others does not count: it is not ours.
class StallMeter : public QObject {
    Q_OBJECT
public:
    explicit StallMeter(QObject *parent = nullptr);

    void start();
    double longest(); ///< since start(), the gap that is still open included
    void stop();

private:
    void tick();
    qint64 waited(); ///< nanoseconds this thread has waited for a processor since it began

    QTimer m_timer;
    QElapsedTimer m_clock;
    QFile m_schedule;
    qint64 m_lastTick = 0;
    qint64 m_lastWaited = 0;
    double m_longest = 0;
};
