// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/job/errorname.h"
#include "app/store/errorrecord.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestErrorRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindComesBack();
    void everyNameIsAnotherOne();
    void everyOutcomeComesBack_data();
    void everyOutcomeComesBack();
    void everyFactComesBack();
    void everyFieldComesBack();
    void noErrorIsNoRecord();
    void namesStayAsTheyWere_data();
    void namesStayAsTheyWere();
    void whatIsNotKnownIsTakenWithCare_data();
    void whatIsNotKnownIsTakenWithCare();

private:
    static int kinds() // the compiler sees to it that every enumerator has a name
    {
        int count = 0;
        while (!nameOf(ErrorKind(count)).isEmpty())
            ++count;
        return count;
    }
};

void TestErrorRecord::everyKindComesBack()
{
    QCOMPARE(ErrorKind(kinds() - 1), ErrorKind::ProgramEnded);
    for (int number = 0; number < kinds(); ++number) {
        const Error error{.kind = ErrorKind(number), .outcome = Outcome::Rejected};
        QCOMPARE(errorOfRecord(toRecord(error)), error);
    }
}

void TestErrorRecord::everyNameIsAnotherOne()
{
    QSet<QString> names;
    for (int number = 0; number < kinds(); ++number)
        names.insert(nameOf(ErrorKind(number)));
    QCOMPARE(names.size(), kinds());
}

void TestErrorRecord::everyOutcomeComesBack_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("not sent") << Outcome::NotSent;
    QTest::newRow("rejected") << Outcome::Rejected;
    QTest::newRow("unknown") << Outcome::Unknown;
}

void TestErrorRecord::everyOutcomeComesBack()
{
    QFETCH(Outcome, outcome);
    const Error error{.kind = ErrorKind::Cancelled, .outcome = outcome};
    QCOMPARE(errorOfRecord(toRecord(error)), error);
}

void TestErrorRecord::everyFactComesBack()
{
    const Error error{.kind = ErrorKind::BadRequest,
                      .outcome = Outcome::Rejected,
                      .httpStatus = 422,
                      .serverText = u"„Falsch“ \"quoted\" \\ \n\t é漢🖨"_s,
                      .fieldErrors = {{Field::Title, {u"too long"_s, QString(u""_s)}}, {Field::Site, {}}},
                      .subject = u"a b.png"_s,
                      .detail = u"SSL: x"_s,
                      .retryAfter = std::chrono::seconds(0)};
    QCOMPARE(errorOfRecord(toRecord(error)), error);
}

void TestErrorRecord::everyFieldComesBack()
{
    Error error{.kind = ErrorKind::BadRequest};
    for (int number = int(Field::Title); number <= int(Field::Attachments); ++number)
        error.fieldErrors.insert(Field(number), {QString::number(number)});
    QCOMPARE(errorOfRecord(toRecord(error)), error);
}

void TestErrorRecord::noErrorIsNoRecord()
{
    QVERIFY(toRecord({}).isEmpty());
    QCOMPARE(errorOfRecord({}), Error());
}

void TestErrorRecord::namesStayAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("timed out") << QByteArray(R"({"kind":"answerTimedOut","outcome":"unknown"})")
                               << ErrorKind::AnswerTimedOut << Outcome::Unknown;
    QTest::newRow("ended") << QByteArray(R"({"kind":"programEnded","outcome":"unknown"})") << ErrorKind::ProgramEnded
                           << Outcome::Unknown;
    QTest::newRow("refused") << QByteArray(R"({"kind":"badRequest","outcome":"rejected","httpStatus":400})")
                             << ErrorKind::BadRequest << Outcome::Rejected;
    QTest::newRow("no host") << QByteArray(R"({"kind":"hostNotFound","outcome":"notSent"})") << ErrorKind::HostNotFound
                             << Outcome::NotSent;
}

void TestErrorRecord::namesStayAsTheyWere()
{
    QFETCH(QByteArray, record);
    QTEST(errorOfRecord(record).kind, "kind");
    QTEST(errorOfRecord(record).outcome, "outcome");
}

void TestErrorRecord::whatIsNotKnownIsTakenWithCare_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("names of a later version") << QByteArray(R"({"kind":"moonFull","outcome":"perhaps","phase":3})");
    QTest::newRow("no JSON") << QByteArray("{kind");
    QTest::newRow("another JSON") << QByteArray("[1]");
    QTest::newRow("of other types") << QByteArray(R"({"kind":1,"outcome":[],"fieldErrors":"x","retryAfter":"y"})");
}

void TestErrorRecord::whatIsNotKnownIsTakenWithCare()
{
    QFETCH(QByteArray, record);
    const Error error = errorOfRecord(record);
    QCOMPARE(error.kind, ErrorKind::UnexpectedStatus);
    QCOMPARE(error.outcome, Outcome::Unknown);
    QVERIFY(error.fieldErrors.isEmpty());
}

QTEST_GUILESS_MAIN(TestErrorRecord)
#include "tst_errorrecord.moc"
