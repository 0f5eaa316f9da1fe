// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/helpdesk.h"
#include "tests/wire/faultproxy.h"
#include "tests/wire/testcertificate.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using After = Fault::After;
using Reach = Fault::Reach;
using Relay = Fault::Relay;

Q_DECLARE_METATYPE(Fault)

/// Shows with curl that a FaultProxy does to tickets what its fault says, and knows when the server is done with them.
class tst_FaultProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aFreeWayPassesAllOn();
    void aRequestIsCutWhereItsFaultSays_data();
    void aRequestIsCutWhereItsFaultSays();
    void anAnswerIsCutWhereItsFaultSays_data();
    void anAnswerIsCutWhereItsFaultSays();
    void anAnswerOfItsOwnIsGivenInThePlaceOfTheServers();
    void whatComesBeforeTheAnswerIsSaidBeforeIt();
    void aPaceIsKept_data();
    void aPaceIsKept();
    void aWayCanBeMended();
    void whatIsNoTicketIsPassedOn();
    void aServerThatIsGoneIsPassedOn();
    void tlsIsSpoken();
    void tlsIsBroken();

private:
    CurlAnswer file(const FaultProxy &proxy, const QStringList &more = {});
    qsizetype newTickets(const FaultProxy &proxy);

    std::optional<HelpDesk> m_help;
    QString m_token;
    qsizetype m_tickets = 0; ///< when they were counted the last time
};

void tst_FaultProxy::initTestCase()
{
    m_help.emplace();
    m_token = m_help->token();
}

void tst_FaultProxy::init()
{
    m_tickets = m_help->process().tickets().size();
}

CurlAnswer tst_FaultProxy::file(const FaultProxy &proxy, const QStringList &more)
{
    return curl(QStringList{u"--max-time"_s, u"30"_s, u"--header"_s, u"Authorization: Bearer "_s + m_token,
                            proxy.url().toString() + u"/api/TicketsApi/register"_s}
                + formArguments() + more);
}

/// What the sandbox has more than when they were counted the last time.
qsizetype tst_FaultProxy::newTickets(const FaultProxy &proxy)
{
    if (!QTest::qWaitFor([&] { return proxy.isSettled(); }, 10'000))
        qFatal("a connection does not end");
    const qsizetype before = std::exchange(m_tickets, m_help->process().tickets().size());
    return m_tickets - before;
}

void tst_FaultProxy::aFreeWayPassesAllOn()
{
    const FaultProxy proxy(m_help->process().url());
    const CurlAnswer answer = file(proxy);
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.json()[u"id"_s].toInt() > 0);
    QCOMPARE(newTickets(proxy), 1);
    QCOMPARE(proxy.triedTickets(), 1);
}

void tst_FaultProxy::aRequestIsCutWhereItsFaultSays_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("tickets");
    constexpr int emptyReply = 52;
    constexpr int receiveError = 56;
    constexpr int timeOut = 28;
    const QList<std::pair<const char *, Reach>> reaches{{"before the head", Reach::Nothing},
                                                        {"in the head", Reach::HalfHead},
                                                        {"behind the head", Reach::Head},
                                                        {"in the body", Reach::HalfBody},
                                                        {"before the last byte", Reach::AllButOneByte},
                                                        {"behind the last byte", Reach::Whole}};
    for (const auto &[name, reach] : reaches) {
        const int tickets = reach == Reach::Whole ? 1 : 0;
        QTest::addRow("closed %s", name) << Fault{.reach = reach, .relay = Relay::Nothing, .after = After::Close}
                                         << emptyReply << tickets;
        QTest::addRow("reset %s", name) << Fault{.reach = reach, .relay = Relay::Nothing, .after = After::Reset}
                                        << receiveError << tickets;
        QTest::addRow("silent %s", name) << Fault{.reach = reach, .relay = Relay::Nothing, .after = After::ReadOn}
                                         << timeOut << tickets;
    }
    QTest::addRow("kept back whole") << Fault{.isForwarded = false, .after = After::Close} << emptyReply << 0;
}

void tst_FaultProxy::aRequestIsCutWhereItsFaultSays()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, exitCode);
    QFETCH(const int, tickets);
    const FaultProxy proxy(m_help->process().url(), fault);
    const CurlAnswer answer = file(proxy, {u"--max-time"_s, u"0.5"_s});
    QCOMPARE(answer.exitCode, exitCode);
    QCOMPARE(answer.status, 0);
    QCOMPARE(newTickets(proxy), tickets);
    QCOMPARE(proxy.triedTickets(), fault.reach == Reach::Nothing ? 0 : 1);
}

void tst_FaultProxy::anAnswerIsCutWhereItsFaultSays_data()
{
    QTest::addColumn<Relay>("relay");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("status");
    QTest::newRow("in its status line") << Relay::HalfStatusLine << 52 << 0;
    QTest::newRow("in its head") << Relay::HalfHead << 18 << 0;
    QTest::newRow("in its body") << Relay::HalfBody << 18 << 201;
    QTest::newRow("nowhere") << Relay::Whole << 0 << 201;
}

void tst_FaultProxy::anAnswerIsCutWhereItsFaultSays()
{
    QFETCH(const Relay, relay);
    QFETCH(const int, exitCode);
    QFETCH(const int, status);
    const FaultProxy proxy(m_help->process().url(), Fault{.relay = relay, .after = After::Close});
    const CurlAnswer answer = file(proxy);
    QCOMPARE(answer.exitCode, exitCode);
    QCOMPARE(answer.status, status);
    QCOMPARE(newTickets(proxy), 1);
}

void tst_FaultProxy::anAnswerOfItsOwnIsGivenInThePlaceOfTheServers()
{
    for (const bool isForwarded : {false, true}) {
        const FaultProxy proxy(m_help->process().url(), Fault{.isForwarded = isForwarded, .answer = httpAnswer(503)});
        QCOMPARE(file(proxy).status, 503);
        QCOMPARE(newTickets(proxy), isForwarded ? 1 : 0);
    }
}

void tst_FaultProxy::whatComesBeforeTheAnswerIsSaidBeforeIt()
{
    const FaultProxy proxy(m_help->process().url(), Fault{.before = "HTTP/1.1 100 Continue\r\n\r\n"});
    const CurlAnswer answer = file(proxy);
    QCOMPARE(answer.status, 201);
    QCOMPARE(newTickets(proxy), 1);
}

void tst_FaultProxy::aPaceIsKept_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("of the request") << Fault{.upload = {.pieces = 10, .pause = 20ms}};
    QTest::newRow("of the answer") << Fault{.download = {.pieces = 10, .pause = 20ms}};
    QTest::newRow("delayed") << Fault{.halt = 200ms};
    QTest::newRow("halted in the middle")
        << Fault{.upload = {.pieces = 10, .pause = 1ms}, .haltAt = Reach::HalfBody, .halt = 200ms};
}

void tst_FaultProxy::aPaceIsKept()
{
    QFETCH(const Fault, fault);
    const FaultProxy proxy(m_help->process().url(), fault);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(file(proxy).status, 201);
    QVERIFY2(timer.elapsed() >= 180, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(newTickets(proxy), 1);
}

void tst_FaultProxy::aWayCanBeMended()
{
    FaultProxy proxy(m_help->process().url(), Fault{.reach = Reach::Head, .after = After::Close});
    for (const int status : {0, 0})
        QCOMPARE(file(proxy).status, status);
    proxy.follow({});
    QCOMPARE(file(proxy).status, 201);
    QCOMPARE(newTickets(proxy), 1);
    QCOMPARE(proxy.triedTickets(), 3);
}

void tst_FaultProxy::whatIsNoTicketIsPassedOn()
{
    const FaultProxy proxy(m_help->process().url(), Fault{.reach = Reach::Head, .after = After::Reset});
    const CurlAnswer answer = curl({u"--header"_s, u"Authorization: Bearer "_s + m_token,
                                    proxy.url().toString() + u"/api/TicketsApi/appmetadata"_s});
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json()[u"sites"_s].toArray().isEmpty());
}

void tst_FaultProxy::aServerThatIsGoneIsPassedOn()
{
    const FaultProxy proxy(refusingUrl());
    QCOMPARE(file(proxy).status, 0);
    QTRY_VERIFY(proxy.isSettled());
}

void tst_FaultProxy::tlsIsSpoken()
{
    const TestCertificate certificate;
    const FaultProxy proxy(m_help->process().url(), {}, certificate.serverConfiguration());
    QCOMPARE(file(proxy, {u"--cacert"_s, certificate.certificateFile()}).status, 201);
    QCOMPARE(newTickets(proxy), 1);
}

void tst_FaultProxy::tlsIsBroken()
{
    const TestCertificate certificate;
    const FaultProxy proxy(m_help->process().url(),
                           Fault{.reach = Reach::HalfBody, .answer = "no record of TLS", .isBeneathTls = true},
                           certificate.serverConfiguration());
    const CurlAnswer answer = file(proxy, {u"--cacert"_s, certificate.certificateFile()});
    QCOMPARE(answer.exitCode, 56);
    QCOMPARE(newTickets(proxy), 0);
}

QTEST_GUILESS_MAIN(tst_FaultProxy)
#include "tst_faultproxy.moc"
