// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"

#include <QNetworkReply>
#include <QSslError>

/// True where the exchange itself failed; false for the errors that Qt makes of an HTTP status.
bool isTransportError(QNetworkReply::NetworkError error);

/// Why no status came. `connected`: the request had begun to go out.
ErrorKind kindOfNetworkError(QNetworkReply::NetworkError error, bool connected);

/// What is wrong with a certificate, of several things the worst: that of somebody unknown proves nothing else either.
/// TlsFailed where it is nothing of the certificate.
ErrorKind kindOfTlsErrors(const QList<QSslError> &errors);

/// All of them, a line each.
QString textOfTlsErrors(const QList<QSslError> &errors);
