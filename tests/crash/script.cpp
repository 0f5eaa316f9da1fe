// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/crash/script.h"

namespace {

constexpr std::chrono::milliseconds pace{8}; // a step; nobody types faster

} // namespace

Script::Script(QObject *parent) : QObject(parent)
{
    m_pace.setInterval(pace);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, &Script::goOn);
}

void Script::add(const std::function<void()> &act)
{
    m_steps.append([act] {
        act();
        return true;
    });
}

void Script::await(const std::function<bool()> &isSo)
{
    m_steps.append(isSo);
}

void Script::start()
{
    m_pace.start();
}

void Script::goOn()
{
    if (m_next < m_steps.size()) {
        if (m_steps.at(m_next)())
            ++m_next;
        return;
    }
    m_pace.stop();
    Q_EMIT finished();
}
