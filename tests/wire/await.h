// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"

#include <QEventLoop>
#include <QTimer>

/// Runs the event loop until `job` has ended.
template <class T>
Result<T> await(ResultJob<T> *job)
{
    Result<T> result = fail({});
    QEventLoop loop;
    job->onFinished(&loop, [&](const Result<T> &ended) {
        result = ended;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::minutes(1), &loop, [] { qFatal("a job did not end within a minute"); });
    loop.exec();
    return result;
}
