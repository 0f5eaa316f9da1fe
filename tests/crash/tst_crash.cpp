// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/crash/crashrun.h"
#include "tests/sandbox/sandboxprocess.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quarters = 4; // programs of ctest, a row each: ./CMakeLists.txt
constexpr int kills = TIKTING_KILLS; // by all quarters together
constexpr int patience = 280'000; // milliseconds; Qt Test's own ends soon after
constexpr int atOnce = 8; // most of a run is waiting for the next key

} // namespace

/// A program that is killed while somebody writes, attaches, saves and sends loses nothing that it promised to keep.
class TestCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsLostWhereverItIsKilled_data();
    void nothingIsLostWhereverItIsKilled();
    void aBrokenPromiseIsCaught_data();
    void aBrokenPromiseIsCaught();

private:
    using Runs = std::vector<std::unique_ptr<CrashRun>>;

    Runs carryOut(const QList<CrashPlan> &plans);
    QList<Copy> copies() const;
    CrashPlan randomPlan();

    SandboxProcess m_sandbox{{u"--discard-uploads"_s}};
    QRandomGenerator m_random{QRandomGenerator::securelySeeded()};
    int m_runs = 0;
    long m_points = 0; // of a run that is not killed
    qint64 m_duration = 0; // milliseconds of it
};

/// A whole run, to know its length.
void TestCrash::initTestCase()
{
    const Runs runs = carryOut({{}});
    const CrashRun &run = *runs.front();
    const QStringList faults = faultsOf(run.evidence(), copies());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n') + QString::fromLocal8Bit(run.complaints())));
    m_points = run.points();
    m_duration = run.duration();
    qInfo("%ld points, %lld ms", m_points, static_cast<long long>(m_duration));
    QVERIFY(m_points > 100);
}

void TestCrash::nothingIsLostWhereverItIsKilled_data()
{
    QTest::addColumn<int>("quarter");
    for (int quarter = 0; quarter < quarters; ++quarter)
        QTest::addRow("%d", quarter + 1) << quarter;
}

void TestCrash::nothingIsLostWhereverItIsKilled()
{
    QFETCH(const int, quarter);
    QList<CrashPlan> plans;
    for (long point = quarter + 1; point <= m_points; point += quarters)
        plans.append(CrashPlan{.point = point});
    const int wanted = kills / quarters;
    int killed = 0;
    while (killed < wanted) {
        // Some of these are over before their time.
        while (plans.size() < wanted - killed)
            plans.append(randomPlan());
        const Runs runs = carryOut(plans);
        plans.clear();
        const QList<Copy> sent = copies();
        QStringList faults;
        for (const auto &run : runs) {
            killed += run->evidence().killed.has_value() ? 1 : 0;
            for (const QString &fault : faultsOf(run->evidence(), sent))
                faults << run->inWords() + u": "_s + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    qInfo("killed %d times", killed);
}

void TestCrash::aBrokenPromiseIsCaught_data()
{
    QTest::addColumn<Lie>("lie");
    QTest::addColumn<double>("from"); // the part of a run in which the lie is told
    QTest::addColumn<double>("to");
    QTest::newRow("a draft is not saved yet") << Lie::SavedTooEarly << 0.1 << 0.6;
    QTest::newRow("a ticket is not on disk yet") << Lie::WaitingTooEarly << 0.6 << 1.0;
    QTest::newRow("a ticket is sent again") << Lie::SendsAgain << 0.6 << 1.0;
}

void TestCrash::aBrokenPromiseIsCaught()
{
    QFETCH(const Lie, lie);
    QFETCH(const double, from);
    QFETCH(const double, to);
    const auto pointAt = [this](double part) { return long(part * double(m_points)); };
    constexpr long stride = 3; // no transaction has fewer writes
    QList<CrashPlan> plans;
    for (long point = pointAt(from); point <= pointAt(to); point += stride)
        plans.append(CrashPlan{.point = point, .lie = lie});
    const Runs runs = carryOut(plans);
    const QList<Copy> sent = copies();
    QVERIFY(std::ranges::any_of(runs, [&sent](const auto &run) { return !faultsOf(run->evidence(), sent).isEmpty(); }));
}

TestCrash::Runs TestCrash::carryOut(const QList<CrashPlan> &plans)
{
    Runs runs;
    for (const CrashPlan &plan : plans) {
        // All of one length, so that no half-typed title is another run's.
        const QString name = QString::number(++m_runs).rightJustified(4, u'0');
        runs.push_back(std::make_unique<CrashRun>(plan, name, m_sandbox.url()));
    }
    size_t started = 0;
    size_t ended = 0;
    const auto startNext = [&] {
        if (started < runs.size())
            runs[started++]->start();
    };
    for (const auto &run : runs) {
        connect(run.get(), &CrashRun::finished, this, [&] {
            ++ended;
            startNext();
        });
    }
    for (int i = 0; i < atOnce; ++i)
        startNext();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(ended, runs.size(), patience); }();
    return runs;
}

QList<Copy> TestCrash::copies() const
{
    QList<Copy> all;
    for (const SandboxTicket &ticket : m_sandbox.tickets())
        all.append({QString::fromUtf8(ticket.fields["Title"]), ticket.files.size()});
    return all;
}

/// By time, in the middle of a write, or once more while it starts again.
CrashPlan TestCrash::randomPlan()
{
    CrashPlan plan;
    switch (m_random.bounded(3)) {
    case 0:
        plan.after = std::chrono::milliseconds(m_random.bounded(m_duration));
        break;
    case 1:
        plan.torn = true;
        break;
    default:
        plan.lookPoint = m_random.bounded(1, 80);
    }
    if (!plan.after)
        plan.point = long(m_random.bounded(1, int(m_points) + 1));
    return plan;
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
