// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/support/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logTest, "tikting.test")

constexpr int messagesOfAProgram = 300;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the handler that was there before got.
QStringList &passedOn()
{
    static QStringList messages;
    return messages;
}

void keep(QtMsgType, const QMessageLogContext &, const QString &message)
{
    passedOn() << message;
}

/// Another program with the same log: this one, run anew.
std::unique_ptr<QProcess> otherProgram(const QString &path)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TIKTING_TEST_LOG"_s, path);
    process->setProcessEnvironment(environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->start(QCoreApplication::applicationFilePath(), {u"severalProgramsWriteToOne"_s});
    return process;
}

} // namespace

class TestLogFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void aMessageIsALine_data();
    void aMessageIsALine();
    void nothingIsTouchedBeforeTheFirstMessage();
    void messagesGoOnToWhereTheyWentBefore();
    void beginAndEndAreSaid();
    void filesAreTheirOwnersAlone();
    void aLargeFileGivesWayToANewOne();
    void threadsWriteWholeLines();
    void severalProgramsWriteToOne();
    void aLogThatCanNotBeWrittenHurtsNobody_data();
    void aLogThatCanNotBeWrittenHurtsNobody();

private:
    QString path() const { return m_folder->filePath(u"data/log/test.log"_s); }
    QByteArrayList lines() const;

    std::optional<QTemporaryDir> m_folder;
};

/// Of the file and of the older ones; an empty list where one of them is cut or mixed up.
QByteArrayList TestLogFile::lines() const
{
    static const QRegularExpression whole(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info tikting\\.test: \\d+ of \\w+$"_s);
    QByteArrayList lines;
    const QDir folder = QFileInfo(path()).dir();
    const QStringList names = folder.entryList({u"test.log*"_s}, QDir::Files);
    for (const QString &name : names)
        lines += contentOf(folder.filePath(name)).split('\n');
    lines.removeAll({});
    for (const QByteArray &line : std::as_const(lines)) {
        if (!whole.match(QString::fromUtf8(line)).hasMatch())
            return {};
    }
    return lines;
}

void TestLogFile::aMessageIsALine_data()
{
    using Say = void (*)();
    QTest::addColumn<Say>("say");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("information") << Say([] { qCInfo(logTest, "signed in"); })
                                 << QByteArray("info tikting.test: signed in");
    QTest::newRow("warning") << Say([] { qCWarning(logTest, "no lock"); })
                             << QByteArray("warning tikting.test: no lock");
    QTest::newRow("Qt's") << Say([] { qWarning("hm"); }) << QByteArray("warning default: hm");
    QTest::newRow("lines") << Say([] { qCInfo(logTest, "one\ntwo\r\nthree"); })
                           << QByteArray(R"(info tikting.test: one\ntwo\r\nthree)");
    QTest::newRow("not ASCII") << Say([] { qCInfo(logTest, "größer"); }) << QByteArray("info tikting.test: größer");
    QTest::newRow("secret") << Say([] { qCInfo(logTest, "Bearer abc"); })
                            << QByteArray("info tikting.test: Bearer ***");
}

void TestLogFile::aMessageIsALine()
{
    using Say = void (*)();
    QFETCH(const Say, say);
    QFETCH(const QByteArray, written);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    {
        const LogFile log(path());
        say();
    }
    const QByteArray line = contentOf(path());
    QCOMPARE(line.count('\n'), 1);
    const qsizetype blank = line.indexOf(' ');
    QCOMPARE(line.sliced(blank + 1).trimmed(), written);
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(line.first(blank)), Qt::ISODateWithMs);
    QVERIFY(time >= before && time <= QDateTime::currentDateTimeUtc());
    QCOMPARE(time.timeSpec(), Qt::UTC);
}

void TestLogFile::nothingIsTouchedBeforeTheFirstMessage()
{
    const LogFile log(path());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestLogFile::messagesGoOnToWhereTheyWentBefore()
{
    passedOn().clear();
    const QtMessageHandler before = qInstallMessageHandler(keep);
    {
        const LogFile log(path());
        qCInfo(logTest, "in it");
    }
    qCInfo(logTest, "after it");
    qInstallMessageHandler(before);
    QCOMPARE(passedOn(), (QStringList{u"in it"_s, u"after it"_s}));
    QVERIFY(contentOf(path()).contains("in it") && !contentOf(path()).contains("after it"));
}

void TestLogFile::beginAndEndAreSaid()
{
    {
        LogFile log(path());
        log.begin();
    }
    const QByteArray content = contentOf(path());
    QVERIFY(content.contains("info tikting.program: Tikting Desktop " TIKTING_VERSION " begins: Qt "));
    QVERIFY(content.endsWith("info tikting.program: The program ends\n"));
}

void TestLogFile::filesAreTheirOwnersAlone()
{
#ifdef Q_OS_WIN
    QSKIP("Permissions are inherited there");
#endif
    {
        const LogFile log(path());
        qCInfo(logTest, "made");
    }
    const auto others = ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    const auto othersOfFolder = others & ~(QFile::ExeOwner | QFile::ExeUser);
    QVERIFY(QFile::exists(path()));
    QVERIFY(!(QFile::permissions(path()) & others));
    for (const QString &folder : {u"data"_s, u"data/log"_s})
        QVERIFY(!(QFile::permissions(m_folder->filePath(folder)) & othersOfFolder));
}

void TestLogFile::aLargeFileGivesWayToANewOne()
{
    const LogFile log(path(), {.size = 200, .older = 2});
    const QByteArray hundred(100, 'x');
    for (int i = 1; i <= 8; ++i) // two to a file
        qCInfo(logTest, "%d %s", i, hundred.constData());

    QVERIFY(contentOf(path()).contains(" 7 ") && contentOf(path()).contains(" 8 "));
    QVERIFY(contentOf(path() + u".1"_s).contains(" 5 "));
    QVERIFY(contentOf(path() + u".2"_s).contains(" 3 "));
    QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files),
             (QStringList{u"test.log"_s, u"test.log.1"_s, u"test.log.2"_s}));
#ifndef Q_OS_WIN // where permissions are inherited
    const auto others = ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    QVERIFY(!(QFile::permissions(path() + u".2"_s) & others));
#endif
}

void TestLogFile::threadsWriteWholeLines()
{
    constexpr int each = 200;
    {
        const LogFile log(path(), {.size = 5'000, .older = 50});
        std::vector<std::unique_ptr<QThread>> threads;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back(QThread::create([number] {
                for (int i = 0; i < each; ++i)
                    qCInfo(logTest, "%d of thread%d", i, number);
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
    }
    QCOMPARE(lines().size(), 4 * each);
}

void TestLogFile::severalProgramsWriteToOne()
{
#ifdef Q_OS_WIN
    QSKIP("Two that write at the same moment can lose a line there");
#endif
    const LogLimits limits{.size = 5'000, .older = 50};
    if (const QString given = qEnvironmentVariable("TIKTING_TEST_LOG"); !given.isEmpty()) {
        const LogFile log(given, limits);
        for (int i = 0; i < messagesOfAProgram; ++i)
            qCInfo(logTest, "%d of other", i);
        return;
    }
    const auto one = otherProgram(path());
    const auto another = otherProgram(path());
    QVERIFY(one->waitForFinished() && another->waitForFinished());
    QCOMPARE(one->exitCode() + another->exitCode(), 0);
    QCOMPARE(lines().size(), 2 * messagesOfAProgram);
    QVERIFY(QFile::exists(path() + u".1"_s));
}

void TestLogFile::aLogThatCanNotBeWrittenHurtsNobody_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the folder is a file") << QCoreApplication::applicationFilePath() + u"/log/test.log"_s;
    if (QFile::exists(u"/dev/full"_s))
        QTest::newRow("the disk is full") << u"/dev/full"_s;
}

void TestLogFile::aLogThatCanNotBeWrittenHurtsNobody()
{
    QFETCH(const QString, path);
    passedOn().clear();
    const QtMessageHandler before = qInstallMessageHandler(keep);
    {
        const LogFile log(path, {.size = 10, .older = 1});
        qCInfo(logTest, "one");
        qCInfo(logTest, "two");
    }
    qInstallMessageHandler(before);
    QCOMPARE(passedOn(), (QStringList{u"one"_s, u"two"_s}));
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
