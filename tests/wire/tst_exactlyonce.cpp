// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/fetchappmetadata.h"
#include "app/api/registerticket.h"
#include "tests/wire/await.h"
#include "tests/wire/drafts.h"
#include "tests/wire/faultyserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using After = Reaction::After;

/// One submit, at most one ticket, and the truth about what became of it: network.md 1 and 2.
class tst_ExactlyOnce : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void atMostOneCopyArrivesAndItsOutcomeIsTold_data();
    void atMostOneCopyArrivesAndItsOutcomeIsTold();
    void aRequestCutAtAnyByteIsNeverSentAgain();
    void anAnswerCutAtAnyByteIsNeverTakenForARefusal();
    void aCancelledUploadIsNotCreated();
    void aCancelBehindTheLastByteLeavesItUnknown();
    void aJobDeletedInTheMiddleSendsNothingMore();
};

namespace {

constexpr std::optional<Outcome> created = std::nullopt;

/// What the client says became of the ticket; `created` for a success.
std::optional<Outcome> outcomeOf(const Result<CreatedTicket> &result)
{
    return result ? created : std::optional(result.error().outcome);
}

QByteArray describe(const Result<CreatedTicket> &result)
{
    return result ? QByteArray("created")
                  : "outcome " + QByteArray::number(int(result.error().outcome)) + ", kind "
            + QByteArray::number(int(result.error().kind)) + ", " + result.error().detail.toUtf8();
}

/// Waits until nothing of a client that is gone can arrive any more, then counts.
qsizetype copiesAtTheEnd(const FaultyServer &server)
{
    if (!QTest::qWaitFor([&] { return server.openConnections() == 0; }, 10'000))
        qFatal("a connection of the client outlives it");
    return server.fullCopies();
}

Reaction serverThat(After after, const QByteArray &answer = {})
{
    return {.answer = answer, .after = after};
}

Reaction beforeTheBody(After after, const QByteArray &answer = {})
{
    return {.answer = answer, .after = after, .bodyBytes = 0};
}

Reaction endlessly(const QByteArray &answer, const QByteArray &endless, std::chrono::milliseconds pause = 0ms)
{
    return {.answer = answer, .after = After::ReadOn, .endless = endless, .pause = pause};
}

// Short where the row waits for one of them to run out; else so long that a busy machine never meets them.
const NetworkTimeouts patient{30s, 30s, 30s};
const NetworkTimeouts hasty{30s, 600ms, 600ms};

QByteArray createdHead(const QByteArray &rest = {})
{
    return "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n" + rest;
}

} // namespace

void tst_ExactlyOnce::atMostOneCopyArrivesAndItsOutcomeIsTold_data()
{
    QTest::addColumn<Reaction>("registration");
    QTest::addColumn<TicketDraft>("draft");
    QTest::addColumn<NetworkTimeouts>("timeouts");
    QTest::addColumn<bool>("afterMetadata");
    QTest::addColumn<std::optional<Outcome>>("outcome");

    const auto row = [](const char *name, const Reaction &registration, std::optional<Outcome> outcome,
                        const TicketDraft &draft = smallDraft(), const NetworkTimeouts &timeouts = patient) {
        QTest::addRow("%s, on a fresh connection", name) << registration << draft << timeouts << false << outcome;
        QTest::addRow("%s, after another request", name) << registration << draft << timeouts << true << outcome;
    };

    row("reads all, answers", serverThat(After::Serve, createdAnswer()), created);
    row("reads all of a big one, answers", serverThat(After::Serve, createdAnswer()), created, bigDraft());
    row("reads all, closes", serverThat(After::Close), Outcome::Unknown);
    row("reads all, resets", serverThat(After::Reset), Outcome::Unknown);
    row("reads all, stalls", serverThat(After::ReadOn), Outcome::Unknown, smallDraft(), hasty);
    row("reads all of a big one, closes", serverThat(After::Close), Outcome::Unknown, bigDraft());
    row("half a status line, closes", serverThat(After::Close, "HTTP/1.1 20"), Outcome::Unknown);
    row("status line only, closes", serverThat(After::Close, "HTTP/1.1 201 Created\r\n"), Outcome::Unknown);
    row("half the headers, closes", serverThat(After::Close, createdHead()), Outcome::Unknown);
    row("half the headers, stalls", serverThat(After::ReadOn, createdHead()), Outcome::Unknown, smallDraft(), hasty);
    row("only 100, closes", serverThat(After::Close, "HTTP/1.1 100 Continue\r\n\r\n"), Outcome::Unknown);
    row("only 103, closes", serverThat(After::Close, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"),
        Outcome::Unknown);
    row("no HTTP, closes", serverThat(After::Close, "SSH-2.0-OpenSSH_9.2\r\n"), Outcome::Unknown);
    // Faster than about 1 MB/s, Qt 6.4's HTTP thread reads on for as long as they come, and can't be stopped before.
    row("endless headers", endlessly(createdHead(), "X-Padding: " + QByteArray(4000, 'x') + "\r\n", 50ms),
        Outcome::Unknown, smallDraft(), hasty);
    row("headers that drip for ever", endlessly(createdHead(), "X-A: b\r\n", 100ms), Outcome::Unknown, smallDraft(),
        hasty);

    row("201, half the body, closes", serverThat(After::Close, createdHead("Content-Length: 90\r\n\r\n{\"id\":")),
        created);
    row("201, half the body, resets", serverThat(After::Reset, createdHead("Content-Length: 90\r\n\r\n{\"id\":")),
        created);
    row("201, half the body, stalls", serverThat(After::ReadOn, createdHead("Content-Length: 90\r\n\r\n{\"id\":")),
        created, smallDraft(), hasty);
    row("201, endless body", endlessly(createdHead("\r\n"), QByteArray(16'384, ' ')), created);
    row("201, a body that drips for ever", endlessly(createdHead("\r\n"), " ", 100ms), created, smallDraft(), hasty);
    row("201, broken chunks",
        serverThat(After::Close, createdHead("Transfer-Encoding: chunked\r\n\r\nzz\r\n{\"id\":1042}\r\n")), created);
    row("201, a Content-Length too short",
        serverThat(After::Close, createdHead("Content-Length: 3\r\n\r\n{\"id\":1042}")), created);

    row("401 with NTLM", serverThat(After::Serve, httpAnswer(401, {}, "WWW-Authenticate: NTLM\r\n")),
        Outcome::Rejected);
    row("401 with Basic, closes",
        serverThat(After::Close, httpAnswer(401, {}, "WWW-Authenticate: Basic realm=\"x\"\r\n")), Outcome::Rejected);
    row("408, closes", serverThat(After::Close, httpAnswer(408, {}, "Connection: close\r\n")), Outcome::Rejected);
    row("503 to be tried again at once", serverThat(After::Serve, httpAnswer(503, {}, "Retry-After: 0\r\n")),
        Outcome::Rejected);
    row("307 to itself", serverThat(After::Serve, httpAnswer(307, {}, "Location: /api/TicketsApi/register\r\n")),
        Outcome::Rejected);
    row("308 to itself", serverThat(After::Serve, httpAnswer(308, {}, "Location: /api/TicketsApi/register\r\n")),
        Outcome::Rejected);

    row("413 before the body, reads on", beforeTheBody(After::ReadOn, httpAnswer(413)), Outcome::Rejected, bigDraft());
    row("401 before the body, reads on", beforeTheBody(After::ReadOn, httpAnswer(401)), Outcome::Rejected, bigDraft());
    row("closes before the body", beforeTheBody(After::Close), Outcome::NotSent, bigDraft());
    row("resets before the body", beforeTheBody(After::Reset), Outcome::NotSent, bigDraft());
    row("stops reading before the body", beforeTheBody(After::ReadNothing), Outcome::NotSent, bigDraft(), hasty);
    row("closes in the middle of the body", {.after = After::Close, .bodyBytes = 5'000'000}, Outcome::NotSent,
        bigDraft());
    row("resets in the middle of the body", {.after = After::Reset, .bodyBytes = 5'000'000}, Outcome::NotSent,
        bigDraft());
}

void tst_ExactlyOnce::atMostOneCopyArrivesAndItsOutcomeIsTold()
{
    QFETCH(const Reaction, registration);
    QFETCH(const TicketDraft, draft);
    QFETCH(const NetworkTimeouts, timeouts);
    QFETCH(const bool, afterMetadata);
    QFETCH(const std::optional<Outcome>, outcome);

    Script script;
    script.registration = registration;
    if (afterMetadata) // a connection that dies with the ticket: Qt would send it again on the next one
        script.reusedRegistration = serverThat(After::Reset);
    const FaultyServer server(script);
    auto client = std::make_unique<ApiClient>(NetworkOptions{.caCertificates = {}, .timeouts = timeouts});
    client->setServer(server.url());
    client->setToken("t.o.k");
    if (afterMetadata)
        QTRY_VERIFY(await(fetchAppMetadata(*client)));

    const Result<CreatedTicket> result = await(registerTicket(*client, draft, QUuid::createUuid()));
    client.reset();

    QVERIFY2(outcomeOf(result) == outcome, describe(result).constData());
    const qsizetype copies = copiesAtTheEnd(server);
    QVERIFY2(copies <= 1, QByteArray::number(copies).constData());
    QVERIFY2(server.tickets().size() <= 1, "it was begun again");
    if (!result && result.error().outcome == Outcome::NotSent)
        QCOMPARE(copies, 0);
    if (result)
        QCOMPARE(copies, 1);
}

void tst_ExactlyOnce::aRequestCutAtAnyByteIsNeverSentAgain()
{
    const FaultyServer honest{Script()};
    ApiClient probe;
    probe.setServer(honest.url());
    QVERIFY(await(registerTicket(probe, smallDraft(), QUuid::createUuid())));
    const ReceivedRequest whole = honest.tickets().constFirst();
    // A prime stride for the most of it, and each byte of the closing boundary.
    const qint64 least = 1 + whole.bodySize;
    const qint64 end = least + 900;
    bool arrived = false;
    for (qint64 cut = 1; cut < end && !arrived; cut += cut < least ? 13 : 1) {
        Script script;
        script.closeAt = cut;
        const FaultyServer server(script);
        auto client = std::make_unique<ApiClient>();
        client->setServer(server.url());
        const Result<CreatedTicket> result = await(registerTicket(*client, smallDraft(), QUuid::createUuid()));
        client.reset();
        const qsizetype copies = copiesAtTheEnd(server);
        const QByteArray where = "cut at byte " + QByteArray::number(cut) + ": " + describe(result);
        QVERIFY2(!result, where.constData());
        QVERIFY2(copies <= 1 && server.tickets().size() <= 1, where.constData());
        QVERIFY2(copies == 0 || result.error().outcome == Outcome::Unknown, where.constData());
        arrived = copies == 1;
    }
    QVERIFY2(arrived, "the cuts never reached the end of the request");
}

void tst_ExactlyOnce::anAnswerCutAtAnyByteIsNeverTakenForARefusal()
{
    const QByteArray answer = createdAnswer();
    const qsizetype headSize = answer.indexOf("\r\n\r\n") + 4;
    for (qsizetype cut = 0; cut <= answer.size(); ++cut) {
        Script script;
        script.registration = serverThat(After::Close, answer.left(cut));
        const FaultyServer server(script);
        auto client = std::make_unique<ApiClient>();
        client->setServer(server.url());
        const Result<CreatedTicket> result = await(registerTicket(*client, smallDraft(), QUuid::createUuid()));
        client.reset();
        const QByteArray where = "cut at byte " + QByteArray::number(cut) + ": " + describe(result);
        QVERIFY2(outcomeOf(result) == (cut < headSize ? Outcome::Unknown : created), where.constData());
        QCOMPARE(copiesAtTheEnd(server), 1);
    }
}

void tst_ExactlyOnce::aCancelledUploadIsNotCreated()
{
    Script script;
    script.registration = beforeTheBody(After::ReadNothing);
    const FaultyServer server(script);
    auto client = std::make_unique<ApiClient>();
    client->setServer(server.url());
    ResultJob<CreatedTicket> *job = registerTicket(*client, bigDraft(), QUuid::createUuid());
    connect(job, &Job::progress, job, &Job::cancel);
    const Result<CreatedTicket> result = await(job);
    client.reset();
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(result.error().outcome, Outcome::NotSent);
    QCOMPARE(copiesAtTheEnd(server), 0);
}

void tst_ExactlyOnce::aCancelBehindTheLastByteLeavesItUnknown()
{
    Script script;
    script.registration = serverThat(After::ReadOn);
    const FaultyServer server(script);
    auto client = std::make_unique<ApiClient>();
    client->setServer(server.url());
    ResultJob<CreatedTicket> *job = registerTicket(*client, smallDraft(), QUuid::createUuid());
    QTRY_COMPARE(server.fullCopies(), 1);
    job->cancel();
    const Result<CreatedTicket> result = await(job);
    client.reset();
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(result.error().outcome, Outcome::Unknown);
    QCOMPARE(copiesAtTheEnd(server), 1);
}

void tst_ExactlyOnce::aJobDeletedInTheMiddleSendsNothingMore()
{
    Script script;
    script.registration = serverThat(After::ReadOn);
    const FaultyServer server(script);
    ApiClient client;
    client.setServer(server.url());
    auto job = std::unique_ptr<Job>(registerTicket(client, smallDraft(), QUuid::createUuid()));
    QTRY_COMPARE(server.fullCopies(), 1);
    job.reset();
    QCOMPARE(copiesAtTheEnd(server), 1);
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(tst_ExactlyOnce)
#include "tst_exactlyonce.moc"
