// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/lookupfilter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_LookupFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatPeopleDoNotTellApart_data();
    void foldsWhatPeopleDoNotTellApart();
    void ranksPrefixThenWordStartThenInside();
    void keepsTheServersOrderWithinARank();
    void namesEachEntryOnceAtItsBestRank();
    void findsEverythingWhereNothingIsTyped();
    void neverMatchesAcrossTwoEntries();
    void findsNothingInAnEmptyList();
    void tellsEntriesOfOneNameApart();
    void knowsAnExactName_data();
    void knowsAnExactName();
    void takesHostileNames();
};

namespace {

LookupList entries(const QStringList &names)
{
    LookupList list;
    for (const QString &name : names)
        list.append({10 + list.size(), name});
    return list;
}

QStringList found(const QStringList &names, const QString &typed)
{
    QStringList result;
    for (const int row : LookupFilter(entries(names)).find(typed))
        result << names.at(row);
    return result;
}

} // namespace

void tst_LookupFilter::foldsWhatPeopleDoNotTellApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");

    QTest::newRow("case") << u"Network"_s << u"nETWORK"_s;
    QTest::newRow("accent in the name") << u"Téléphonie"_s << u"telephonie"_s;
    QTest::newRow("accent in what is typed") << u"Telephonie"_s << u"téléphonie"_s;
    QTest::newRow("accent as a character of its own") << u"Te\u0301le\u0301phonie"_s << u"téléphonie"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
    QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
    QTest::newRow("umlaut") << u"Überwachung"_s << u"uberwachung"_s;
    QTest::newRow("two accents on one letter") << u"Việt Nam"_s << u"viet nam"_s;
    QTest::newRow("stroke") << u"København"_s << u"kobenhavn"_s;
    QTest::newRow("stroke in capitals") << u"ŁÓDŹ"_s << u"lodz"_s;
    QTest::newRow("ligature") << u"Oﬃce"_s << u"office"_s;
    QTest::newRow("dotted I") << u"İstanbul"_s << u"istanbul"_s;
    QTest::newRow("dotless i") << u"Ilgın"_s << u"ilgin"_s;
    QTest::newRow("Greek, final sigma") << u"Λόγος"_s << u"λογοσ"_s;
    QTest::newRow("full width") << u"ＶＰＮ"_s << u"vpn"_s;
    QTest::newRow("blanks") << u" Head \u00a0 Office "_s << u"head office"_s;
    QTest::newRow("Chinese") << u"網路"_s << u"網路"_s;
    QTest::newRow("beyond the first plane") << u"𝒱PN 🖨"_s << u"vpn 🖨"_s;
}

void tst_LookupFilter::foldsWhatPeopleDoNotTellApart()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);

    QCOMPARE(LookupFilter::fold(name), LookupFilter::fold(typed));
    QCOMPARE(found({u"Other"_s, name}, typed), QStringList{name});
}

void tst_LookupFilter::ranksPrefixThenWordStartThenInside()
{
    const QStringList names{u"Ethernet"_s, u"My net"_s, u"Network"_s, u"Hardware"_s, u"LAN/net"_s};

    QCOMPARE(found(names, u"net"_s), QStringList({u"Network"_s, u"My net"_s, u"LAN/net"_s, u"Ethernet"_s}));
}

void tst_LookupFilter::keepsTheServersOrderWithinARank()
{
    const QStringList names{u"Printer Z"_s, u"printer a"_s, u"PRINTER M"_s};

    QCOMPARE(found(names, u"pri"_s), names);
}

void tst_LookupFilter::namesEachEntryOnceAtItsBestRank()
{
    // Inside comes first in "planet net", but the start of a word counts more.
    QCOMPARE(found({u"magnet"_s, u"planet net net"_s, u"net net"_s}, u"net"_s),
             QStringList({u"net net"_s, u"planet net net"_s, u"magnet"_s}));
}

void tst_LookupFilter::findsEverythingWhereNothingIsTyped()
{
    const QStringList names{u"b"_s, u"a"_s};

    QCOMPARE(found(names, {}), names);
    QCOMPARE(found(names, u"  "_s), names);
}

void tst_LookupFilter::neverMatchesAcrossTwoEntries()
{
    QVERIFY(found({u"ab"_s, u"cd"_s}, u"bc"_s).isEmpty());
    QVERIFY(found({u"ab"_s, u"cd"_s}, u"b\ncd"_s).isEmpty());
}

void tst_LookupFilter::findsNothingInAnEmptyList()
{
    QVERIFY(LookupFilter().find(u"a"_s).isEmpty());
    QVERIFY(LookupFilter().find({}).isEmpty());
    QVERIFY(!LookupFilter().exact(u"a"_s));
}

void tst_LookupFilter::tellsEntriesOfOneNameApart()
{
    const LookupFilter filter({{17, u"Other"_s}, {18, u"Unique"_s}, {19, u"Other"_s}});

    QCOMPARE(filter.label(0), u"Other (#17)"_s);
    QCOMPARE(filter.label(1), u"Unique"_s);
    QCOMPARE(filter.label(2), u"Other (#19)"_s);
    QCOMPARE(filter.find(u"#19"_s), QList<int>{2});
}

void tst_LookupFilter::knowsAnExactName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("row");

    QTest::newRow("same") << u"Network"_s << 0;
    QTest::newRow("other case, blanks") << u" network "_s << 0;
    QTest::newRow("a part of it") << u"Netw"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("one of two that differ in accents") << u"Résumé"_s << 2;
    QTest::newRow("neither of two that differ in accents") << u"RESUME"_s << -1;
    QTest::newRow("of two entries") << u"Other"_s << -1;
    QTest::newRow("the label of one of two") << u"other (#14)"_s << 4;
}

void tst_LookupFilter::knowsAnExactName()
{
    QFETCH(QString, typed);
    QFETCH(int, row);
    const LookupFilter filter(entries({u"Network"_s, u"Resume"_s, u"Résumé"_s, u"Other"_s, u"Other"_s}));

    QCOMPARE(filter.exact(typed).value_or(-1), row);
}

void tst_LookupFilter::takesHostileNames()
{
    const QStringList names{QString(),          u"\n"_s,       QString(QChar(0xd800)),
                            QString(u'\u0301'), u"a\u0000b"_s, u"%1 (#%2)"_s};
    const LookupFilter filter(entries(names));

    for (int row = 0; row < names.size(); ++row)
        QCOMPARE(filter.label(row), names.at(row));
    QCOMPARE(filter.find(u"a\u0000b"_s), QList<int>{4});
    QCOMPARE(filter.find(u"%1"_s), QList<int>{5});
    QCOMPARE(LookupFilter({{1, u"%1"_s}, {2, u"%1"_s}}).label(1), u"%1 (#2)"_s);
}

QTEST_GUILESS_MAIN(tst_LookupFilter)
#include "tst_lookupfilter.moc"
