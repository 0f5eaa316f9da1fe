// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"
#include "app/api/connectionstage.h"

#include <QPointer>

class StageWalk;

/// The way to one help desk, stage by stage, until one fails: without credentials, as a request of the program would
/// go.
class ConnectionTest : public ResultJob<ConnectionReport> {
    Q_OBJECT
public:
    /// `base` as parseServerAddress gives it.
    ConnectionTest(ApiClient &api, const QUrl &base, const ProxySettings &proxy);
    ~ConnectionTest() override;

    void cancel() override; ///< ends in Cancelled

Q_SIGNALS:
    void stageEnded(const StageResult &stage);

private:
    void note(const StageResult &stage);
    void ask();
    void answered(const Result<QUrl> &answer, std::chrono::milliseconds took);

    ApiClient &m_api;
    const ProxySettings m_proxy;
    ConnectionReport m_report;
    std::unique_ptr<StageWalk, InNetworkThread> m_walk;
    QPointer<Job> m_request;
};
