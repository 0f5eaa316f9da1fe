// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// What a program leaves that is killed at each of its changes: ./killed.cpp.
class TestKillPoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsKilledBeforeTheCall_data();
    void itIsKilledBeforeTheCall();
    void aWriteIsTorn();
    void nothingHappensPastTheEnd();
};

namespace {

struct Left {
    bool killed = false;
    QByteArray output;
    QByteArray content; ///< of the file, under either name
    QStringList names;
};

Left run(const QStringList &arguments)
{
    const QTemporaryDir folder;
    Left left;
    QProcess program;
    program.start(QStringLiteral(TIKTING_KILLED), QStringList(QDir(folder.path()).canonicalPath()) + arguments);
    if (!program.waitForFinished())
        qFatal("it did not end: %s", qPrintable(program.errorString()));
    left.killed = program.exitStatus() == QProcess::CrashExit && program.exitCode() == SIGKILL;
    left.output = program.readAllStandardOutput();
    left.names = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    QFile file(folder.filePath(left.names.contains(u"file"_s) ? u"file"_s : u"renamed"_s));
    if (file.open(QIODevice::ReadOnly))
        left.content = file.readAll();
    return left;
}

} // namespace

void TestKillPoints::itIsKilledBeforeTheCall_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("names");

    const QStringList file{u"file"_s};
    const auto addRow = [](const char *point, const char *call, const char *content, const QStringList &names) {
        QTest::newRow(point) << QByteArray(call) << QByteArray(content) << names;
    };
    addRow("1", "open64", "", {});
    addRow("2", "write", "", file);
    addRow("3", "write", "ab", file);
    addRow("4", "write", "abcd", file);
    addRow("5", "open64", "abcdef", file);
    addRow("6", "write", "abcdef", file);
    addRow("7", "write", "abcdefab", file);
    addRow("8", "write", "abcdefabcd", file);
    addRow("9", "renameat2", "abcdefabcdef", file);
    addRow("10", "mkdir", "abcdefabcdef", {u"renamed"_s});
}

void TestKillPoints::itIsKilledBeforeTheCall()
{
    QFETCH(const QByteArray, call);
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, names);
    const QByteArray point(QTest::currentDataTag());
    const Left left = run({QString::fromLatin1(point)});
    QVERIFY(left.killed);
    QVERIFY2(left.output.startsWith("killed " + point + ' '), left.output.constData());
    QVERIFY2(left.output.endsWith(' ' + call + '\n'), left.output.constData());
    QCOMPARE(left.content, content);
    QCOMPARE(left.names, names);
}

void TestKillPoints::aWriteIsTorn()
{
    const Left left = run({u"3"_s, u"torn"_s});
    QVERIFY(left.killed);
    QCOMPARE(left.content, "abc");
}

void TestKillPoints::nothingHappensPastTheEnd()
{
    const Left left = run({u"11"_s});
    QVERIFY(!left.killed);
    QCOMPARE(left.output, "passed 10\n");
    QCOMPARE(left.names, (QStringList{u"made"_s, u"renamed"_s}));
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
