// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/result.h"

#include <QObject>

/// Work that takes time: made and started by a function, ends in exactly one `finished`, then deletes itself.
/// Deleted before, it stops the work and says nothing. Job, caller and context live in one thread, and `finished`
/// never comes before the function that made the job has returned.
class Job : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks the work to stop. It ends in `finished` too, with its outcome: what went out already can't be taken back.
    virtual void cancel() = 0;

Q_SIGNALS:
    void progress(qint64 sent, qint64 total); ///< bytes handed to the connection
    void finished();
};

/// A job that brings a T.
template <class T>
class ResultJob : public Job {
public:
    using Job::Job;

    /// Valid from `finished` on.
    const Result<T> &result() const { return m_result; }

    /// Calls `f(const Result<T> &)` when the job ends, unless `context` is gone by then.
    template <class F>
    void onFinished(QObject *context, F f)
    {
        connect(this, &Job::finished, context, [this, f = std::move(f)] { f(m_result); });
    }

protected:
    /// Ends the job; call it last, from the event loop.
    void finish(Result<T> result)
    {
        m_result = std::move(result);
        Q_EMIT finished();
        deleteLater();
    }

private:
    Result<T> m_result = fail({});
};
