// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authenticate.h"

#include <QPointer>

#include <functional>

/// Signing in: the request to the server, and then what the session makes of its answer.
class SignInJob : public ResultJob<Account> {
public:
    using Accept = std::function<Result<Account>(const SignedIn &)>;

    SignInJob(ResultJob<SignedIn> *request, Accept accept, QObject *parent);
    ~SignInJob() override;

    void cancel() override;

private:
    QPointer<ResultJob<SignedIn>> m_request;
    Accept m_accept;
};
