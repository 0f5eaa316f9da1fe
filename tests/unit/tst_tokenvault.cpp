// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/session/tokenrecords.h"
#include "app/session/tokenvault.h"
#include "tests/unit/withoutbus.h"
#include "tests/wire/await.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray tokenOf(qsizetype size)
{
    QByteArray token;
    for (qsizetype i = 0; token.size() < size; ++i)
        token += QByteArray::number(i) + '.';
    return token.first(size);
}

} // namespace

/// Against the keychain of the session that the test runs in.
class TestTokenVault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aTokenComesBackAsItWasKept_data();
    void aTokenComesBackAsItWasKept();
    void aShorterTokenReplacesALongerOne();
    void aRemovedTokenIsGone();
    void removingNothingWorks();
    void accountsDoNotSeeEachOthersTokens();
    void whatIsAskedLaterIsDoneLater();
    void aDeletedJobSaysNothingAndLetsTheNextOneGoOn();
    void aCancelledJobEndsOnce();
    void aMachineWithoutAKeychainIsNamed();
    void recordsOfTwoTokensMakeNone();
    void foreignRecordsMakeNoToken_data();
    void foreignRecordsMakeNoToken();

private:
    TokenVault m_vault;
    QString m_account;
};

void TestTokenVault::init()
{
    m_account = "test "_L1 + QUuid::createUuid().toString();
}

void TestTokenVault::cleanup()
{
    await(m_vault.remove(m_account));
}

void TestTokenVault::aTokenComesBackAsItWasKept_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("one byte") << tokenOf(1);
    QTest::newRow("ordinary") << tokenOf(600);
    for (const qsizetype size : {1900, 1980, 2048, 2049, 3000, 4096, 10'500})
        QTest::addRow("%d bytes", int(size)) << tokenOf(size);
}

void TestTokenVault::aTokenComesBackAsItWasKept()
{
    QFETCH(QByteArray, token);
    for (const QByteArray &record : toTokenRecords(token, TokenVault::chunkSize))
        QVERIFY(record.size() <= TokenVault::chunkSize);

    QVERIFY(await(m_vault.write(m_account, token)));
    const Result<QByteArray> kept = await(m_vault.read(m_account));
    QVERIFY(kept);
    QCOMPARE(*kept, token);
}

void TestTokenVault::aShorterTokenReplacesALongerOne()
{
    QVERIFY(await(m_vault.write(m_account, tokenOf(9000))));
    QVERIFY(await(m_vault.write(m_account, tokenOf(3000))));
    QCOMPARE(await(m_vault.read(m_account)).value_or(QByteArray()), tokenOf(3000));
}

void TestTokenVault::aRemovedTokenIsGone()
{
    QVERIFY(await(m_vault.write(m_account, tokenOf(5000))));
    QVERIFY(await(m_vault.remove(m_account)));
    const Result<QByteArray> kept = await(m_vault.read(m_account));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::KeychainEntryMissing);
}

void TestTokenVault::removingNothingWorks()
{
    QVERIFY(await(m_vault.remove(m_account)));
}

void TestTokenVault::accountsDoNotSeeEachOthersTokens()
{
    QVERIFY(await(m_vault.write(m_account, "mine")));
    QVERIFY(!await(m_vault.read(m_account + u'2')));
}

void TestTokenVault::whatIsAskedLaterIsDoneLater()
{
    m_vault.write(m_account, tokenOf(5000));
    m_vault.remove(m_account);
    QVERIFY(!await(m_vault.read(m_account)));

    m_vault.remove(m_account);
    m_vault.write(m_account, "second");
    QCOMPARE(await(m_vault.read(m_account)).value_or(QByteArray()), "second");
}

void TestTokenVault::aDeletedJobSaysNothingAndLetsTheNextOneGoOn()
{
    QVERIFY(await(m_vault.write(m_account, "kept")));
    ResultJob<QByteArray> *deleted = m_vault.read(m_account);
    QSignalSpy finished(deleted, &Job::finished);
    ResultJob<QByteArray> *next = m_vault.read(m_account);
    delete deleted;
    QCOMPARE(await(next).value_or(QByteArray()), "kept");
    QCOMPARE(finished.size(), 0);
}

void TestTokenVault::aCancelledJobEndsOnce()
{
    ResultJob<QByteArray> *job = m_vault.read(m_account);
    QSignalSpy finished(job, &Job::finished);
    job->cancel();
    const Result<QByteArray> result = await(job);
    QVERIFY(!result);
#ifndef Q_OS_WIN // whose keychain has answered by then
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
#endif
    await(m_vault.read(m_account)); // behind the cancelled one
    QCOMPARE(finished.size(), 1);
}

void TestTokenVault::aMachineWithoutAKeychainIsNamed()
{
#ifdef Q_OS_WIN
    QSKIP("Windows always has one");
#endif
    if (!isWithoutBus()) {
        QVERIFY(passesWithoutBus());
        return;
    }
    const auto written = await(m_vault.write(m_account, "token"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NoKeychain);
    const auto read = await(m_vault.read(m_account));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NoKeychain);
}

void TestTokenVault::recordsOfTwoTokensMakeNone()
{
    const QList<QByteArray> first = toTokenRecords(QByteArray(3000, 'a'), 2048);
    const QList<QByteArray> second = toTokenRecords(QByteArray(3000, 'b'), 2048);
    QCOMPARE(first.size(), 2);
    QCOMPARE(fromTokenRecords(first), QByteArray(3000, 'a'));
    QVERIFY(fromTokenRecords({first.at(0), second.at(1)}).isNull());
    QVERIFY(fromTokenRecords({first.at(0)}).isNull());
}

void TestTokenVault::foreignRecordsMakeNoToken_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a token alone") << QByteArray("eyJhbGciOiJIUzI1NiJ9.e30.x");
    QTest::newRow("no digest") << QByteArray("tikting 1 \ntoken");
    QTest::newRow("no records") << QByteArray("tikting 0 abc\n");
    QTest::newRow("too many records") << QByteArray("tikting 999999999 abc\n");
}

void TestTokenVault::foreignRecordsMakeNoToken()
{
    QFETCH(QByteArray, record);
    QVERIFY(fromTokenRecords({record}).isNull());
}

QTEST_GUILESS_MAIN(TestTokenVault)
#include "tst_tokenvault.moc"
