// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/appmetadata.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestAppMetadata : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewTicketIsOpen_data();
    void aNewTicketIsOpen();
    void statusesAreEntriesInTheServersOrder();
};

void TestAppMetadata::aNewTicketIsOpen_data()
{
    QTest::addColumn<QList<StatusEntry>>("statuses");
    QTest::addColumn<std::optional<qint64>>("open");
    using Id = std::optional<qint64>;
    QTest::newRow("the first of type 1") << QList<StatusEntry>{{7, u"Open"_s, 2}, {8, u"Neu"_s, 1}, {9, u"New"_s, 1}}
                                         << Id(8);
    QTest::newRow("else by its name") << QList<StatusEntry>{{7, u"Closed"_s, 4}, {8, u" oPEN "_s, 0}} << Id(8);
    QTest::newRow("but its whole name") << QList<StatusEntry>{{7, u"Closed"_s, 4}, {8, u"Reopened"_s, 0}} << Id(7);
    QTest::newRow("else the first") << QList<StatusEntry>{{7, u"A"_s, 0}, {8, u"B"_s, 3}} << Id(7);
    QTest::newRow("of none, none") << QList<StatusEntry>() << Id();
}

void TestAppMetadata::aNewTicketIsOpen()
{
    QFETCH(QList<StatusEntry>, statuses);
    QFETCH(std::optional<qint64>, open);
    AppMetadata metadata;
    metadata.statuses = statuses;
    QCOMPARE(metadata.openStatus(), open);
}

void TestAppMetadata::statusesAreEntriesInTheServersOrder()
{
    AppMetadata metadata;
    metadata.statuses = {{2, u"Open"_s, 1}, {1, u"Closed"_s, 4}};
    QCOMPARE(metadata.statusList(), (LookupList{{2, u"Open"_s}, {1, u"Closed"_s}}));
}

QTEST_GUILESS_MAIN(TestAppMetadata)
#include "tst_appmetadata.moc"
