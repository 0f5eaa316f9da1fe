// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// What became of the thing asked for, when no success was seen. The whole point of it: only NotSent may be sent again
/// without asking, and Unknown must never be.
enum class Outcome {
    NotSent, ///< the server certainly did not act on it: it never had the whole request
    Rejected, ///< the server answered, and said no
    Unknown, ///< the whole request went out and no verdict came back: it may have been done
};

enum class ErrorKind {
    // Before or without an answer
    Cancelled, ///< by the person
    HostNotFound,
    ConnectionRefused,
    NetworkUnreachable,
    ProxyFailed,
    ProxyNeedsLogin, ///< or refused the one it got; `subject` is the proxy, as "host:port"
    CertificateUntrusted, ///< signed by itself or by an authority that this machine doesn't know
    CertificateOfAnother, ///< made for another host
    CertificateOutdated, ///< expired, or not yet valid: or this machine's clock is wrong
    TlsFailed, ///< for any other reason; of it and the three above `detail` says what is wrong
    ConnectTimedOut,
    StalledUpload, ///< no progress while sending
    AnswerTimedOut, ///< everything was sent and no answer came
    ConnectionLost,
    CutUpload, ///< the server closed the connection before it had everything: too large, or the session ended
    AttachmentMissing, ///< `subject` is the file's name
    AttachmentChanged, ///< grew, shrank or was rewritten since it was attached; `subject` is the file's name
    // By the answer
    BadRequest, ///< 400 or 422
    UnknownRequester, ///< 400: CreatorId does not match a user
    InvalidPlace, ///< 400: SiteId or DepartmentId is not known any more
    NoCreatePermission, ///< 400 or 403: the account lacks Tickets.Create
    Unauthorized, ///< 401
    Forbidden, ///< 403
    NotFound, ///< 404: most likely a wrong base address
    RequestTimedOut, ///< 408
    TooLarge, ///< 413
    UnsupportedType, ///< 415
    TooManyRequests, ///< 429, see `retryAfter`
    Unavailable, ///< 503 and 502/504 of a proxy, see `retryAfter`
    ServerFailed, ///< other 5xx
    Redirected, ///< 3xx; `subject` is where to
    UnexpectedStatus, ///< anything else that is no success
    NotJson, ///< e.g. the login page of a proxy
    BrokenAnswer, ///< JSON that is cut, malformed or lacks what is needed
    AnswerTooLarge, ///< past the cap; the connection was dropped
    // Of this machine
    NoKeychain, ///< no service to keep secrets in
    KeychainEntryMissing, ///< nothing kept, or the keychain is locked: sign in again
    KeychainFailed,
    StoreFull, ///< no space left where tickets are kept
    StoreUnwritable, ///< the folder or its file can't be written or opened; `subject` is the folder
    StoreDamaged, ///< the file was damaged and set aside; `subject` is where it lies now
    StoreTooNew, ///< written by a newer version of the program; `subject` is the file
    StoreFailed, ///< anything else of the database
    TicketGone, ///< not in the store any more
    ProgramEnded, ///< while the ticket was being sent
};

/// Why something did not happen. Carries facts only: the sentence a person reads is made in ui/explain.
/// Every member has a default, so that `Error{.kind = …}` names what is known.
struct Error {
    ErrorKind kind = ErrorKind::ConnectionLost;
    Outcome outcome = Outcome::NotSent;
    int httpStatus = 0; ///< 0: no answer
    QString serverText = {}; ///< the server's own words about the whole; plain text, untrusted
    QMap<Field, QStringList> fieldErrors = {}; ///< the server's own words about one field; untrusted
    QString subject = {}; ///< a file name, host or address, as the kind says; untrusted
    QString detail = {}; ///< technical, for "Details": never a token or a password
    std::optional<std::chrono::seconds> retryAfter = {};

    bool operator==(const Error &) const = default;
};
