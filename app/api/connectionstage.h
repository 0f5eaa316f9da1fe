// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

#include <QString>
#include <QUrl>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

/// On the way to a help desk, in the order in which they are passed.
enum class ConnectionStage {
    Dns, ///< the name of the server, or of the proxy, has an address
    Tcp, ///< it takes connections
    Proxy, ///< it connects to the server
    Tls, ///< the server proves who it is
    Http, ///< it answers
    Api, ///< it is a Tikting help desk
};

/// What became of one stage.
struct StageResult {
    enum class State {
        Passed,
        Failed, ///< `error` says why
        NotNeeded, ///< there is no such stage on this way: no proxy, no TLS, an address in place of a name
        NotReached, ///< an earlier one failed
    };

    ConnectionStage stage = ConnectionStage::Dns;
    State state = State::NotReached;
    std::chrono::milliseconds took{0};
    QString detail = {}; ///< technical, in English: addresses, the certificate's names; untrusted
    std::optional<Error> error = {};
};

struct ConnectionReport {
    QUrl server;
    std::array<StageResult, 6> stages; ///< in their order

    explicit ConnectionReport(const QUrl &base = {}) : server(base)
    {
        for (size_t i = 0; i < stages.size(); ++i)
            stages[i].stage = ConnectionStage(i);
    }

    StageResult &operator[](ConnectionStage stage) { return stages[size_t(stage)]; }

    /// The one that failed; null where the way is open.
    const StageResult *failure() const
    {
        const auto found = std::ranges::find(stages, StageResult::State::Failed, &StageResult::state);
        return found == stages.end() ? nullptr : &*found;
    }
};
