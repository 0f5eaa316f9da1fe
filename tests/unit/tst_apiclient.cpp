// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/fetchappmetadata.h"
#include "app/api/registerticket.h"
#include "tests/wire/await.h"
#include "tests/wire/faultyserver.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// How jobs begin and end, over a server that answers or stays silent.
class tst_ApiClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finishedComesOnceAndNotBeforeTheMakerHasReturned();
    void aJobDeletedEarlyClosesItsConnectionAndSaysNothing();
    void aClientTakesItsJobsAlong();
    void aJobCancelledAtOnceSendsNothing();
    void aJobCancelledWhileItLooksAtTheTokenSendsNoTicket();
    void progressGrowsUpToTheTotal();
    void theTokenGoesOutWithEveryRequestButIsNotKeptWhenUnusable_data();
    void theTokenGoesOutWithEveryRequestButIsNotKeptWhenUnusable();
};

namespace {

const Reaction silent{.after = Reaction::After::ReadOn};

TicketDraft draftOf(qsizetype attached)
{
    TicketDraft draft;
    draft.title = u"Printer"_s;
    draft.description = u"It is on fire"_s;
    draft.creatorId = u"u1"_s;
    if (attached > 0)
        draft.attachments = {Attachment::fromContent(u"a.bin"_s, QByteArray(attached, 'a'))};
    return draft;
}

} // namespace

void tst_ApiClient::finishedComesOnceAndNotBeforeTheMakerHasReturned()
{
    const FaultyServer server{Script()};
    ApiClient client;
    client.setServer(server.url());
    client.setToken("t");
    const QPointer<Job> job = fetchAppMetadata(client);
    QSignalSpy finished(job, &Job::finished);
    QVERIFY(finished.wait());
    QTRY_VERIFY(!job); // it has deleted itself
    QCOMPARE(finished.size(), 1);
}

void tst_ApiClient::aJobDeletedEarlyClosesItsConnectionAndSaysNothing()
{
    const FaultyServer server(Script::always(silent));
    ApiClient client;
    client.setServer(server.url());
    client.setToken("t");
    Job *job = fetchAppMetadata(client);
    QSignalSpy finished(job, &Job::finished);
    QTRY_COMPARE(server.openConnections(), 1);
    delete job;
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(finished.size(), 0);
}

void tst_ApiClient::aClientTakesItsJobsAlong()
{
    const FaultyServer server(Script::always(silent));
    QPointer<Job> job;
    {
        ApiClient client;
        client.setServer(server.url());
        client.setToken("t");
        job = registerTicket(client, draftOf(0), QUuid::createUuid());
        QTRY_COMPARE(server.tickets().size(), 1);
    }
    QVERIFY(!job);
    QTRY_COMPARE(server.openConnections(), 0);
}

void tst_ApiClient::aJobCancelledAtOnceSendsNothing()
{
    const FaultyServer server{Script()};
    ApiClient client;
    client.setServer(server.url());
    client.setToken("t");
    ResultJob<CreatedTicket> *job = registerTicket(client, draftOf(0), QUuid::createUuid());
    job->cancel();
    const Result<CreatedTicket> result = await(job);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(result.error().outcome, Outcome::NotSent);
    QVERIFY(server.tickets().isEmpty());
}

void tst_ApiClient::aJobCancelledWhileItLooksAtTheTokenSendsNoTicket()
{
    Script script;
    script.metadata = silent;
    const FaultyServer server(script);
    ApiClient client;
    client.setServer(server.url());
    client.setToken("t");
    ResultJob<CreatedTicket> *job = registerTicket(client, draftOf(200'000), QUuid::createUuid());
    QTRY_COMPARE(server.requests().size(), 1);
    job->cancel();
    const Result<CreatedTicket> result = await(job);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(result.error().outcome, Outcome::NotSent);
    QVERIFY(server.tickets().isEmpty());
}

void tst_ApiClient::progressGrowsUpToTheTotal()
{
    const FaultyServer server{Script()};
    ApiClient client;
    client.setServer(server.url());
    client.setToken("t");
    ResultJob<CreatedTicket> *job = registerTicket(client, draftOf(5'000'000), QUuid::createUuid());
    QSignalSpy progress(job, &Job::progress);
    QVERIFY(await(job));
    QVERIFY(!progress.isEmpty());
    qint64 before = 0;
    for (const QVariantList &each : std::as_const(progress)) {
        QVERIFY(each.at(0).toLongLong() > before);
        QCOMPARE(each.at(1), progress.constFirst().at(1));
        before = each.at(0).toLongLong();
    }
    QCOMPARE(progress.constLast().at(0), progress.constLast().at(1));
    QVERIFY(before > 5'000'000);
}

void tst_ApiClient::theTokenGoesOutWithEveryRequestButIsNotKeptWhenUnusable_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("header"); // null where none goes out
    QTest::newRow("token") << "eyJ.a-b_c.d"_ba
                           << "Bearer eyJ.a-b_c.d"_ba;
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("with a blank") << "a b"_ba << QByteArray();
    QTest::newRow("beyond ASCII") << "é"_ba << QByteArray();
}

void tst_ApiClient::theTokenGoesOutWithEveryRequestButIsNotKeptWhenUnusable()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, header);
    const FaultyServer server{Script()};
    ApiClient client;
    client.setServer(server.url());
    client.setToken("older");
    client.setToken(token);
    QCOMPARE(client.hasToken(), !header.isNull());
    QVERIFY(await(fetchAppMetadata(client)));
    QCOMPARE(server.requests().constFirst().header("Authorization"), header);
}

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_apiclient.moc"
