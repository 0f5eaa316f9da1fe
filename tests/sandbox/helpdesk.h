// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/curl.h"
#include "tests/sandbox/sandboxprocess.h"

/// A sandbox as curl sees it: the steps of the guide as calls.
class HelpDesk {
public:
    explicit HelpDesk(const QStringList &options = {});

    SandboxProcess &process() { return m_process; }

    CurlAnswer signIn(const QByteArray &name, const QByteArray &password, const QByteArray &domain = {}) const;
    QString token(const sandbox::DefaultUser &user = sandbox::localUser) const;

    /// Step 3, with `--form` arguments of curl.
    CurlAnswer file(const QStringList &form, const QString &token) const;

    CurlAnswer get(const QString &path, const QString &token = {}) const;
    CurlAnswer post(const QString &path, const QByteArray &json, const QString &token = {}) const;

    /// curl with the base address before `path`, and trust in the sandbox's authority.
    CurlAnswer request(const QString &path, const QStringList &arguments, const QString &token = {}) const;

private:
    SandboxProcess m_process;
};

using Form = QMap<QString, QString>;

/// All required fields of step 3, and what `changes` says: a null string takes a field out.
QStringList formArguments(const Form &changes = {});
