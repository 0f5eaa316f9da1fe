// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/job/errorname.h"

using namespace Qt::Literals::StringLiterals;

QLatin1StringView nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "cancelled"_L1;
    case ErrorKind::HostNotFound:
        return "hostNotFound"_L1;
    case ErrorKind::ConnectionRefused:
        return "connectionRefused"_L1;
    case ErrorKind::NetworkUnreachable:
        return "networkUnreachable"_L1;
    case ErrorKind::ProxyFailed:
        return "proxyFailed"_L1;
    case ErrorKind::ProxyNeedsLogin:
        return "proxyNeedsLogin"_L1;
    case ErrorKind::CertificateUntrusted:
        return "certificateUntrusted"_L1;
    case ErrorKind::CertificateOfAnother:
        return "certificateOfAnother"_L1;
    case ErrorKind::CertificateOutdated:
        return "certificateOutdated"_L1;
    case ErrorKind::TlsFailed:
        return "tlsFailed"_L1;
    case ErrorKind::ConnectTimedOut:
        return "connectTimedOut"_L1;
    case ErrorKind::StalledUpload:
        return "stalledUpload"_L1;
    case ErrorKind::AnswerTimedOut:
        return "answerTimedOut"_L1;
    case ErrorKind::ConnectionLost:
        return "connectionLost"_L1;
    case ErrorKind::CutUpload:
        return "cutUpload"_L1;
    case ErrorKind::AttachmentMissing:
        return "attachmentMissing"_L1;
    case ErrorKind::AttachmentChanged:
        return "attachmentChanged"_L1;
    case ErrorKind::BadRequest:
        return "badRequest"_L1;
    case ErrorKind::UnknownRequester:
        return "unknownRequester"_L1;
    case ErrorKind::InvalidPlace:
        return "invalidPlace"_L1;
    case ErrorKind::NoCreatePermission:
        return "noCreatePermission"_L1;
    case ErrorKind::Unauthorized:
        return "unauthorized"_L1;
    case ErrorKind::Forbidden:
        return "forbidden"_L1;
    case ErrorKind::NotFound:
        return "notFound"_L1;
    case ErrorKind::RequestTimedOut:
        return "requestTimedOut"_L1;
    case ErrorKind::TooLarge:
        return "tooLarge"_L1;
    case ErrorKind::UnsupportedType:
        return "unsupportedType"_L1;
    case ErrorKind::TooManyRequests:
        return "tooManyRequests"_L1;
    case ErrorKind::Unavailable:
        return "unavailable"_L1;
    case ErrorKind::ServerFailed:
        return "serverFailed"_L1;
    case ErrorKind::Redirected:
        return "redirected"_L1;
    case ErrorKind::UnexpectedStatus:
        return "unexpectedStatus"_L1;
    case ErrorKind::NotJson:
        return "notJson"_L1;
    case ErrorKind::BrokenAnswer:
        return "brokenAnswer"_L1;
    case ErrorKind::AnswerTooLarge:
        return "answerTooLarge"_L1;
    case ErrorKind::NoKeychain:
        return "noKeychain"_L1;
    case ErrorKind::KeychainEntryMissing:
        return "keychainEntryMissing"_L1;
    case ErrorKind::KeychainFailed:
        return "keychainFailed"_L1;
    case ErrorKind::StoreFull:
        return "storeFull"_L1;
    case ErrorKind::StoreUnwritable:
        return "storeUnwritable"_L1;
    case ErrorKind::StoreDamaged:
        return "storeDamaged"_L1;
    case ErrorKind::StoreTooNew:
        return "storeTooNew"_L1;
    case ErrorKind::StoreFailed:
        return "storeFailed"_L1;
    case ErrorKind::TicketGone:
        return "ticketGone"_L1;
    case ErrorKind::ProgramEnded:
        return "programEnded"_L1;
    }
    return {};
}

QLatin1StringView nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotSent:
        return "notSent"_L1;
    case Outcome::Rejected:
        return "rejected"_L1;
    case Outcome::Unknown:
        return "unknown"_L1;
    }
    return {};
}
