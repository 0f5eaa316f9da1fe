// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/networkerror.h"

#include <algorithm>
#include <array>

namespace {

ErrorKind kindOfTlsError(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return ErrorKind::CertificateUntrusted;
    case QSslError::HostNameMismatch:
        return ErrorKind::CertificateOfAnother;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return ErrorKind::CertificateOutdated;
    default:
        return ErrorKind::TlsFailed;
    }
}

} // namespace

bool isTransportError(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError)
        return false;
    const bool fromStatus = (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError)
        || error == QNetworkReply::ProtocolInvalidOperationError; // 400
    return !fromStatus || error == QNetworkReply::ContentReSendError;
}

ErrorKind kindOfNetworkError(QNetworkReply::NetworkError error, bool connected)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError:
        return connected ? ErrorKind::ConnectionLost : ErrorKind::ConnectTimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::BrokenAnswer; // an answer that is not HTTP
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return connected ? ErrorKind::ConnectionLost : ErrorKind::NetworkUnreachable;
    default:
        return ErrorKind::ConnectionLost;
    }
}

ErrorKind kindOfTlsErrors(const QList<QSslError> &errors)
{
    constexpr std::array byWeight{ErrorKind::CertificateUntrusted, ErrorKind::CertificateOfAnother,
                                  ErrorKind::CertificateOutdated};
    const auto *const worst = std::ranges::find_if(byWeight, [&errors](ErrorKind kind) {
        return std::ranges::any_of(errors,
                                   [kind](const QSslError &error) { return kindOfTlsError(error.error()) == kind; });
    });
    return worst == byWeight.end() ? ErrorKind::TlsFailed : *worst;
}

QString textOfTlsErrors(const QList<QSslError> &errors)
{
    QStringList lines;
    for (const QSslError &error : errors)
        lines << error.errorString();
    return lines.join(u'\n');
}
