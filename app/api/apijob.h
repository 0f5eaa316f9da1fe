// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/exchange.h"

/// The job of an endpoint that asks once: sends `request`, and parses the answer in the network thread.
template <class T>
class ApiJob final : public ResultJob<T> {
public:
    /// `parse` turns a HttpAnswer into a Result<T>; called in the network thread, so it holds values only.
    template <class Parse>
    ApiJob(ApiClient &api, const HttpRequest &request, Parse parse) : ResultJob<T>(api.jobs())
    {
        // Written in the network thread, read here once Exchange::finished has crossed over.
        const auto slot = std::make_shared<Result<T>>(fail({}));
        m_exchange = api.open(request, [slot, parse](const Result<HttpAnswer> &answer) {
            if (answer)
                *slot = parse(*answer);
            else
                *slot = fail(answer.error());
        });
        QObject::connect(m_exchange.get(), &Exchange::progress, this, &Job::progress);
        QObject::connect(m_exchange.get(), &Exchange::finished, this, [this, slot] { this->finish(std::move(*slot)); });
        m_exchange->begin();
    }

    void cancel() override { QMetaObject::invokeMethod(m_exchange.get(), &Exchange::cancel, Qt::QueuedConnection); }

private:
    std::unique_ptr<Exchange, InNetworkThread> m_exchange;
};
