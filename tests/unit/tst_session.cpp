// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/unit/sessiontest.h"
#include "tests/wire/faultyserver.h"

using namespace Qt::Literals::StringLiterals;

/// Signing in and out.
class TestSession : public SessionTest {
    Q_OBJECT
private Q_SLOTS:
    void signingInTellsWhoItIs();
    void whatTheServerRefusesChangesNothing_data();
    void whatTheServerRefusesChangesNothing();
    void aMissingPermissionIsSaidAndDoesNotBlock();
    void aTokenWithoutExpiryIsGoodForSevenDays();
    void signingOutLeavesTheServerAndTheNameAlone();
    void a401EndsTheSessionAndKeepsTheAccount();
    void anotherAccountTakesOver();
    void signingOutOverridesASignInUnderWay();
    void theLatestSignInCounts();
    void aCancelledSignInChangesNothing();
    void aDeletedSignInSaysNothing();
};

void TestSession::signingInTellsWhoItIs()
{
    Program program(*m_folder);
    QCOMPARE(program.session.state(), State::SignedOut);
    QSignalSpy changed(&program.session, &Session::stateChanged);
    ResultJob<Account> *job = program.session.signIn(credentials(sandbox::localUser, false));
    State atTheEnd = State::SignedOut;
    job->onFinished(this, [&](const Result<Account> &) { atTheEnd = program.session.state(); });
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

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
