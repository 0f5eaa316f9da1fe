// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/metadatasource.h"
#include "tests/unit/outboxprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The lists of whoever is signed in.
class TestMetadataSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyAreLoadedByThoseWhoSignIn();
    void a401EndsTheSession();
    void aNewSignInDoesNotWaitForAnOldRequest();
};

namespace {

Script answeringMetadata(const QByteArray &answer)
{
    Script script;
    script.metadata.answer = answer;
    return script;
}

QByteArray oneSite()
{
    return R"({"sites": [{"id": 1, "title": "Head Office"}]})";
}

} // namespace

void TestMetadataSource::theyAreLoadedByThoseWhoSignIn()
{
    const FaultyServer server(answeringMetadata(httpAnswer(200, oneSite())));
    Program program;
    MetadataSource source(program.api, program.session, program.store);
    QSignalSpy loaded(&source, &MetadataSource::loaded);
    QVERIFY(!source.metadata());
    program.signIn(server);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(source.metadata()->sites.size(), 1);
    program.session.signOut();
    QVERIFY(!source.metadata());
}

void TestMetadataSource::a401EndsTheSession()
{
    const FaultyServer server(answeringMetadata(httpAnswer(401)));
    Program program;
    const MetadataSource source(program.api, program.session, program.store);
    QSignalSpy failed(&source, &MetadataSource::failed);
    program.signIn(server);
    QTRY_COMPARE(program.session.state(), Session::State::SignedOut);
    QVERIFY(failed.isEmpty());
}

void TestMetadataSource::aNewSignInDoesNotWaitForAnOldRequest()
{
    Script silent;
    silent.metadata = {.after = Reaction::After::ReadNothing};
    FaultyServer server(silent);
    Program program;
    MetadataSource source(program.api, program.session, program.store);
    QSignalSpy loaded(&source, &MetadataSource::loaded);
    program.signIn(server);
    QTRY_COMPARE(server.requests().size(), 2);
    server.follow(answeringMetadata(httpAnswer(200, oneSite())));
    program.signIn(server);
    QTRY_COMPARE(loaded.size(), 1);
}

QTEST_GUILESS_MAIN(TestMetadataSource)
#include "tst_metadatasource.moc"
