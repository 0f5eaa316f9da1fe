// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/validation.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = FieldProblem::Kind;
using Problems = QList<FieldProblem>;

AppMetadata metadata()
{
    AppMetadata metadata;
    metadata.sites = {{1, u"Head Office"_s}};
    metadata.departments = {{2, u"IT"_s}};
    metadata.statuses = {{3, u"Open"_s, 1}};
    metadata.priorities = {{4, u"High"_s}};
    metadata.categories = {{5, u"Hardware"_s}};
    metadata.groups = {{6, u"Network Team"_s}};
    metadata.levels = {{7, u"Level 1"_s}};
    return metadata;
}

TicketDraft draft()
{
    TicketDraft draft;
    draft.title = u"Laptop screen is broken"_s;
    draft.description = u"It cracked."_s;
    draft.site = 1;
    draft.department = 2;
    draft.status = 3;
    return draft;
}

} // namespace

class TestValidation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCompleteDraftMayBeSent();
    void anEmptyDraftLacksWhatTheGuideRequires();
    void titlesAreCountedAsTheServerCounts_data();
    void titlesAreCountedAsTheServerCounts();
    void blanksAreNoText_data();
    void blanksAreNoText();
    void anEmptyListIsForAnAdministratorToMend();
    void whatTheServerHasNoMoreIsNamed_data();
    void whatTheServerHasNoMoreIsNamed();
};

void TestValidation::aCompleteDraftMayBeSent()
{
    QCOMPARE(validate(draft(), metadata()), Problems());
    TicketDraft full = draft();
    full.priority = 4;
    full.category = 5;
    full.group = 6;
    full.level = 7;
    QCOMPARE(validate(full, metadata()), Problems());
}

void TestValidation::anEmptyDraftLacksWhatTheGuideRequires()
{
    QCOMPARE(validate(TicketDraft(), metadata()),
             (Problems{{Field::Title, Kind::Missing},
                       {Field::Description, Kind::Missing},
                       {Field::Site, Kind::Missing},
                       {Field::Department, Kind::Missing},
                       {Field::Status, Kind::Missing}}));
}

void TestValidation::titlesAreCountedAsTheServerCounts_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("fits");
    const QString emoji = u"\U0001F4BB"_s; // two UTF-16 code units
    QTest::newRow("255") << QString(255, u'x') << true;
    QTest::newRow("256") << QString(256, u'x') << false;
    QTest::newRow("255 of two bytes in UTF-8") << QString(255, u'é') << true;
    QTest::newRow("127 emoji and a letter") << emoji.repeated(127) + u'x' << true;
    QTest::newRow("128 emoji") << emoji.repeated(128) << false;
    QTest::newRow("255 between blanks") << u' ' + QString(255, u'x') + u"\n "_s << true;
}

void TestValidation::titlesAreCountedAsTheServerCounts()
{
    QFETCH(QString, title);
    QFETCH(bool, fits);
    TicketDraft titled = draft();
    titled.title = title;
    QCOMPARE(validate(titled, metadata()), fits ? Problems() : Problems({{Field::Title, Kind::TooLong}}));
}

void TestValidation::blanksAreNoText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a blank") << u" "_s;
    QTest::newRow("lines") << u"\n\r\n\t"_s;
    QTest::newRow("a no-break space") << u"\u00a0"_s;
}

void TestValidation::blanksAreNoText()
{
    QFETCH(QString, text);
    TicketDraft blank = draft();
    blank.title = text;
    blank.description = text;
    QCOMPARE(validate(blank, metadata()),
             (Problems{{Field::Title, Kind::Missing}, {Field::Description, Kind::Missing}}));
}

void TestValidation::anEmptyListIsForAnAdministratorToMend()
{
    TicketDraft unset = draft();
    unset.site.reset();
    unset.department.reset();
    unset.status.reset();
    QCOMPARE(validate(unset, AppMetadata()),
             (Problems{{Field::Site, Kind::NothingToChoose},
                       {Field::Department, Kind::NothingToChoose},
                       {Field::Status, Kind::NothingToChoose}}));
}

void TestValidation::whatTheServerHasNoMoreIsNamed_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<TicketDraft>("draft");
    const auto row = [](const char *name, Field field, std::optional<qint64> TicketDraft::*member) {
        TicketDraft gone = draft();
        gone.*member = 99;
        QTest::newRow(name) << field << gone;
    };
    row("Site", Field::Site, &TicketDraft::site);
    row("Department", Field::Department, &TicketDraft::department);
    row("Priority", Field::Priority, &TicketDraft::priority);
    row("Category", Field::Category, &TicketDraft::category);
    row("Status", Field::Status, &TicketDraft::status);
    row("Group", Field::Group, &TicketDraft::group);
    row("Level", Field::Level, &TicketDraft::level);
}

void TestValidation::whatTheServerHasNoMoreIsNamed()
{
    QFETCH(Field, field);
    QFETCH(TicketDraft, draft);
    QCOMPARE(validate(draft, metadata()), (Problems{{field, Kind::Gone}}));
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
