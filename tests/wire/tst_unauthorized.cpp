// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/authenticate.h"
#include "app/api/fetchappmetadata.h"
#include "app/api/registerticket.h"
#include "tests/wire/await.h"
#include "tests/wire/drafts.h"
#include "tests/wire/faultyserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using After = Reaction::After;

/// A session that ends at any request of the way: the ticket is certainly not created, so that it can go out by itself
/// after the next sign-in, as the same ticket.
class tst_Unauthorized : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void metadataAsksToSignIn();
    void aWrongPasswordIsTriedOnce();
    void aTicketIsNotCreated_data();
    void aTicketIsNotCreated();
    void theSameTicketGoesOutAfterTheNextSignIn();
};

namespace {

Reaction unauthorized()
{
    return {.answer = httpAnswer(401, {}, "WWW-Authenticate: Bearer\r\n")};
}

} // namespace

void tst_Unauthorized::metadataAsksToSignIn()
{
    Script script;
    script.metadata = unauthorized();
    const FaultyServer server(script);
    ApiClient client;
    client.setServer(server.url());
    client.setToken("t.o.k");
    const Result<AppMetadata> result = await(fetchAppMetadata(client));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(server.requests().size(), 1);
}

void tst_Unauthorized::aWrongPasswordIsTriedOnce()
{
    Script script;
    script.authenticate.answer = httpAnswer(401, "Account locked out", "WWW-Authenticate: NTLM\r\n", "text/plain");
    const FaultyServer server(script);
    ApiClient client;
    Credentials credentials;
    credentials.server = server.url();
    credentials.username = u"jane.doe"_s;
    credentials.password = u"wrong"_s;
    const Result<SignedIn> result = await(authenticate(client, credentials));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(result.error().serverText, u"Account locked out"_s);
    QCOMPARE(server.requests().size(), 1);
}

void tst_Unauthorized::aTicketIsNotCreated_data()
{
    QTest::addColumn<Reaction>("metadata");
    QTest::addColumn<Reaction>("metadataAfterTicket");
    QTest::addColumn<Reaction>("registration");
    QTest::addColumn<TicketDraft>("draft");
    QTest::addColumn<qsizetype>("mostCopies");

    const Reaction fine = Script().metadata;
    const auto early = [](After after) {
        return Reaction{.answer = unauthorized().answer, .after = after, .bodyBytes = 0};
    };
    QTest::newRow("at register") << fine << fine << unauthorized() << smallDraft() << qsizetype(1);
    QTest::newRow("at register, connection closed")
        << fine << fine << Reaction{.answer = unauthorized().answer, .after = After::Close} << smallDraft()
        << qsizetype(1);
    QTest::newRow("before an upload") << unauthorized() << unauthorized() << Script().registration << bigDraft()
                                      << qsizetype(0);
    QTest::newRow("in the middle of an upload")
        << fine << unauthorized() << early(After::ReadOn) << bigDraft() << qsizetype(1);
    QTest::newRow("in the middle of an upload that is cut then")
        << fine << unauthorized() << early(After::Close) << bigDraft() << qsizetype(0);
    QTest::newRow("in the middle of an upload that is cut without a word")
        << fine << unauthorized() << Reaction{.after = After::Reset, .bodyBytes = 5'000'000} << bigDraft()
        << qsizetype(0);
    QTest::newRow("behind a big upload") << fine << unauthorized() << unauthorized() << bigDraft() << qsizetype(1);
}

void tst_Unauthorized::aTicketIsNotCreated()
{
    QFETCH(const Reaction, metadata);
    QFETCH(const Reaction, metadataAfterTicket);
    QFETCH(const Reaction, registration);
    QFETCH(const TicketDraft, draft);
    QFETCH(const qsizetype, mostCopies);
    Script script;
    script.metadata = metadata;
    script.metadataAfterTicket = metadataAfterTicket;
    script.registration = registration;
    const FaultyServer server(script);
    auto client = std::make_unique<ApiClient>();
    client->setServer(server.url());
    client->setToken("t.o.k");

    const Result<CreatedTicket> result = await(registerTicket(*client, draft, QUuid::createUuid()));
    client.reset();

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unauthorized);
    QVERIFY(result.error().outcome != Outcome::Unknown);
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(server.tickets().size() <= 1);
    QVERIFY(server.fullCopies() <= mostCopies);
}

void tst_Unauthorized::theSameTicketGoesOutAfterTheNextSignIn()
{
    Script script;
    script.registration = unauthorized();
    const FaultyServer refusing(script);
    const FaultyServer accepting{Script()};
    ApiClient client;
    const QUuid key = QUuid::createUuid();
    client.setServer(refusing.url());
    client.setToken("old.token");
    QVERIFY(!await(registerTicket(client, smallDraft(), key)));
    client.setServer(accepting.url());
    client.setToken("new.token");
    const Result<CreatedTicket> result = await(registerTicket(client, smallDraft(), key));

    QVERIFY(result);
    QCOMPARE(result->id, 1042);
    const ReceivedRequest first = refusing.tickets().constFirst();
    const ReceivedRequest second = accepting.tickets().constFirst();
    QCOMPARE(first.header("Authorization"), "Bearer old.token");
    QCOMPARE(second.header("Authorization"), "Bearer new.token");
    QVERIFY(!first.header("Idempotency-Key").isEmpty());
    QCOMPARE(second.header("Idempotency-Key"), first.header("Idempotency-Key"));
}

QTEST_GUILESS_MAIN(tst_Unauthorized)
#include "tst_unauthorized.moc"
