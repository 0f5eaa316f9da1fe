// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/connectiontest.h"
#include "app/model/commandline.h"
#include "app/session/proxyaccess.h"
#include "app/session/tokenvault.h"
#include "app/settings/settings.h"

/// What `tikting-desktop --diagnose` says: the facts about the program and the stages on the way to the help desk, as
/// text or as JSON, in English. Nobody is asked for anything. It names no person, and holds no password, token or
/// ticket. Needs a QCoreApplication, and ends it with one of the codes below. For scripts: they never change.
class Diagnosis : public QObject {
    Q_OBJECT
public:
    enum ExitCode {
        Open = 0, ///< the help desk can be reached
        NoServer = 3, ///< none is set, by policy, in the settings or with --server
        PolicyIgnored = 4, ///< it can be reached, but a part of the policy can't count
        FirstStage = 10, ///< and the next five: the stage that failed, from DNS (10) to API (15)
    };

    /// `settings` outlive it.
    Diagnosis(const CommandLine &commandLine, Settings &settings);

private:
    void begin();
    void test();
    void goWithoutLogin();
    void conclude(const ConnectionReport &report);
    void print(const ConnectionReport *report, int code, const QString &sentence) const;

    const CommandLine m_commandLine;
    Settings &m_settings;
    ApiClient m_api;
    TokenVault m_vault;
    ProxyAccess m_proxy;
    QUrl m_server;
    QPointer<ConnectionTest> m_test;
    std::optional<ConnectionReport> m_withoutLogin; // until it is known whether there is one
    bool m_isLoginMissing = false;
};
