// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/prefill.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

AppMetadata lists()
{
    AppMetadata metadata;
    metadata.sites = {{1, u"Head Office"_s}, {2, u"Branch Office"_s}, {7, u"2"_s}};
    metadata.departments = {{1, u"IT"_s}, {2, u"Finance"_s}};
    metadata.priorities = {{3, u"High"_s}};
    metadata.categories = {{17, u"Other"_s}, {18, u"Other"_s}, {11, u"Software"_s}};
    return metadata;
}

} // namespace

class TestPrefill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLookupIsFoundByItsNameOrId_data();
    void aLookupIsFoundByItsNameOrId();
    void severalOfOneNameAreShownAndNotGuessed();
    void whatFitsNothingLeavesTheChoiceAndSaysSo();
    void whatIsNotAskedForStays();
};

void TestPrefill::aLookupIsFoundByItsNameOrId_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("id");
    QTest::newRow("name") << u"Branch Office"_s << qint64(2);
    QTest::newRow("any case, blanks around") << u"  branch OFFICE "_s << qint64(2);
    QTest::newRow("id") << u"1"_s << qint64(1);
    QTest::newRow("a name of digits comes before an id") << u"2"_s << qint64(7);
}

void TestPrefill::aLookupIsFoundByItsNameOrId()
{
    QFETCH(QString, typed);
    QFETCH(qint64, id);
    TicketDraft draft;
    CommandLine commandLine;
    commandLine.site = typed;
    QVERIFY(prefill(draft, commandLine, lists()).isEmpty());
    QCOMPARE(draft.site, std::optional(id));
}

void TestPrefill::severalOfOneNameAreShownAndNotGuessed()
{
    TicketDraft draft;
    CommandLine commandLine;
    commandLine.category = u"other"_s;
    const QMap<Field, QString> problems = prefill(draft, commandLine, lists());
    QCOMPARE(problems.keys(), QList{Field::Category});
    QVERIFY(problems[Field::Category].contains(u"“other”"));
    QVERIFY(!draft.category);
}

void TestPrefill::whatFitsNothingLeavesTheChoiceAndSaysSo()
{
    TicketDraft draft;
    draft.department = 2;
    CommandLine commandLine;
    commandLine.department = u"Marketing"_s;
    QCOMPARE(prefill(draft, commandLine, lists()).keys(), QList{Field::Department});
    QCOMPARE(draft.department, std::optional<qint64>(2));
}

void TestPrefill::whatIsNotAskedForStays()
{
    TicketDraft draft;
    draft.title = u"Mine"_s;
    draft.priority = 3;
    const TicketDraft before = draft;
    CommandLine commandLine;
    commandLine.description = u"From the shell"_s;
    QVERIFY(prefill(draft, commandLine, lists()).isEmpty());
    QCOMPARE(draft.title, before.title);
    QCOMPARE(draft.priority, before.priority);
    QCOMPARE(draft.description, u"From the shell"_s);
}

QTEST_APPLESS_MAIN(TestPrefill)
#include "tst_prefill.moc"
