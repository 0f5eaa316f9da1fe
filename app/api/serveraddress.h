// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

/// What is wrong with a typed server address.
enum class AddressProblem { Empty, Malformed, NoHost, UnknownScheme, PlainHttp };

/// Understands whatever people paste as their help desk's address: no scheme means https; blanks, trailing slashes,
/// user info, query, fragment and the guide's own paths ("/api", "/api/Users/authenticate") are taken off; a path in
/// front of them is kept. http is refused except for loopback, unless `allowPlainHttp` (a policy). Ends in no slash.
tl::expected<QUrl, AddressProblem> parseServerAddress(const QString &typed, bool allowPlainHttp = false);

/// `base` with `path` joined to it, never replacing a path it carries: ("https://h/desk", "api/x") is
/// "https://h/desk/api/x".
QUrl endpoint(const QUrl &base, const QString &path);

/// Whether `host` is this very machine by its spelling: localhost, 127.0.0.0/8, ::1. Nothing is looked up.
bool isLoopback(const QString &host);

/// A base address as it is shown to people: without https, with http and port where they matter.
QString displayAddress(const QUrl &base);
