// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/retrypause.h"

#include <QTest>

#include <limits>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestRetryPause : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itDoublesWithEachFailure_data();
    void itDoublesWithEachFailure();
    void itIsDrawnFromAllOfIt();
    void itIsAtLeastWhatTheServerAskedFor_data();
    void itIsAtLeastWhatTheServerAskedFor();
};

void TestRetryPause::itDoublesWithEachFailure_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<milliseconds>("longest");
    QTest::newRow("none") << 0 << milliseconds(1s);
    QTest::newRow("first") << 1 << milliseconds(1s);
    QTest::newRow("second") << 2 << milliseconds(2s);
    QTest::newRow("fifth") << 5 << milliseconds(16s);
    QTest::newRow("tenth") << 10 << milliseconds(5min);
    QTest::newRow("after years") << std::numeric_limits<int>::max() << milliseconds(5min);
}

void TestRetryPause::itDoublesWithEachFailure()
{
    QFETCH(int, failures);
    QFETCH(milliseconds, longest);
    QCOMPARE(pauseAfter(failures, {}), longest);
}

void TestRetryPause::itIsDrawnFromAllOfIt()
{
    milliseconds shortest = 1h;
    milliseconds longest{0};
    for (int i = 0; i < 1000; ++i) {
        const milliseconds pause = drawPause(10, {}, {});
        shortest = std::min(shortest, pause);
        longest = std::max(longest, pause);
    }
    QVERIFY(shortest >= milliseconds(0) && shortest < 30s);
    QVERIFY(longest <= 5min && longest > 4min);
}

void TestRetryPause::itIsAtLeastWhatTheServerAskedFor_data()
{
    QTest::addColumn<std::chrono::seconds>("asked");
    QTest::addColumn<milliseconds>("least");
    QTest::newRow("an hour") << std::chrono::seconds(1h) << milliseconds(1h);
    QTest::newRow("a year") << std::chrono::seconds(24h * 365) << milliseconds(24h);
    QTest::newRow("nonsense") << std::chrono::seconds(-5) << milliseconds(0);
}

void TestRetryPause::itIsAtLeastWhatTheServerAskedFor()
{
    QFETCH(std::chrono::seconds, asked);
    QFETCH(milliseconds, least);
    const milliseconds pause = drawPause(1, {.kind = ErrorKind::Unavailable, .retryAfter = asked}, {});
    QVERIFY(pause >= least && pause <= least + 1s);
}

QTEST_GUILESS_MAIN(TestRetryPause)
#include "tst_retrypause.moc"
