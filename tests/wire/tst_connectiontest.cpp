// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/connectiontest.h"
#include "tests/sandbox/sandboxprocess.h"
#include "tests/wire/await.h"
#include "tests/wire/blackhole.h"
#include "tests/wire/faultyserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using enum StageResult::State;

namespace {

/// A help desk or its like: its address, and the authority of its certificate where that is to be known.
struct Peer {
    std::shared_ptr<void> runs;
    QUrl url;
    QString authority = {};
};
using PeerMaker = std::function<Peer()>;

PeerMaker sandboxWith(const QStringList &options, bool isAuthorityKnown = true)
{
    return [=] {
        const auto sandbox = std::make_shared<SandboxProcess>(options);
        return Peer{sandbox, sandbox->url(), isAuthorityKnown ? sandbox->caFile() : QString()};
    };
}

PeerMaker certificate(const QString &kind, bool isAuthorityKnown = true)
{
    return sandboxWith({u"--https"_s, u"--certificate"_s, kind}, isAuthorityKnown);
}

PeerMaker answering(const QByteArray &answer)
{
    return [=] {
        const auto server = std::make_shared<FaultyServer>(Script::always({answer}));
        return Peer{server, server->url()};
    };
}

/// Takes the first bytes for a request, as most servers do.
Peer plainHttpAsHttps()
{
    const auto server = std::make_shared<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("no server: %s", qPrintable(server->errorString()));
    QObject::connect(server.get(), &QTcpServer::newConnection, server.get(), [server = server.get()] {
        QTcpSocket *client = server->nextPendingConnection();
        QObject::connect(client, &QTcpSocket::readyRead, client, [client] {
            client->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            client->disconnectFromHost();
        });
    });
    return {server, QUrl(u"https://127.0.0.1:%1"_s.arg(server->serverPort()))};
}

PeerMaker at(const QUrl &url)
{
    return [=] { return Peer{{}, url}; };
}

constexpr NetworkTimeouts shortTimeouts{std::chrono::seconds(2), std::chrono::seconds(5), std::chrono::seconds(5)};

} // namespace

Q_DECLARE_METATYPE(PeerMaker)

class tst_ConnectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase()
    {
        for (const char *variable : {"http_proxy", "https_proxy", "all_proxy"})
            qunsetenv(variable);
    }
    void theStageThatFailsIsNamed_data();
    void theStageThatFailsIsNamed();
    void anOpenWayPassesEachStageThatItNeeds_data();
    void anOpenWayPassesEachStageThatItNeeds();
    void aCancelledTestEndsOnce();
};

void tst_ConnectionTest::theStageThatFailsIsNamed_data()
{
    using enum ConnectionStage;
    QTest::addColumn<PeerMaker>("peer");
    QTest::addColumn<ConnectionStage>("stage");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no such name") << at(QUrl(u"https://name.invalid"_s)) << Dns << ErrorKind::HostNotFound;
    QTest::newRow("nobody listens") << at(refusingUrl()) << Tcp << ErrorKind::ConnectionRefused;
    QTest::newRow("a firewall swallows it") << PeerMaker([] {
        const auto hole = std::make_shared<BlackHole>();
        return Peer{hole, hole->url()};
    }) << Tcp << ErrorKind::ConnectTimedOut;
    QTest::newRow("an expired certificate") << certificate(u"expired"_s) << Tls << ErrorKind::CertificateOutdated;
    QTest::newRow("another's certificate") << certificate(u"wrong-host"_s) << Tls << ErrorKind::CertificateOfAnother;
    QTest::newRow("signed by itself") << certificate(u"self-signed"_s) << Tls << ErrorKind::CertificateUntrusted;
    QTest::newRow("an unknown authority") << certificate(u"valid"_s, false) << Tls << ErrorKind::CertificateUntrusted;
    QTest::newRow("a weak key") << certificate(u"weak-key"_s) << Tls << ErrorKind::TlsFailed;
    QTest::newRow("https to a port of plain http") << PeerMaker(plainHttpAsHttps) << Tls << ErrorKind::TlsFailed;
    QTest::newRow("no HTTP") << answering("220 mail.example.com ESMTP\r\n") << Http << ErrorKind::ConnectionLost;
    QTest::newRow("a web page") << answering(httpAnswer(200, "<!doctype html><title>Welcome</title>", {}, "text/html"))
                                << Api << ErrorKind::NotJson;
    QTest::newRow("404") << answering(httpAnswer(404)) << Api << ErrorKind::NotFound;
}

void tst_ConnectionTest::theStageThatFailsIsNamed()
{
    QFETCH(const PeerMaker, peer);
    QFETCH(const ConnectionStage, stage);
    QFETCH(const ErrorKind, kind);
    const Peer made = peer();
    ApiClient client({made.authority, shortTimeouts});

    auto *test = new ConnectionTest(client, made.url, {u"none"_s, {}});
    QSignalSpy ended(test, &ConnectionTest::stageEnded);
    const Result<ConnectionReport> report = await(test);

    QVERIFY(report);
    const StageResult *failure = report->failure();
    QVERIFY(failure);
    QVERIFY2(failure->stage == stage, qPrintable(failure->detail));
    QVERIFY2(failure->error->kind == kind, qPrintable(failure->detail));
    for (const StageResult &other : report->stages) {
        if (other.stage < stage)
            QVERIFY(other.state == Passed || other.state == NotNeeded);
        else if (other.stage > stage)
            QVERIFY(other.state == NotReached);
    }
    QCOMPARE(ended.size(), int(stage) + 1);
}

void tst_ConnectionTest::anOpenWayPassesEachStageThatItNeeds_data()
{
    QTest::addColumn<PeerMaker>("peer");
    QTest::addColumn<StageResult::State>("dns");
    QTest::addColumn<StageResult::State>("tls");
    const auto byName = [](const QStringList &options) {
        return PeerMaker([options] {
            Peer peer = sandboxWith(options)();
            peer.url.setHost(u"localhost"_s);
            return peer;
        });
    };
    QTest::newRow("https") << sandboxWith({u"--https"_s}) << NotNeeded << Passed;
    QTest::newRow("https, by name") << byName({u"--https"_s}) << Passed << Passed;
    QTest::newRow("plain http, by name") << byName({}) << Passed << NotNeeded;
}

void tst_ConnectionTest::anOpenWayPassesEachStageThatItNeeds()
{
    QFETCH(const PeerMaker, peer);
    QFETCH(const StageResult::State, dns);
    QFETCH(const StageResult::State, tls);
    const Peer made = peer();
    ApiClient client({made.authority, {}});

    const Result<ConnectionReport> report = await(new ConnectionTest(client, made.url, {u"none"_s, {}}));

    QVERIFY(report);
    QVERIFY2(!report->failure(), qPrintable(report->failure() ? report->failure()->detail : QString()));
    const auto stateOf = [&report](ConnectionStage stage) { return report->stages.at(size_t(stage)).state; };
    QCOMPARE(stateOf(ConnectionStage::Dns), dns);
    QCOMPARE(stateOf(ConnectionStage::Tcp), Passed);
    QCOMPARE(stateOf(ConnectionStage::Proxy), NotNeeded);
    QCOMPARE(stateOf(ConnectionStage::Tls), tls);
    QCOMPARE(stateOf(ConnectionStage::Http), Passed);
    QCOMPARE(stateOf(ConnectionStage::Api), Passed);
}

void tst_ConnectionTest::aCancelledTestEndsOnce()
{
    const BlackHole hole;
    ApiClient client;
    auto *test = new ConnectionTest(client, hole.url(), {u"none"_s, {}});
    QSignalSpy finished(test, &Job::finished);
    test->cancel();
    const Result<ConnectionReport> report = await(test);
    QVERIFY(!report);
    QVERIFY(report.error().kind == ErrorKind::Cancelled);
    QCOMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(tst_ConnectionTest)
#include "tst_connectiontest.moc"
