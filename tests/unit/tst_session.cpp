// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/sandbox/sandboxprocess.h"
#include "tests/unit/withoutbus.h"
#include "tests/wire/await.h"
#include "tests/wire/faultyserver.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using State = Session::State;

/// The program's session, its settings in `folder`: a second one there is the next start of the program.
struct Program {
    explicit Program(const QTemporaryDir &folder)
        : settings(folder.filePath(u"user.conf"_s), folder.filePath(u"policy.conf"_s))
    {
    }

    Settings settings;
    ApiClient api;
    TokenVault vault;
    Session session{api, vault, settings};
};

QByteArray jwt(const QByteArray &payload)
{
    return "e30." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

} // namespace

/// Against the sandbox, and the keychain of the session that the test runs in.
class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void signingInTellsWhoItIs();
    void whatTheServerRefusesChangesNothing_data();
    void whatTheServerRefusesChangesNothing();
    void aMissingPermissionIsSaidAndDoesNotBlock();
    void aTokenWithoutExpiryIsGoodForSevenDays();
    void aKeptTokenGoesStraightToSignedIn();
    void anExpiredTokenAsksForThePasswordWithTheRestFilledIn_data();
    void anExpiredTokenAsksForThePasswordWithTheRestFilledIn();
    void aKeychainThatBringsNothingKeepsTheAccount();
    void nothingIsKeptUnlessAskedFor();
    void aPolicyAgainstKeepingIsObeyed();
    void whatAPolicyForbidsIsNotRestored_data();
    void whatAPolicyForbidsIsNotRestored();
    void signingOutLeavesTheServerAndTheNameAlone();
    void whatCouldNotBeDeletedIsDeletedByTheNextStart();
    void a401EndsTheSessionAndKeepsTheAccount();
    void anotherAccountTakesOver();
    void signingOutOverridesASignInUnderWay();
    void theLatestSignInCounts();
    void aSignInOverridesTheRememberedOne();
    void aCancelledSignInChangesNothing();
    void aDeletedSignInSaysNothing();
    void withoutAKeychainTheTokenLastsForThisRun();
    void secretsAreInNoFile();

private:
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
        QFile file(m_folder->filePath(u"policy.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Policy]\n" + lines);
    }

    SandboxProcess m_sandbox;
    std::optional<QTemporaryDir> m_folder;
    QStringList m_accounts; // whose tokens the test has put into the keychain
};

void TestSession::init()
{
    m_folder.emplace();
}

void TestSession::cleanup()
{
    TokenVault vault;
    for (const QString &account : std::as_const(m_accounts))
        await(vault.remove(account));
    m_accounts.clear();
}

void TestSession::signingInTellsWhoItIs()
{
    Program program(*m_folder);
    QCOMPARE(program.session.state(), State::SignedOut);
    QSignalSpy changed(&program.session, &Session::stateChanged);
    ResultJob<Account> *job = program.session.signIn(credentials(sandbox::localUser, false));
    State atTheEnd = State::SignedOut;
    connect(job, &Job::finished, this, [&] { atTheEnd = program.session.state(); });
    const Result<Account> account = await(job);
    QVERIFY(account);
    QCOMPARE(atTheEnd, State::SignedIn);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(program.session.account(), *account);
    QCOMPARE(account->displayName(), u"Jane Doe"_s);
    QCOMPARE(account->userId, QString::fromLatin1(sandbox::localUser.id));
    QCOMPARE(account->server, m_sandbox.url());
    QCOMPARE(program.api.server(), m_sandbox.url());
    QVERIFY(program.api.hasToken());
    QVERIFY(program.session.mayCreateTickets());
    QVERIFY(program.session.staysSignedIn());
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().daysTo(program.session.expires()) - 7) <= 1);
}

void TestSession::whatTheServerRefusesChangesNothing_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    QTest::newRow("a wrong password") << u"jane.doe"_s << u"wrong"_s;
    QTest::newRow("a locked account") << u"lou.locked"_s << u"locked out"_s;
    QTest::newRow("a directory account without its domain") << u"john.smith"_s << u"battery staple"_s;
}

void TestSession::whatTheServerRefusesChangesNothing()
{
    QFETCH(QString, username);
    QFETCH(QString, password);
    Program program(*m_folder);
    QSignalSpy changed(&program.session, &Session::stateChanged);
    const auto account = await(program.session.signIn({m_sandbox.url(), username, password, {}, true}));
    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(program.session.state(), State::SignedOut);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!program.api.hasToken());
    QVERIFY(program.settings.value(Setting::Account).toMap().isEmpty());
}

void TestSession::aMissingPermissionIsSaidAndDoesNotBlock()
{
    Program program(*m_folder);
    QVERIFY(await(program.session.signIn(credentials(sandbox::userWithoutPermission, false))));
    QCOMPARE(program.session.state(), State::SignedIn);
    QVERIFY(!program.session.mayCreateTickets());
}

void TestSession::aTokenWithoutExpiryIsGoodForSevenDays()
{
    Script script;
    script.authenticate.answer = httpAnswer(200, R"({"id":"u1","token":")" + jwt("{}") + R"("})");
    const FaultyServer server(script);
    Program program(*m_folder);
    QVERIFY(await(program.session.signIn({server.url(), u"jane"_s, u"secret"_s, {}, false})));
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(program.session.expires());
    QVERIFY(qAbs(seconds - 7 * 24 * 3600) < 60);
    QVERIFY(program.session.mayCreateTickets()); // nothing says otherwise
}

void TestSession::aKeptTokenGoesStraightToSignedIn()
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

void TestSession::anExpiredTokenAsksForThePasswordWithTheRestFilledIn_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("settingsKnow");
    QTest::newRow("as the settings know") << jwt("{}") << true;
    QTest::newRow("as the token says") << jwt(R"({"exp":1000000000})") << false;
}

void TestSession::anExpiredTokenAsksForThePasswordWithTheRestFilledIn()
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

void TestSession::aKeychainThatBringsNothingKeepsTheAccount()
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

void TestSession::nothingIsKeptUnlessAskedFor()
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

void TestSession::aPolicyAgainstKeepingIsObeyed()
{
    writePolicy("AllowKeepSignedIn=false\n");
    Program program(*m_folder);
    QVERIFY(await(program.session.signIn(credentials())));
    QVERIFY(!await(program.vault.read(program.session.account().key())));
    QVERIFY(program.session.staysSignedIn()); // there is nothing to complain about
}

void TestSession::whatAPolicyForbidsIsNotRestored_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("accountStays");
    QTest::newRow("staying signed in") << QByteArray("AllowKeepSignedIn=false\n") << true;
    QTest::newRow("another server") << QByteArray("ServerUrl=https://help.example.com\nLockServer=true\n") << false;
}

void TestSession::whatAPolicyForbidsIsNotRestored()
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

void TestSession::signingOutLeavesTheServerAndTheNameAlone()
{
    Program program(*m_folder);
    signInAndKeep(program, sandbox::directoryUser);
    const QString accountKey = program.session.account().key();
    QSignalSpy changed(&program.session, &Session::stateChanged);
    program.session.signOut();
    QCOMPARE(program.session.state(), State::SignedOut);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!program.api.hasToken());
    QVERIFY(!await(program.vault.read(accountKey)));
    QTRY_VERIFY(program.settings.value(Setting::TokensToDelete).toStringList().isEmpty());

    Account left;
    left.server = m_sandbox.url();
    left.username = u"john.smith"_s;
    left.domain = u"CORP"_s;
    QCOMPARE(program.session.account(), left);
    Program next(*m_folder);
    QCOMPARE(next.session.account(), left);
    next.session.restore();
    QCOMPARE(next.session.state(), State::SignedOut);
}

void TestSession::whatCouldNotBeDeletedIsDeletedByTheNextStart()
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

void TestSession::a401EndsTheSessionAndKeepsTheAccount()
{
    Program program(*m_folder);
    signInAndKeep(program);
    const Account account = program.session.account();
    QSignalSpy changed(&program.session, &Session::stateChanged);
    program.session.expire();
    program.session.expire(); // of a second request that was out
    QCOMPARE(program.session.state(), State::SignedOut);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(program.session.account(), account);
    QVERIFY(!program.api.hasToken());
    QVERIFY(!await(program.vault.read(account.key())));
    Program next(*m_folder);
    next.session.restore();
    QCOMPARE(next.session.state(), State::SignedOut);
    QCOMPARE(next.session.account(), account);
}

void TestSession::anotherAccountTakesOver()
{
    Program program(*m_folder);
    signInAndKeep(program, sandbox::localUser);
    const QString jane = program.session.account().key();
    QSignalSpy changed(&program.session, &Session::stateChanged);
    signInAndKeep(program, sandbox::directoryUser);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(program.session.account().username, u"john.smith"_s);
    QVERIFY(!await(program.vault.read(jane)));
    QVERIFY(await(program.vault.read(program.session.account().key())));
}

void TestSession::signingOutOverridesASignInUnderWay()
{
    Program program(*m_folder);
    ResultJob<Account> *job = program.session.signIn(credentials());
    program.session.signOut();
    const Result<Account> account = await(job);
    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::Cancelled);
    QCOMPARE(program.session.state(), State::SignedOut);
    QVERIFY(!program.api.hasToken());
}

void TestSession::theLatestSignInCounts()
{
    Program program(*m_folder);
    ResultJob<Account> *first = program.session.signIn(credentials(sandbox::localUser, false));
    ResultJob<Account> *second = program.session.signIn(credentials(sandbox::directoryUser, false));
    QSignalSpy secondFinished(second, &Job::finished);
    const Result<Account> superseded = await(first);
    QVERIFY(!superseded);
    QCOMPARE(superseded.error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(program.session.state(), State::SignedIn);
    QCOMPARE(program.session.account().username, u"john.smith"_s);
}

void TestSession::aSignInOverridesTheRememberedOne()
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

void TestSession::aCancelledSignInChangesNothing()
{
    Script script;
    script.authenticate = {.after = Reaction::After::ReadOn};
    const FaultyServer silent(script);
    Program program(*m_folder);
    ResultJob<Account> *job = program.session.signIn({silent.url(), u"jane"_s, u"secret"_s, {}, true});
    QTRY_COMPARE(silent.requests().size(), 1);
    job->cancel();
    const Result<Account> account = await(job);
    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::Cancelled);
    QCOMPARE(program.session.state(), State::SignedOut);
}

void TestSession::aDeletedSignInSaysNothing()
{
    Script script;
    script.authenticate = {.after = Reaction::After::ReadOn};
    const FaultyServer silent(script);
    Program program(*m_folder);
    ResultJob<Account> *job = program.session.signIn({silent.url(), u"jane"_s, u"secret"_s, {}, true});
    QSignalSpy finished(job, &Job::finished);
    QTRY_COMPARE(silent.requests().size(), 1);
    delete job;
    QTRY_COMPARE(silent.openConnections(), 0);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(program.session.state(), State::SignedOut);
}

void TestSession::withoutAKeychainTheTokenLastsForThisRun()
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

void TestSession::secretsAreInNoFile()
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

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
