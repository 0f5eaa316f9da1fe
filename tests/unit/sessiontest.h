// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/sandbox/sandboxprocess.h"
#include "tests/wire/await.h"

#include <QSignalSpy>
#include <QTest>

using State = Session::State;

/// The program's session, its settings in `folder`: a second one there is the next start of the program.
struct Program {
    explicit Program(const QTemporaryDir &folder)
        : settings(folder.filePath(QStringLiteral("user.conf")), folder.filePath(QStringLiteral("policy.conf")))
    {
    }

    Settings settings;
    ApiClient api;
    TokenVault vault;
    Session session{api, vault, settings};
};

inline QByteArray jwt(const QByteArray &payload)
{
    return "e30." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

/// What the tests of the session share: a sandbox to sign in to, a folder for the settings of each test, and the
/// keychain of the session that they run in, from which they clear what they put there.
class SessionTest : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void init() { m_folder.emplace(); }

    void cleanup()
    {
        TokenVault vault;
        for (const QString &account : std::as_const(m_accounts))
            await(vault.remove(account));
        m_accounts.clear();
    }

protected:
    Credentials credentials(const sandbox::DefaultUser &user = sandbox::localUser, bool remember = true) const
    {
        return {m_sandbox.url(), QString::fromLatin1(user.name), QString::fromLatin1(user.password),
                QString::fromLatin1(user.domain), remember};
    }

    /// Signs in and waits for the keychain to have the token.
    void signInAndKeep(Program &program, const sandbox::DefaultUser &user = sandbox::localUser)
    {
        const auto account = await(program.session.signIn(credentials(user)));
        QVERIFY(account);
        m_accounts << account->key();
        QVERIFY(await(program.vault.read(account->key())));
    }

    void writePolicy(const QByteArray &lines) const
    {
        QFile file(m_folder->filePath(QStringLiteral("policy.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Policy]\n" + lines);
    }

    SandboxProcess m_sandbox;
    std::optional<QTemporaryDir> m_folder;
    QStringList m_accounts; // whose tokens the test has put into the keychain
};
