// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"

/// Asks whether a Tikting API answers at `base`, without credentials, before a password is typed: appmetadata without a
/// token is answered 401 there. Success is the base address itself; NotFound a wrong path; NotJson another web page.
/// By way of api.proxy(), unless another way is told.
ResultJob<QUrl> *probeServer(ApiClient &api, const QUrl &base);
ResultJob<QUrl> *probeServer(ApiClient &api, const QUrl &base, const ProxySettings &proxy);
