// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/drafts.h"
#include "tests/wire/matrix/table.h"

#include <QFile>
#include <QLibraryInfo>
#include <QTest>
#include <QVersionNumber>

#include <optional>

using namespace Qt::Literals::StringLiterals;

/// Every behaviour of a network or a server that we know of, between the program's outbox and an honest help desk, with
/// a small ticket and one of 50 MB. FAULTS.md says what becomes of them; what it says must be true, no ticket may be
/// there twice, and none that is taken for not created may be there at all. It is written by
///     TIKTING_WRITE_FAULTS=1 tst_faultmatrix
class tst_FaultMatrix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSmallTicketEndsAsTheTableSays_data();
    void aSmallTicketEndsAsTheTableSays();
    void aLargeTicketEndsAsTheTableSays_data();
    void aLargeTicketEndsAsTheTableSays();
    void theTableHasARowForEachBehaviour();

private:
    void addBehaviours() const;
    void check(const TicketDraft &draft, qsizetype firstCell);
    Verdict verdict(const Behaviour &behaviour, const TicketDraft &draft) const;

    QTemporaryDir m_folder;
    std::optional<SandboxProcess> m_helpDesk;
    std::optional<FaultTable> m_table;
    QList<Behaviour> m_behaviours;
    QList<QByteArrayList> m_rows; ///< as they came out
    bool m_writes = false;
};

namespace {

constexpr qint64 largeSize = 50'000'000; // bytes
constexpr qsizetype leastBehaviours = 25;
// Cells of a row: its name, then two a ticket.
constexpr qsizetype firstOfSmall = 1;
constexpr qsizetype firstOfLarge = 3;

constexpr QStringView largeFile = u"large.bin";

} // namespace

void tst_FaultMatrix::initTestCase()
{
    // Whatever proxy the machine has, "no DNS" is to be no DNS.
    for (const char *variable : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(variable);
    m_behaviours = behavioursBefore() + behavioursOfTheRequest() + behavioursOfOtherAnswers() + behavioursOfTheAnswer();
    for (const Behaviour &behaviour : std::as_const(m_behaviours))
        m_rows.append({behaviour.name});
    m_helpDesk.emplace(QStringList{u"--discard-uploads"_s});
    m_table.emplace(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../FAULTS.md"));
    m_writes = qEnvironmentVariableIsSet("TIKTING_WRITE_FAULTS");
    QFile large(m_folder.filePath(largeFile.toString()));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largeSize));
}

void tst_FaultMatrix::addBehaviours() const
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_behaviours.size(); ++i)
        QTest::newRow(m_behaviours.at(i).name) << i;
}

void tst_FaultMatrix::aSmallTicketEndsAsTheTableSays_data()
{
    addBehaviours();
}

void tst_FaultMatrix::aSmallTicketEndsAsTheTableSays()
{
    check(smallDraft(), firstOfSmall);
}

void tst_FaultMatrix::aLargeTicketEndsAsTheTableSays_data()
{
    addBehaviours();
}

void tst_FaultMatrix::aLargeTicketEndsAsTheTableSays()
{
    TicketDraft draft = smallDraft();
    draft.attachments = {Attachment::fromFile(m_folder.filePath(largeFile.toString()))};
    check(draft, firstOfLarge);
}

void tst_FaultMatrix::check(const TicketDraft &draft, qsizetype firstCell)
{
    QFETCH(const qsizetype, index);
    const Behaviour &behaviour = m_behaviours.at(index);
    const Verdict verdict = this->verdict(behaviour, draft);
    const TrialEnd &end = verdict.end;

    QVERIFY(end.copies <= 1);
    QVERIFY2(end.tries <= 1, "it was sent again");
    if (end.state == TicketState::Sent)
        QCOMPARE(end.copies, 1);
    else if (end.state != TicketState::Unknown)
        QCOMPARE(end.copies, 0);
    if (verdict.mended) {
        QCOMPARE(verdict.mended->state, TicketState::Sent);
        QCOMPARE(verdict.mended->copies, 1);
    }

    const QByteArrayList cells = cellsOf(verdict);
    m_rows[index] += cells;
    if (m_writes)
        return;
    QByteArrayList expected = m_table->row(behaviour.name).mid(firstCell, cells.size());
    if (QByteArrayView(behaviour.name).startsWith("103") && QLibraryInfo::version() >= QVersionNumber(6, 8))
        expected = {"Sent", "1"}; // newer versions of Qt pass over it
    QVERIFY2(cells == expected,
             qPrintable(u"%1; error %2, outcome %3, %4"_s.arg(QString::fromUtf8(cells.join("; ")))
                            .arg(int(end.error.kind))
                            .arg(int(end.error.outcome))
                            .arg(end.error.detail)));
}

Verdict tst_FaultMatrix::verdict(const Behaviour &behaviour, const TicketDraft &draft) const
{
    Verdict verdict{tryTicket(*m_helpDesk, behaviour, draft, Mending::Never), {}};
    if (verdict.end.state == TicketState::Waiting)
        verdict.mended = tryTicket(*m_helpDesk, behaviour, draft, Mending::AfterFirstTry);
    return verdict;
}

void tst_FaultMatrix::theTableHasARowForEachBehaviour()
{
    if (m_writes)
        m_table->write(m_rows);
    QByteArrayList behaviours;
    for (const Behaviour &behaviour : std::as_const(m_behaviours))
        behaviours.append(behaviour.name);
    QByteArrayList rows;
    for (const QByteArrayList &row : m_table->rows())
        rows.append(row.value(0));
    QCOMPARE(rows, behaviours);
    QVERIFY(rows.size() >= leastBehaviours);
}

QTEST_GUILESS_MAIN(tst_FaultMatrix)
#include "tst_faultmatrix.moc"
