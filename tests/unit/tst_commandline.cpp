// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/commandline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

/// With its drive, where there are any.
QString full(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

tl::expected<CommandLine, QString> parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{u"tikting-desktop"_s} + arguments, full(u"/home/jane/work"_s));
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understandsWhatIsGiven_data();
    void understandsWhatIsGiven();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void leavesQtsOptionsToQt_data();
    void leavesQtsOptionsToQt();
    void filesAreAbsoluteAndOnceEach_data();
    void filesAreAbsoluteAndOnceEach();
    void namesFilesThatCanNotBeRead();
    void helpNamesEveryOption();
};

void TestCommandLine::understandsWhatIsGiven_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<CommandLine>("expected");
    QTest::newRow("nothing") << QStringList() << CommandLine();
    QTest::newRow("--help") << QStringList{u"--help"_s} << CommandLine{.help = true};
    QTest::newRow("-h") << QStringList{u"-h"_s} << CommandLine{.help = true};
    QTest::newRow("--version") << QStringList{u"--version"_s} << CommandLine{.version = true};
    QTest::newRow("-v") << QStringList{u"-v"_s} << CommandLine{.version = true};
    QTest::newRow("every text") << QStringList{u"--server"_s,
                                               u"help.example.com"_s,
                                               u"--title"_s,
                                               u"Écran 漢字"_s,
                                               u"--description=two\nlines"_s,
                                               u"--site"_s,
                                               u"Head Office"_s,
                                               u"--department"_s,
                                               u"2"_s,
                                               u"--priority=High"_s,
                                               u"--category"_s,
                                               u"Hardware"_s}
                                << CommandLine{.server = u"help.example.com"_s,
                                               .title = u"Écran 漢字"_s,
                                               .description = u"two\nlines"_s,
                                               .site = u"Head Office"_s,
                                               .department = u"2"_s,
                                               .priority = u"High"_s,
                                               .category = u"Hardware"_s};
    QTest::newRow("an empty text") << QStringList{u"--title="_s} << CommandLine();
    QTest::newRow("the last of two counts")
        << QStringList{u"--title=a"_s, u"--title=b"_s} << CommandLine{.title = u"b"_s};
    QTest::newRow("a text that looks like an option")
        << QStringList{u"--title=--site"_s} << CommandLine{.title = u"--site"_s};
    QTest::newRow("files") << QStringList{u"--attach"_s, u"/a.png"_s, u"/b.txt"_s, u"--attach=/c"_s}
                           << CommandLine{.files = {full(u"/a.png"_s), full(u"/c"_s), full(u"/b.txt"_s)}};
}

void TestCommandLine::understandsWhatIsGiven()
{
    QFETCH(QStringList, arguments);
    QFETCH(CommandLine, expected);
    const auto parsed = parse(arguments);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error()));
    QCOMPARE(*parsed, expected);
}

void TestCommandLine::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("an unknown option") << QStringList{u"--sites"_s, u"1"_s} << u"sites"_s;
    QTest::newRow("an unknown letter") << QStringList{u"-x"_s} << u"x"_s;
    QTest::newRow("a missing value") << QStringList{u"--title"_s} << u"title"_s;
    QTest::newRow("a value for a switch") << QStringList{u"--version=2"_s} << u"version"_s;
    QTest::newRow("one with --help") << QStringList{u"--help"_s, u"--frobnicate"_s} << u"frobnicate"_s;
}

void TestCommandLine::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto parsed = parse(arguments);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().contains(named), qPrintable(parsed.error()));
    QVERIFY(parsed.error().contains("--help"_L1));
}

void TestCommandLine::leavesQtsOptionsToQt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<CommandLine>("expected");
    QTest::newRow("with a value") << QStringList{u"-style"_s, u"fusion"_s, u"--title"_s, u"t"_s}
                                  << CommandLine{.title = u"t"_s};
    QTest::newRow("joined to its value") << QStringList{u"-style=fusion"_s, u"--platform=xcb"_s} << CommandLine();
    QTest::newRow("without a value") << QStringList{u"-reverse"_s, u"/f"_s} << CommandLine{.files = {full(u"/f"_s)}};
    QTest::newRow("a session manager's") << QStringList{u"-session"_s, u"10a_b"_s} << CommandLine();
    QTest::newRow("at the end") << QStringList{u"-platform"_s} << CommandLine();
    QTest::newRow("a file of such a name")
        << QStringList{u"--"_s, u"-style"_s} << CommandLine{.files = {full(u"/home/jane/work/-style"_s)}};
}

void TestCommandLine::leavesQtsOptionsToQt()
{
    understandsWhatIsGiven();
}

void TestCommandLine::filesAreAbsoluteAndOnceEach_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("relative") << QStringList{u"a.png"_s} << QStringList{full(u"/home/jane/work/a.png"_s)};
    QTest::newRow("above") << QStringList{u"../a.png"_s} << QStringList{full(u"/home/jane/a.png"_s)};
    QTest::newRow("twice") << QStringList{u"a"_s, u"./a"_s, u"/home/jane/work/a"_s}
                           << QStringList{full(u"/home/jane/work/a"_s)};
    QTest::newRow("a file's address") << QStringList{u"file:///tmp/a%20b.png"_s}
                                      << QStringList{full(u"/tmp/a b.png"_s)};
    QTest::newRow("a colon in the name") << QStringList{u"12:30.png"_s}
                                         << QStringList{full(u"/home/jane/work/12:30.png"_s)};
    QTest::newRow("behind --") << QStringList{u"--"_s, u"--title"_s} << QStringList{full(u"/home/jane/work/--title"_s)};
}

void TestCommandLine::filesAreAbsoluteAndOnceEach()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, files);
    const auto parsed = parse(arguments);
    QVERIFY(parsed);
    QCOMPARE(parsed->files, files);
}

void TestCommandLine::namesFilesThatCanNotBeRead()
{
    const QTemporaryDir folder;
    QFile readable(folder.filePath(u"here.txt"_s));
    QVERIFY(readable.open(QIODevice::WriteOnly));
    const CommandLine commandLine{.files = {readable.fileName(), folder.filePath(u"gone.txt"_s), folder.path()}};
    const QStringList sentences = unreadableFiles(commandLine);
    QCOMPARE(sentences.size(), 2);
    QVERIFY(sentences.at(0).contains("gone.txt"_L1));
    QVERIFY(sentences.at(1).contains(QDir::toNativeSeparators(folder.path())));
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = helpText();
    for (const char *option :
         {"--server URL", "--title TEXT", "--description TEXT", "--site NAME or ID", "--department NAME or ID",
          "--priority NAME or ID", "--category NAME or ID", "--attach FILE", "--help", "--version", "[FILE…]"})
        QVERIFY2(help.contains(QString::fromUtf8(option)), option);
}

int main(int argc, char *argv[])
{
    // Before there is an application: --version and --help must not need one, nor a display.
    const auto parsed = parse({u"--version"_s, u"file"_s});
    if (!parsed || !parsed->version || helpText().isEmpty()) {
        std::fputs("The command line needs an application\n", stderr);
        return EXIT_FAILURE;
    }
    QCoreApplication application(argc, argv);
    TestCommandLine test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_commandline.moc"
