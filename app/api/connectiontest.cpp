// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/connectiontest.h"

#include "app/api/probeserver.h"
#include "app/api/stagewalk.h"

#include <QElapsedTimer>

using enum StageResult::State;

namespace {

/// Which stage a request failed at that came as far as this: the walk before it had passed the ones below Http.
ConnectionStage stageOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxyNeedsLogin:
        return ConnectionStage::Proxy;
    default:
        return error.httpStatus == 0 ? ConnectionStage::Http : ConnectionStage::Api;
    }
}

} // namespace

ConnectionTest::ConnectionTest(ApiClient &api, const QUrl &base, const ProxySettings &proxy)
    : ResultJob(api.jobs()), m_api(api), m_proxy(proxy), m_report(base), m_walk(api.walk(base, proxy))
{
    connect(m_walk.get(), &StageWalk::ended, this, &ConnectionTest::note);
    connect(m_walk.get(), &StageWalk::finished, this, [this] {
        if (!m_walk)
            return; // cancelled
        if (m_report.failure())
            finish(m_report);
        else
            ask();
    });
    m_walk->begin();
}

ConnectionTest::~ConnectionTest()
{
    delete m_request;
}

void ConnectionTest::cancel()
{
    m_walk.reset();
    delete m_request;
    QMetaObject::invokeMethod(
        this, [this] { finish(fail({.kind = ErrorKind::Cancelled})); }, Qt::QueuedConnection);
}

void ConnectionTest::note(const StageResult &stage)
{
    m_report[stage.stage] = stage;
    Q_EMIT stageEnded(stage);
}

void ConnectionTest::ask()
{
    QElapsedTimer asked;
    asked.start();
    auto *request = probeServer(m_api, m_report.server, m_proxy);
    m_request = request;
    request->onFinished(this, [this, asked](const Result<QUrl> &answer) {
        answered(answer, std::chrono::milliseconds(asked.elapsed()));
    });
}

void ConnectionTest::answered(const Result<QUrl> &answer, std::chrono::milliseconds took)
{
    const ConnectionStage reached = answer ? ConnectionStage::Api : stageOf(answer.error());
    if (reached != ConnectionStage::Proxy && m_report[ConnectionStage::Proxy].state == NotReached)
        note({.stage = ConnectionStage::Proxy, .state = Passed});
    if (reached == ConnectionStage::Api)
        note({.stage = ConnectionStage::Http, .state = Passed, .took = took});
    StageResult last{.stage = reached, .state = Passed};
    if (!answer) {
        last.state = Failed;
        last.detail = answer.error().detail;
        last.error = answer.error();
    }
    note(last);
    finish(m_report);
}
