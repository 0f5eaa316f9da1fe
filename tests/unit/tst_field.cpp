// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/field.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldHasTheNameOfTheGuide_data();
    void everyFieldHasTheNameOfTheGuide();
    void serversNamesAreUnderstood_data();
    void serversNamesAreUnderstood();
};

void TestField::everyFieldHasTheNameOfTheGuide_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("Title") << Field::Title << QByteArray("Title");
    QTest::newRow("Description") << Field::Description << QByteArray("Description");
    QTest::newRow("Site") << Field::Site << QByteArray("SiteId");
    QTest::newRow("Department") << Field::Department << QByteArray("DepartmentId");
    QTest::newRow("Priority") << Field::Priority << QByteArray("TicketPriorityId");
    QTest::newRow("Category") << Field::Category << QByteArray("TicketCategoryId");
    QTest::newRow("Status") << Field::Status << QByteArray("TicketStatusId");
    QTest::newRow("Group") << Field::Group << QByteArray("GroupId");
    QTest::newRow("Level") << Field::Level << QByteArray("TierLevelId");
    QTest::newRow("Requester") << Field::Requester << QByteArray("CreatorId");
    QTest::newRow("Attachments") << Field::Attachments << QByteArray("Uploads");
}

void TestField::everyFieldHasTheNameOfTheGuide()
{
    QFETCH(Field, field);
    QFETCH(QByteArray, name);
    QCOMPARE(wireName(field), name);
    QCOMPARE(fieldOfWireName(QString::fromLatin1(name)), std::optional(field));
}

void TestField::serversNamesAreUnderstood_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<Field>>("field");
    QTest::newRow("lower case") << u"siteid"_s << std::optional(Field::Site);
    QTest::newRow("camel case") << u"ticketPriorityId"_s << std::optional(Field::Priority);
    QTest::newRow("a JSON path") << u"$.SiteId"_s << std::optional(Field::Site);
    QTest::newRow("of a model") << u"model.Ticket.title"_s << std::optional(Field::Title);
    QTest::newRow("unknown") << u"TicketType"_s << std::optional<Field>();
    QTest::newRow("longer") << u"SiteIds"_s << std::optional<Field>();
    QTest::newRow("a dot at the end") << u"SiteId."_s << std::optional<Field>();
    QTest::newRow("nothing") << QString() << std::optional<Field>();
}

void TestField::serversNamesAreUnderstood()
{
    QFETCH(QString, name);
    QFETCH(std::optional<Field>, field);
    QCOMPARE(fieldOfWireName(name), field);
}

QTEST_GUILESS_MAIN(TestField)
#include "tst_field.moc"
