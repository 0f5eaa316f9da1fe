// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/session/signinjob.h"

SignInJob::SignInJob(ResultJob<SignedIn> *request, Accept accept, QObject *parent)
    : ResultJob(parent), m_request(request), m_accept(std::move(accept))
{
    request->onFinished(this, [this](const Result<SignedIn> &answer) {
        m_request.clear();
        finish(answer.and_then(m_accept));
    });
}

SignInJob::~SignInJob()
{
    delete m_request;
}

void SignInJob::cancel()
{
    if (m_request)
        m_request->cancel();
}
