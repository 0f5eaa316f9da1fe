// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/bench/stallmeter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 interval = 1'000'000; // nanoseconds
}

StallMeter::StallMeter(QObject *parent) : QObject(parent), m_schedule(u"/proc/thread-self/schedstat"_s)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::tick);
    m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void StallMeter::start()
{
    m_clock.start();
    m_lastTick = 0;
    m_lastWaited = waited();
    m_longest = 0;
    m_timer.start();
}

double StallMeter::longest()
{
    tick();
    return m_longest;
}

void StallMeter::stop()
{
    m_timer.stop();
}

void StallMeter::tick()
{
    const qint64 now = m_clock.nsecsElapsed();
    const qint64 waitedNow = waited();
    const qint64 gap = now - m_lastTick - (waitedNow - m_lastWaited) - interval;
    m_longest = std::max(m_longest, double(gap) / 1e6);
    m_lastTick = now;
    m_lastWaited = waitedNow;
}

qint64 StallMeter::waited()
{
    m_schedule.seek(0);
    const QList<QByteArray> numbers = m_schedule.readLine().split(' '); // on the processor, waiting, turns
    return numbers.value(1).toLongLong();
}
