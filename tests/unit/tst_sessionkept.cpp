// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/unit/sessiontest.h"
#include "tests/unit/withoutbus.h"
#include "tests/wire/faultyserver.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::Literals::StringLiterals;

/// Staying signed in from one start of the program to the next.
class TestSessionKept : public SessionTest {
    Q_OBJECT
private Q_SLOTS:
    void aKeptTokenGoesStraightToSignedIn();
    void anExpiredTokenAsksForThePasswordWithTheRestFilledIn_data();
    void anExpiredTokenAsksForThePasswordWithTheRestFilledIn();
    void aKeychainThatBringsNothingKeepsTheAccount();
    void nothingIsKeptUnlessAskedFor();
    void aPresetStaysTheAdministrators();
    void aPolicyAgainstKeepingIsObeyed();
    void whatAPolicyForbidsIsNotRestored_data();
    void whatAPolicyForbidsIsNotRestored();
    void whatCouldNotBeDeletedIsDeletedByTheNextStart();
    void aSignInOverridesTheRememberedOne();
    void withoutAKeychainTheTokenLastsForThisRun();
    void secretsAreInNoFile();
};

void TestSessionKept::aKeptTokenGoesStraightToSignedIn()
{
    Account account;
    QDateTime expires;
    {
        Program before(*m_folder);
        signInAndKeep(before, sandbox::userWithoutPermission);
        account = before.session.account();
        expires = before.session.expires();
    }
    Program program(*m_folder);
    QCOMPARE(program.session.account(), account); // for the first paint
    QCOMPARE(program.session.state(), State::SignedOut);
    QSignalSpy changed(&program.session, &Session::stateChanged);
    program.session.restore();
    QCOMPARE(program.session.state(), State::Restoring);
    QTRY_COMPARE(program.session.state(), State::SignedIn);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(program.session.account(), account);
    QCOMPARE(program.session.expires(), expires);
    QVERIFY(!program.session.mayCreateTickets());
    QCOMPARE(program.api.server(), m_sandbox.url());
    QVERIFY(program.api.hasToken());
}

void TestSessionKept::anExpiredTokenAsksForThePasswordWithTheRestFilledIn_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("settingsKnow");
    QTest::newRow("as the settings know") << jwt("{}") << true;
    QTest::newRow("as the token says") << jwt(R"({"exp":1000000000})") << false;
}

void TestSessionKept::anExpiredTokenAsksForThePasswordWithTheRestFilledIn()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, settingsKnow);
    Account account;
    {
        Program before(*m_folder);
        signInAndKeep(before, sandbox::directoryUser);
        account = before.session.account();
        QVERIFY(await(before.vault.write(account.key(), token)));
        if (settingsKnow)
            before.settings.setValue(Setting::TokenExpires, QDateTime::currentDateTimeUtc().addSecs(-1));
    }
    Program program(*m_folder);
    program.session.restore();
    QTRY_COMPARE(program.session.state(), State::SignedOut);
    QVERIFY(!program.api.hasToken());
    QCOMPARE(program.session.account(), account);
    QCOMPARE(program.session.account().domain, u"CORP"_s);
    QTRY_VERIFY(program.settings.value(Setting::TokensToDelete).toStringList().isEmpty());
    QVERIFY(!await(program.vault.read(account.key())));
}

void TestSessionKept::aKeychainThatBringsNothingKeepsTheAccount()
{
    Account account;
    {
        Program before(*m_folder);
        signInAndKeep(before);
        account = before.session.account();
        QVERIFY(await(before.vault.remove(account.key()))); // a locked keychain looks the same
    }
    Program program(*m_folder);
    program.session.restore();
    QCOMPARE(program.session.state(), State::Restoring);
    QTRY_COMPARE(program.session.state(), State::SignedOut);
    QCOMPARE(program.session.account(), account);
    QVERIFY(program.settings.value(Setting::TokenExpires).toDateTime().isValid()); // it may be unlocked next time
}

void TestSessionKept::nothingIsKeptUnlessAskedFor()
{
    QString accountKey;
    {
        Program before(*m_folder);
        QVERIFY(await(before.session.signIn(credentials(sandbox::localUser, false))));
        accountKey = before.session.account().key();
        QVERIFY(!await(before.vault.read(accountKey)));
    }
    Program program(*m_folder);
    program.session.restore();
    QCOMPARE(program.session.state(), State::SignedOut);
    const Account proposal = program.session.account();
    QCOMPARE(proposal.server, m_sandbox.url());
    QCOMPARE(proposal.username, u"jane.doe"_s);
    QVERIFY(proposal.userId.isEmpty());
    QVERIFY(proposal.firstName.isEmpty());
    QVERIFY(!program.settings.value(Setting::KeepSignedIn).toBool());
}

/// Whoever signs in at it has not chosen it.
void TestSessionKept::aPresetStaysTheAdministrators()
{
    writePolicy("ServerUrl=" + m_sandbox.url().toEncoded() + '\n');
    {
        Program before(*m_folder);
        QVERIFY(await(before.session.signIn(credentials(sandbox::localUser, false))));
    }
    writePolicy("ServerUrl=https://help.example.com\n");
    Program program(*m_folder);
    QCOMPARE(program.session.account().server, QUrl(u"https://help.example.com"_s));
    QCOMPARE(program.session.account().username, u"jane.doe"_s);
}

void TestSessionKept::aPolicyAgainstKeepingIsObeyed()
{
    writePolicy("AllowKeepSignedIn=false\n");
    Program program(*m_folder);
    QVERIFY(await(program.session.signIn(credentials())));
    QVERIFY(!await(program.vault.read(program.session.account().key())));
    QVERIFY(program.session.staysSignedIn()); // there is nothing to complain about
}

void TestSessionKept::whatAPolicyForbidsIsNotRestored_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("accountStays");
    QTest::newRow("staying signed in") << QByteArray("AllowKeepSignedIn=false\n") << true;
    QTest::newRow("another server") << QByteArray("ServerUrl=https://help.example.com\nLockServer=true\n") << false;
}

void TestSessionKept::whatAPolicyForbidsIsNotRestored()
{
    QFETCH(QByteArray, policy);
    QFETCH(bool, accountStays);
    QString accountKey;
    {
        Program before(*m_folder);
        signInAndKeep(before);
        accountKey = before.session.account().key();
    }
    writePolicy(policy);
    Program program(*m_folder);
    program.session.restore();
    QCOMPARE(program.session.state(), State::SignedOut);
    QCOMPARE(program.session.account().key() == accountKey, accountStays);
    QTRY_VERIFY(program.settings.value(Setting::TokensToDelete).toStringList().isEmpty());
    QVERIFY(!await(program.vault.read(accountKey)));
    if (!accountStays)
        QCOMPARE(program.session.account().server, QUrl(u"https://help.example.com"_s));
}

void TestSessionKept::whatCouldNotBeDeletedIsDeletedByTheNextStart()
{
    QString accountKey;
    {
        Program program(*m_folder);
        signInAndKeep(program);
        accountKey = program.session.account().key();
        program.session.signOut(); // and quits before the keychain has answered
    }
    Program next(*m_folder);
    QCOMPARE(next.settings.value(Setting::TokensToDelete).toStringList(), QStringList{accountKey});
    next.session.restore();
    QTRY_VERIFY(next.settings.value(Setting::TokensToDelete).toStringList().isEmpty());
    QVERIFY(!await(next.vault.read(accountKey)));
}

void TestSessionKept::aSignInOverridesTheRememberedOne()
{
    {
        Program before(*m_folder);
        signInAndKeep(before, sandbox::localUser);
    }
    Program program(*m_folder);
    program.session.restore();
    QVERIFY(await(program.session.signIn(credentials(sandbox::directoryUser, false))));
    QCOMPARE(program.session.account().username, u"john.smith"_s);
    QTRY_VERIFY(program.settings.value(Setting::TokensToDelete).toStringList().isEmpty());
    QCOMPARE(program.session.account().username, u"john.smith"_s);
    QVERIFY(!await(program.vault.read(m_accounts.first())));
}

void TestSessionKept::withoutAKeychainTheTokenLastsForThisRun()
{
    if (!isWithoutBus()) {
        QVERIFY(passesWithoutBus());
        return;
    }
    {
        Program program(*m_folder);
        QSignalSpy missing(&program.session, &Session::keychainMissing);
        QVERIFY(await(program.session.signIn(credentials())));
        QTRY_COMPARE(missing.size(), 1);
        QVERIFY(!program.session.staysSignedIn());
        QCOMPARE(program.session.state(), State::SignedIn);
        QVERIFY(program.api.hasToken());
    }
    Program next(*m_folder);
    next.session.restore();
    QCOMPARE(next.session.state(), State::SignedOut);
    QCOMPARE(next.session.account().displayName(), u"Jane Doe"_s);
}

void TestSessionKept::secretsAreInNoFile()
{
    const QByteArray token = jwt(R"({"secret":"canary"})");
    Script script;
    script.authenticate.answer = httpAnswer(200, R"({"Id":"u1","Token":")" + token + R"("})");
    const FaultyServer server(script);
    {
        Program program(*m_folder);
        QVERIFY(await(program.session.signIn({server.url(), u"jane"_s, u"canary password"_s, {}, true})));
        m_accounts << program.session.account().key();
        QVERIFY(await(program.vault.read(m_accounts.first())));
    }
    int files = 0;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains(token) && !content.contains("canary"));
        ++files;
    }
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(TestSessionKept)
#include "tst_sessionkept.moc"
