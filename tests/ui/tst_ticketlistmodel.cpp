// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/ticketlistmodel.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QImage>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

TicketSummary summary(int number, TicketState state = TicketState::Sent)
{
    const QUuid key(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    return {key, state, u"Ticket %1"_s.arg(number), QDateTime(QDate(2026, 5, 4), QTime(8, 0)), number};
}

QList<TicketSummary> summaries(const QList<int> &numbers)
{
    QList<TicketSummary> all;
    for (const int number : numbers)
        all.append(summary(number));
    return all;
}

} // namespace

/// New rows take the place of the old ones as the changes between them.
class TestTicketListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void becomesWhatItIsGiven_data();
    void becomesWhatItIsGiven();
    void becomesWhateverItIsGiven();
    void rowsThatStayKeepTheirIndexes();
    void onlyWhatHasChangedIsTold();
    void whatLooksLikeMarkupIsTextInTheToolTip();
    void eachStateHasAnIconOfItsOwn();
};

void TestTicketListModel::becomesWhatItIsGiven_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("first") << QList<int>() << QList{1, 2, 3};
    QTest::newRow("nothing") << QList{1, 2, 3} << QList<int>();
    QTest::newRow("one on top") << QList{1, 2} << QList{3, 1, 2};
    QTest::newRow("one at the end") << QList{1, 2} << QList{1, 2, 3};
    QTest::newRow("here and there") << QList{1, 2, 3} << QList{7, 1, 8, 9, 2, 3, 4};
    QTest::newRow("first gone") << QList{1, 2, 3} << QList{2, 3};
    QTest::newRow("last gone") << QList{1, 2, 3} << QList{1, 2};
    QTest::newRow("every other gone") << QList{1, 2, 3, 4, 5} << QList{2, 4};
    QTest::newRow("up") << QList{1, 2, 3, 4} << QList{4, 1, 2, 3};
    QTest::newRow("turned round") << QList{1, 2, 3, 4} << QList{4, 3, 2, 1};
    QList<int> many(300);
    std::iota(many.begin(), many.end(), 1);
    QList<int> every2nd = many;
    every2nd.removeIf([](int number) { return number % 2 == 0; });
    QTest::newRow("a search among many") << many << every2nd;
    QTest::newRow("its end") << every2nd << many;
    QTest::newRow("many, turned round") << many << QList<int>(many.crbegin(), many.crend());
    QTest::newRow("all at once") << QList{1, 2, 3, 4} << QList{9, 3, 8, 1};
}

void TestTicketListModel::becomesWhatItIsGiven()
{
    QFETCH(const QList<int>, before);
    QFETCH(const QList<int>, after);
    TicketListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTickets(summaries(before));
    QCOMPARE(model.tickets(), summaries(before));
    model.setTickets(summaries(after));
    QCOMPARE(model.tickets(), summaries(after));
}

void TestTicketListModel::becomesWhateverItIsGiven()
{
    QRandomGenerator random(4);
    TicketListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 300; ++round) {
        QSet<int> numbers;
        for (int i = random.bounded(12); i > 0; --i)
            numbers.insert(random.bounded(16));
        QList<int> shuffled = numbers.values();
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        model.setTickets(summaries(shuffled));
        QCOMPARE(model.tickets(), summaries(shuffled));
    }
}

void TestTicketListModel::rowsThatStayKeepTheirIndexes()
{
    TicketListModel model;
    model.setTickets(summaries({1, 2, 3, 4, 5}));
    const QPersistentModelIndex two = model.indexOf(summary(2).key);
    const QPersistentModelIndex four = model.indexOf(summary(4).key);
    const QPersistentModelIndex five = model.indexOf(summary(5).key);
    model.setTickets(summaries({9, 5, 8, 2, 3}));
    QCOMPARE(two.row(), 3);
    QCOMPARE(five.row(), 1);
    QVERIFY(!four.isValid());
}

void TestTicketListModel::onlyWhatHasChangedIsTold()
{
    TicketListModel model;
    model.setTickets(summaries({1, 2, 3}));
    QList<int> changed;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&changed](const QModelIndex &first, const QModelIndex &last) { changed << first.row() << last.row(); });
    model.setTickets({summary(1), summary(2, TicketState::Unknown), summary(3)});
    QCOMPARE(changed, QList({1, 1}));
    QCOMPARE(model.index(1, TicketListModel::State).data().toString(), u"May have been created"_s);
}

void TestTicketListModel::whatLooksLikeMarkupIsTextInTheToolTip()
{
    TicketSummary ticket = summary(1);
    ticket.title = u"<img src='/etc/passwd'>"_s;
    TicketListModel model;
    model.setTickets({ticket});
    const QString toolTip = model.index(0, TicketListModel::Title).data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains("&lt;img"_L1) && !toolTip.contains("<img"_L1), qPrintable(toolTip));
}

void TestTicketListModel::eachStateHasAnIconOfItsOwn()
{
    QList<QImage> pictures;
    for (const TicketState state : {TicketState::Draft, TicketState::Waiting, TicketState::Sending,
                                    TicketState::Unknown, TicketState::Sent, TicketState::Refused}) {
        TicketListModel model;
        model.setTickets({summary(1, state)});
        const QModelIndex cell = model.index(0, TicketListModel::State);
        const QImage picture = cell.data(Qt::DecorationRole).value<QIcon>().pixmap(16).toImage();
        QVERIFY(!picture.isNull());
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
        const QString heard = cell.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(cell.data().toString()) && heard.contains(u"Ticket 1"_s), qPrintable(heard));
    }
}

QTEST_MAIN(TestTicketListModel)
#include "tst_ticketlistmodel.moc"
