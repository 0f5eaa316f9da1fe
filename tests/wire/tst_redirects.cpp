// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/authenticate.h"
#include "app/api/fetchappmetadata.h"
#include "app/api/probeserver.h"
#include "app/api/registerticket.h"
#include "app/api/searchmytickets.h"
#include "tests/wire/await.h"
#include "tests/wire/drafts.h"
#include "tests/wire/faultyserver.h"
#include "tests/wire/testcertificate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// No redirect takes a token, a password or a ticket anywhere: network.md 5.
class tst_Redirects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noRequestFollowsARedirect_data();
    void noRequestFollowsARedirect();
};

namespace {

enum class Step { Probe, Authenticate, Metadata, Register, Search };
enum class Target { OtherServer, PlainHttp, SameServer };

std::optional<Error> run(Step step, ApiClient &client)
{
    const auto errorOf = [](const auto &result) { return result ? std::nullopt : std::optional(result.error()); };
    switch (step) {
    case Step::Probe:
        return errorOf(await(probeServer(client, client.server())));
    case Step::Authenticate: {
        Credentials credentials;
        credentials.server = client.server();
        credentials.username = u"jane.doe"_s;
        credentials.password = u"canary-password"_s;
        return errorOf(await(authenticate(client, credentials)));
    }
    case Step::Metadata:
        return errorOf(await(fetchAppMetadata(client)));
    case Step::Register:
        return errorOf(await(registerTicket(client, smallDraft(), QUuid::createUuid())));
    case Step::Search:
        return errorOf(await(searchMyTickets(client, u"screen"_s)));
    }
    Q_UNREACHABLE();
}

} // namespace

void tst_Redirects::noRequestFollowsARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Target>("target");

    const std::pair<const char *, Step> steps[] = {{"probe", Step::Probe},
                                                   {"authenticate", Step::Authenticate},
                                                   {"metadata", Step::Metadata},
                                                   {"register", Step::Register},
                                                   {"search", Step::Search}};
    const std::pair<const char *, Target> targets[] = {{"another server", Target::OtherServer},
                                                       {"plain http", Target::PlainHttp},
                                                       {"the same server", Target::SameServer}};
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const auto &[stepName, step] : steps) {
            for (const auto &[targetName, target] : targets)
                QTest::addRow("%d at %s to %s", status, stepName, targetName) << status << step << target;
        }
    }
}

void tst_Redirects::noRequestFollowsARedirect()
{
    QFETCH(const int, status);
    QFETCH(const Step, step);
    QFETCH(const Target, target);

    static const TestCertificate certificate;
    const FaultyServer elsewhere{Script()};
    const QByteArray location =
        target == Target::SameServer ? "/api/somewhere" : elsewhere.url().toEncoded() + "/api/x";
    const auto tls = target == Target::PlainHttp ? std::optional(certificate.serverConfiguration()) : std::nullopt;
    const FaultyServer server(Script::always({.answer = httpAnswer(status, {}, "Location: " + location + "\r\n")}),
                              tls);
    auto client = std::make_unique<ApiClient>(
        NetworkOptions{.caCertificates = tls ? certificate.certificateFile() : QString(), .timeouts = {}});
    client->setServer(server.url());
    client->setToken("canary.token");

    const std::optional<Error> error = run(step, *client);
    client.reset();

    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Redirected);
    QCOMPARE(error->outcome, Outcome::Rejected);
    QVERIFY2(error->subject.contains(target == Target::SameServer ? server.url().host() : elsewhere.url().host()),
             qPrintable(error->subject));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

QTEST_GUILESS_MAIN(tst_Redirects)
#include "tst_redirects.moc"
