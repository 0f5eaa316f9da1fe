// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/await.h"
#include "tests/wire/drafts.h"
#include "tests/wire/failure.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Every failure we know of, driven through the real client: what it is called, what became of the ticket, and the
/// sentence that a person reads. README.md holds the table; it is written from the rows here:
///     TIKTING_WRITE_README=1 tst_errors theReadmeSaysWhatHappens
class tst_Errors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachFailureIsNamedAndItsOutcomeIsTold_data();
    void eachFailureIsNamedAndItsOutcomeIsTold();
    void aRefusalIsUnderstoodInEachFormat_data();
    void aRefusalIsUnderstoodInEachFormat();
    void aCreatedTicketIsNeverTakenForAFailure_data();
    void aCreatedTicketIsNeverTakenForAFailure();
    void theReadmeSaysWhatHappens();

private:
    const std::optional<Error> &provoked(qsizetype index);
    QByteArray tables();

    QList<Failure> m_failures;
    QHash<qsizetype, std::optional<Error>> m_provoked;
};

namespace {

constexpr const char *tableStart = "| What happens | What the person reads | Outcome |\n|---|---|---|\n";

constexpr const char *createdStart = R"(
## What is read as created

Whatever else is wrong with the answer: a ticket that is there must not be filed again. The banner says its number, or
that the help desk did not tell it.

| The server answers | Number |
|---|---|
)";

/// The sentence as the README has it: ports on loopback differ from run to run.
QString sentence(const Error &error, const Failure &failure)
{
    static const QRegularExpression loopback(u"(https?://)?127\\.0\\.0\\.1(:\\d+)?"_s);
    return explain(error, failure.task, failure.attachments).text.replace(loopback, u"help.example.com"_s);
}

QByteArray words(Outcome outcome)
{
    return outcome == Outcome::Unknown ? "may have been created" : "not created";
}

} // namespace

void tst_Errors::initTestCase()
{
    // Whatever proxy the machine has, "no DNS" is to be no DNS.
    for (const char *variable : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(variable);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // the README's
    m_failures = lostFailures() + answeredFailures() + sandboxFailures();
    QVERIFY(m_failures.size() >= 24);
}

const std::optional<Error> &tst_Errors::provoked(qsizetype index)
{
    if (!m_provoked.contains(index))
        m_provoked.insert(index, m_failures.at(index).provoke());
    return m_provoked[index];
}

void tst_Errors::eachFailureIsNamedAndItsOutcomeIsTold_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_failures.size(); ++i)
        QTest::addRow("%s", m_failures.at(i).name) << i;
}

void tst_Errors::eachFailureIsNamedAndItsOutcomeIsTold()
{
    QFETCH(const qsizetype, index);
    const Failure &failure = m_failures.at(index);
    const std::optional<Error> error = provoked(index);

    QVERIFY2(error, "it was taken for a success");
    QVERIFY2(error->kind == failure.kind,
             qPrintable(u"kind %1: %2 %3"_s.arg(int(error->kind)).arg(error->detail, error->serverText)));
    QVERIFY2(error->outcome == failure.outcome, qPrintable(u"outcome %1"_s.arg(int(error->outcome))));
    const QString text = sentence(*error, failure);
    QVERIFY2(text.endsWith(u'.') || text.endsWith(u'”'), qPrintable(text));
    if (failure.task == Task::FileTicket)
        QVERIFY2(text.contains(u"may have been created"_s) == (error->outcome == Outcome::Unknown), qPrintable(text));
}

void tst_Errors::aRefusalIsUnderstoodInEachFormat_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"plain", "json-string", "message", "problem", "validation"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void tst_Errors::aRefusalIsUnderstoodInEachFormat()
{
    QFETCH(const QString, format);
    const SandboxProcess helpDesk({u"--errors"_s, format});
    const QList<Refusal> refusals = guideRefusals();
    for (const Refusal &refusal : refusals) {
        const std::optional<Error> error = refusal.provoke(helpDesk);
        QVERIFY2(error, refusal.name);
        QVERIFY2(error->kind == refusal.kind, refusal.name);
        QVERIFY2(error->outcome == Outcome::Rejected, refusal.name);
        QCOMPARE(error->httpStatus, 400);
        QVERIFY2(!error->serverText.isEmpty() || !error->fieldErrors.isEmpty(), refusal.name);
    }
    QVERIFY(helpDesk.tickets().isEmpty());
}

void tst_Errors::aCreatedTicketIsNeverTakenForAFailure_data()
{
    QTest::addColumn<CreatedAnswer>("answer");
    const QList<CreatedAnswer> answers = createdAnswers();
    for (const CreatedAnswer &answer : answers)
        QTest::newRow(answer.name) << answer;
}

void tst_Errors::aCreatedTicketIsNeverTakenForAFailure()
{
    QFETCH(const CreatedAnswer, answer);
    Script script;
    script.registration = answer.reaction;
    const FaultyServer server(script);
    ApiClient client;
    client.setServer(server.url());
    const Result<CreatedTicket> result = await(registerTicket(client, smallDraft(), QUuid::createUuid()));
    QVERIFY(result);
    QCOMPARE(result->id, answer.id);
    QCOMPARE(server.requests().size(), 1); // Location is read, and never opened
}

QByteArray tst_Errors::tables()
{
    QByteArray rows = tableStart;
    for (qsizetype i = 0; i < m_failures.size(); ++i) {
        const Failure &failure = m_failures.at(i);
        const Error error = provoked(i).value_or(Error{});
        rows += QByteArray("| ") + failure.name + " | " + sentence(error, failure).replace(u'|', u"\\|"_s).toUtf8()
            + " | " + (failure.task == Task::FileTicket ? words(error.outcome) : "–") + " |\n";
    }
    rows += createdStart;
    const QList<CreatedAnswer> answers = createdAnswers();
    for (const CreatedAnswer &answer : answers)
        rows +=
            QByteArray("| ") + answer.name + " | " + (answer.id ? QByteArray::number(*answer.id) : "unknown") + " |\n";
    return rows;
}

void tst_Errors::theReadmeSaysWhatHappens()
{
    QFile file(QStringLiteral(QT_TESTCASE_SOURCEDIR "/README.md"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray written = file.readAll();
    const QByteArray expected = written.left(written.indexOf(tableStart)) + tables();
    if (qEnvironmentVariableIsSet("TIKTING_WRITE_README")) {
        file.resize(0);
        QCOMPARE(file.write(expected), expected.size());
    } else {
        QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(expected));
    }
}

QTEST_GUILESS_MAIN(tst_Errors)
#include "tst_errors.moc"
