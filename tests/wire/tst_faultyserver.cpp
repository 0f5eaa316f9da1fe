// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/faultyserver.h"
#include "tests/wire/testcertificate.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Shows with a stock client that the other wire tests would notice what they look for.
class tst_FaultyServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anHonestScriptAnswersOverOneConnection();
    void copiesThatTheClientSendsAgainAreCounted();
    void aCutRequestIsNoCopy();
    void theServerReadsNoMoreThanItsScriptSays();
    void tlsIsSpoken();
};

namespace {

QUrl ticketUrl(const FaultyServer &server)
{
    QUrl url = server.url();
    url.setPath(u"/api/TicketsApi/register"_s);
    return url;
}

std::unique_ptr<QNetworkReply> post(QNetworkAccessManager &manager, const QUrl &url, const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    finished.wait(30'000);
    return reply;
}

} // namespace

void tst_FaultyServer::anHonestScriptAnswersOverOneConnection()
{
    const FaultyServer server{Script()};
    QNetworkAccessManager manager;
    for (int i = 0; i < 2; ++i) {
        const auto reply = post(manager, ticketUrl(server), "hello");
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
        QCOMPARE(reply->readAll(), R"({"id":1042})");
    }
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.fullCopies(), 2);
    QCOMPARE(server.tickets().constFirst().body, "hello");
    QCOMPARE(server.tickets().constFirst().header("content-type"), "text/plain");
    QVERIFY(!server.tickets().constFirst().reused);
    QVERIFY(server.tickets().constLast().reused);
}

void tst_FaultyServer::copiesThatTheClientSendsAgainAreCounted()
{
    Script script;
    script.registration = {.after = Reaction::After::Close};
    const FaultyServer server(script);
    QNetworkAccessManager manager;
    post(manager, ticketUrl(server), "hello");
    QVERIFY2(server.fullCopies() > 1, "Qt sends a POST again by itself: network.md 1");
}

void tst_FaultyServer::aCutRequestIsNoCopy()
{
    Script script;
    script.closeAt = 20;
    const FaultyServer server(script);
    QNetworkAccessManager manager;
    post(manager, ticketUrl(server), "hello");
    QVERIFY(server.connections() > 0);
    QCOMPARE(server.fullCopies(), 0);
}

void tst_FaultyServer::theServerReadsNoMoreThanItsScriptSays()
{
    Script script;
    script.registration = {.after = Reaction::After::Reset, .bodyBytes = 3};
    const FaultyServer server(script);
    QNetworkAccessManager manager;
    post(manager, ticketUrl(server), "hello");
    QCOMPARE(server.tickets().constFirst().body, "hel");
    QVERIFY(!server.tickets().constFirst().complete);
}

void tst_FaultyServer::tlsIsSpoken()
{
    const TestCertificate certificate;
    const FaultyServer server(Script(), certificate.serverConfiguration());
    QNetworkAccessManager manager;
    QNetworkRequest request(ticketUrl(server));
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificates(certificate.certificateFile());
    request.setSslConfiguration(trusting);
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
}

QTEST_GUILESS_MAIN(tst_FaultyServer)
#include "tst_faultyserver.moc"
