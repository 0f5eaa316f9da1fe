// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/authenticate.h"
#include "app/api/connectiontest.h"
#include "app/api/fetchappmetadata.h"
#include "app/api/probeserver.h"
#include "app/api/registerticket.h"
#include "tests/sandbox/sandboxprocess.h"
#include "tests/wire/await.h"
#include "tests/wire/drafts.h"
#include "tests/wire/squid.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Squid::Login)

/// Through a real proxy: with and without a login, to a help desk over https and, where a policy allows it, plain http.
class tst_Proxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTicketGoesThroughTheProxy_data();
    void aTicketGoesThroughTheProxy();
    void aProxyThatWantsALoginIsToldFromAServer_data();
    void aProxyThatWantsALoginIsToldFromAServer();
    void aServerThatIsSilentSpendsNoLoginByNtlm();
    void aProxyThatGoesAwayEndsTheWait_data();
    void aProxyThatGoesAwayEndsTheWait();
    void theSystemsProxyIsUsed();
    void theTestNamesTheProxy_data();
    void theTestNamesTheProxy();
};

namespace {

ProxyLogin loginTo(const QString &proxy)
{
    return {proxy, QString::fromLatin1(Squid::user), QString::fromLatin1(Squid::password)};
}

/// By NTLM a refused login shows only when the time is up.
NetworkOptions impatientWithNtlm(const SandboxProcess &helpDesk, Squid::Login login)
{
    NetworkOptions options{helpDesk.caFile(), {}};
    if (login == Squid::Login::Ntlm)
        options.timeouts.connect = 500ms;
    return options;
}

/// Signs in, and files a ticket with more in it than fits into any buffer.
Result<CreatedTicket> fileTicket(ApiClient &client, const QUrl &server)
{
    Credentials credentials;
    credentials.server = server;
    credentials.username = QString::fromLatin1(sandbox::localUser.name);
    credentials.password = QString::fromLatin1(sandbox::localUser.password);
    const Result<SignedIn> signedIn = await(authenticate(client, credentials));
    if (!signedIn)
        return fail(signedIn.error());
    client.setServer(server);
    client.setToken(signedIn->token);
    TicketDraft draft = bigDraft();
    draft.creatorId = signedIn->account.userId;
    return await(registerTicket(client, draft, QUuid::createUuid()));
}

} // namespace

void tst_Proxy::aTicketGoesThroughTheProxy_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Squid::Login>("login");
    QTest::addColumn<QString>("request");
    const QStringList https{u"--https"_s};
    QTest::newRow("https") << https << Squid::Login::None << u"200 CONNECT help.test:"_s;
    QTest::newRow("https, with a login") << https << Squid::Login::Basic << u"200 CONNECT help.test:"_s;
    QTest::newRow("https, with a login by digest") << https << Squid::Login::Digest << u"200 CONNECT help.test:"_s;
    QTest::newRow("https, with a login by NTLM") << https << Squid::Login::Ntlm << u"200 CONNECT help.test:"_s;
    QTest::newRow("plain http") << QStringList() << Squid::Login::None << u"201 POST http://help.test:"_s;
    QTest::newRow("plain http, with a login")
        << QStringList() << Squid::Login::Basic << u"201 POST http://help.test:"_s;
}

void tst_Proxy::aTicketGoesThroughTheProxy()
{
    QFETCH(const QStringList, options);
    QFETCH(const Squid::Login, login);
    QFETCH(const QString, request);
    const SandboxProcess helpDesk(options);
    const Squid squid(login);
    ApiClient client({helpDesk.caFile(), {}});
    client.setProxyChoice(squid.address());
    client.setProxyLogin(loginTo(squid.name()));

    const Result<CreatedTicket> created = fileTicket(client, behindSquid(helpDesk.url()));

    QVERIFY2(created, qPrintable(created ? QString() : created.error().detail));
    QCOMPARE(helpDesk.tickets().size(), 1);
    QVERIFY2(!squid.requests().filter(request).isEmpty(), qPrintable(squid.requests().join(u'\n')));
}

void tst_Proxy::aProxyThatWantsALoginIsToldFromAServer_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Squid::Login>("login");
    QTest::addColumn<bool>("isForThisProxy");
    QTest::addColumn<QString>("password");
    for (const bool isTls : {true, false}) {
        const QStringList options = isTls ? QStringList(u"--https"_s) : QStringList();
        const char *scheme = isTls ? "https" : "plain http";
        QTest::addRow("%s, no login for this proxy", scheme)
            << options << Squid::Login::Basic << false << QString::fromLatin1(Squid::password);
        QTest::addRow("%s, a wrong password", scheme) << options << Squid::Login::Basic << true << u"wrong"_s;
    }
    QTest::newRow("https, a wrong password by digest")
        << QStringList(u"--https"_s) << Squid::Login::Digest << true << u"wrong"_s;
    QTest::newRow("https, no login for this proxy by NTLM")
        << QStringList(u"--https"_s) << Squid::Login::Ntlm << false << QString::fromLatin1(Squid::password);
}

void tst_Proxy::aProxyThatWantsALoginIsToldFromAServer()
{
    QFETCH(const QStringList, options);
    QFETCH(const Squid::Login, login);
    QFETCH(const bool, isForThisProxy);
    QFETCH(const QString, password);
    const SandboxProcess helpDesk(options);
    const Squid squid(login);
    ApiClient client(impatientWithNtlm(helpDesk, login));
    client.setServer(behindSquid(helpDesk.url()));
    client.setToken("t.o.k");
    client.setProxyChoice(squid.address());
    client.setProxyLogin(
        {isForThisProxy ? squid.name() : u"127.0.0.1:1"_s, QString::fromLatin1(Squid::user), password});
    QStringList asked;
    client.setProxyAsked([&asked](const ProxyLogin &tried) { asked << tried.proxy; });

    const Result<AppMetadata> read = await(fetchAppMetadata(client));
    const Result<CreatedTicket> small = await(registerTicket(client, smallDraft(), QUuid::createUuid()));
    const Result<CreatedTicket> big = await(registerTicket(client, bigDraft(), QUuid::createUuid()));

    for (const Error &error : {read.error(), small.error(), big.error()}) {
        QVERIFY2(error.kind == ErrorKind::ProxyNeedsLogin, qPrintable(error.detail));
        QVERIFY(error.outcome == Outcome::NotSent);
        QCOMPARE(error.subject, squid.name());
    }
    QVERIFY(asked.size() >= 3);
    QCOMPARE(asked.constFirst(), squid.name());
    QVERIFY(helpDesk.tickets().isEmpty());
    for (const QString &request : squid.requests())
        QVERIFY2(request.startsWith(u"407 "_s), qPrintable(request));
}

/// A right login and a silent server look like a login that was refused.
void tst_Proxy::aServerThatIsSilentSpendsNoLoginByNtlm()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Squid squid(Squid::Login::Ntlm);
    ApiClient client({{}, {.connect = 1s}});
    client.setProxyChoice(squid.address());
    client.setProxyLogin(loginTo(squid.name()));
    QStringList asked;
    client.setProxyAsked([&asked](const ProxyLogin &tried) { asked << tried.proxy; });

    const QUrl server(u"https://help.test:%1"_s.arg(silent.serverPort()));
    const Result<QUrl> answer = await(probeServer(client, server));

    QVERIFY(answer.error().kind == ErrorKind::ConnectTimedOut);
    QVERIFY(asked.isEmpty());
    QVERIFY(client.proxy().login == loginTo(squid.name()));
}

void tst_Proxy::aProxyThatGoesAwayEndsTheWait_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<bool>("isTest");
    QTest::newRow("a request") << 1 << false;
    QTest::newRow("the test of the connection") << 2 << true;
}

/// It takes connections and says nothing; by the time it is asked what it wants, it takes none.
void tst_Proxy::aProxyThatGoesAwayEndsTheWait()
{
    QFETCH(const int, connections);
    QFETCH(const bool, isTest);
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    int taken = 0;
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy, &taken, connections] {
        proxy.nextPendingConnection();
        if (++taken == connections)
            proxy.close();
    });
    ApiClient client({{}, {.connect = 300ms}});
    const QString address = u"http://127.0.0.1:%1"_s.arg(proxy.serverPort());
    const QUrl server(u"https://help.test"_s);

    std::optional<ErrorKind> kind;
    if (isTest) {
        const Result<ConnectionReport> report = await(new ConnectionTest(client, server, {address, {}}));
        QVERIFY(report && report->failure());
        kind = report->failure()->error->kind;
    } else {
        kind = await(probeServer(client, server, {address, {}})).error().kind;
    }

    QCOMPARE(taken, connections);
    QVERIFY(kind == ErrorKind::ConnectTimedOut);
}

void tst_Proxy::theSystemsProxyIsUsed()
{
    const SandboxProcess helpDesk({u"--https"_s});
    const Squid squid;
    qputenv("https_proxy", squid.address().toLatin1());
    ApiClient client({helpDesk.caFile(), {}});
    client.setProxyChoice(u"system"_s);
    const Result<CreatedTicket> created = fileTicket(client, behindSquid(helpDesk.url()));
    qunsetenv("https_proxy");
    QVERIFY2(created, qPrintable(created ? QString() : created.error().detail));
    QVERIFY(!squid.requests().isEmpty());
}

void tst_Proxy::theTestNamesTheProxy_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Squid::Login>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<int>("failed"); // a ConnectionStage, or none
    const QString right = QString::fromLatin1(Squid::password);
    const int none = -1;
    for (const bool isTls : {true, false}) {
        const QStringList options = isTls ? QStringList(u"--https"_s) : QStringList();
        const char *scheme = isTls ? "https" : "plain http";
        QTest::addRow("%s, all is well", scheme) << options << Squid::Login::Basic << right << true << none;
        QTest::addRow("%s, a wrong password", scheme)
            << options << Squid::Login::Basic << u"wrong"_s << true << int(ConnectionStage::Proxy);
        QTest::addRow("%s, the proxy does not find the server", scheme)
            << options << Squid::Login::Basic << right << false
            << int(isTls ? ConnectionStage::Proxy : ConnectionStage::Api);
    }
    QTest::newRow("https, a wrong password by NTLM")
        << QStringList(u"--https"_s) << Squid::Login::Ntlm << u"wrong"_s << true << int(ConnectionStage::Proxy);
}

void tst_Proxy::theTestNamesTheProxy()
{
    QFETCH(const QStringList, options);
    QFETCH(const Squid::Login, login);
    QFETCH(const QString, password);
    QFETCH(const bool, isThere);
    QFETCH(const int, failed);
    const SandboxProcess helpDesk(options);
    const Squid squid(login);
    ApiClient client(impatientWithNtlm(helpDesk, login));
    QUrl server = behindSquid(helpDesk.url());
    if (!isThere)
        server.setHost(u"nobody.test"_s);
    const ProxyLogin known{squid.name(), QString::fromLatin1(Squid::user), password};

    const Result<ConnectionReport> report = await(new ConnectionTest(client, server, {squid.address(), known}));

    QVERIFY(report);
    const StageResult *failure = report->failure();
    QVERIFY2((failure ? int(failure->stage) : -1) == failed, qPrintable(failure ? failure->detail : QString()));
    QCOMPARE(report->stages.at(size_t(ConnectionStage::Tcp)).state, StageResult::State::Passed);
    if (!failure)
        QCOMPARE(report->stages.at(size_t(ConnectionStage::Proxy)).state, StageResult::State::Passed);
}

QTEST_GUILESS_MAIN(tst_Proxy)
#include "tst_proxy.moc"
