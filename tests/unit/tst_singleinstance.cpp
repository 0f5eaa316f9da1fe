// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <vector>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct HandedOver {
    bool otherRuns = false;
    QString errorString;
};

/// A second start of the program: it blocks, while the first one's event loop runs here.
std::future<HandedOver> startSecond(const QStringList &arguments = {}, std::chrono::milliseconds patience = 10s)
{
    return std::async(std::launch::async, [arguments, patience] {
        SingleInstance second(nullptr, patience);
        const bool otherRuns = second.handOver(arguments, u"/home/jane"_s);
        return HandedOver{otherRuns, second.errorString()};
    });
}

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFirstRuns();
    void theSecondHandsOverWhatItWasGiven();
    void manyAtOnceAllArrive();
    void onceTheFirstHasEndedTheNextOneRuns();
#ifndef Q_OS_WIN // whose pipes are no files
    void theSocketOfACrashedOneIsReplaced();
    void theSocketIsOpenToItsUserAlone();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
#endif
    void aHungOneIsNotWaitedForForEver();
    void anotherDesktopSessionHasItsOwn();

private:
    QString socketPath() const
    {
        const QDir folder(m_folder->path());
        return folder.filePath(folder.entryList(QDir::System).value(0));
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    m_folder.emplace();
    QVERIFY(qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit()));
    QVERIFY(qputenv("DISPLAY", ":7"));
}

void TestSingleInstance::theFirstRuns()
{
    SingleInstance first;
    QVERIFY(!first.handOver({}, {}));
    QVERIFY(first.errorString().isEmpty());
}

void TestSingleInstance::theSecondHandsOverWhatItWasGiven()
{
    SingleInstance first;
    QVERIFY(!first.handOver({}, {}));
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    const QStringList arguments{u"tikting-desktop"_s, u"--title"_s, u"Écran\n漢字 \"\U0001F600\""_s, QString()};
    std::future<HandedOver> second = startSecond(arguments);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).toStringList(), arguments);
    QCOMPARE(received.at(0).at(1).toString(), u"/home/jane"_s);
    const HandedOver end = second.get();
    QVERIFY(end.otherRuns);
    QVERIFY(end.errorString.isEmpty());
}

void TestSingleInstance::manyAtOnceAllArrive()
{
    SingleInstance first;
    QVERIFY(!first.handOver({}, {}));
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    std::vector<std::future<HandedOver>> others;
    others.reserve(10);
    for (int i = 0; i < 10; ++i)
        others.push_back(startSecond({QString(20'000, u'x')}));
    QTRY_COMPARE(received.size(), 10);
    for (std::future<HandedOver> &other : others)
        QVERIFY(other.get().errorString.isEmpty());
}

void TestSingleInstance::onceTheFirstHasEndedTheNextOneRuns()
{
    {
        SingleInstance first;
        QVERIFY(!first.handOver({}, {}));
    }
    SingleInstance next;
    QVERIFY(!next.handOver({}, {}));
}

void TestSingleInstance::aHungOneIsNotWaitedForForEver()
{
    SingleInstance hung;
    QVERIFY(!hung.handOver({}, {}));
    SingleInstance second(nullptr, 50ms);
    QVERIFY(second.handOver({}, {})); // in this thread: the event loop of the first doesn't run meanwhile
    QVERIFY(!second.errorString().isEmpty());
}

void TestSingleInstance::anotherDesktopSessionHasItsOwn()
{
    SingleInstance first;
    QVERIFY(!first.handOver({}, {}));
    QVERIFY(qputenv("DISPLAY", ":8"));
    SingleInstance elsewhere;
    QVERIFY(!elsewhere.handOver({}, {}));
}

#ifndef Q_OS_WIN

void TestSingleInstance::theSocketOfACrashedOneIsReplaced()
{
    QString path;
    {
        SingleInstance first;
        QVERIFY(!first.handOver({}, {}));
        path = socketPath();
    }
    // What a crash leaves: a socket file that nobody listens at.
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(size_t(path.size()) < sizeof(address.sun_path));
    qstrncpy(address.sun_path, qPrintable(path), sizeof(address.sun_path));
    const int left = socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(bind(left, reinterpret_cast<sockaddr *>(&address), sizeof(address)), 0);
    close(left);
    QVERIFY(QFileInfo::exists(path));

    SingleInstance next;
    QVERIFY(!next.handOver({}, {}));
    QSignalSpy received(&next, &SingleInstance::argumentsReceived);
    std::future<HandedOver> second = startSecond();
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(second.get().otherRuns);
}

void TestSingleInstance::theSocketIsOpenToItsUserAlone()
{
    SingleInstance first;
    QVERIFY(!first.handOver({}, {}));
    const QFileInfo socket(socketPath());
    QVERIFY(socket.exists());
    QVERIFY(!(socket.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestSingleInstance::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a web request") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("another kind of JSON") << QByteArray("[1]\n");
    QTest::newRow("no end") << QByteArray((1 << 20) + 1, 'x');
}

void TestSingleInstance::nonsenseIsRefused()
{
    QFETCH(QByteArray, bytes);
    SingleInstance first;
    QVERIFY(!first.handOver({}, {}));
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    QLocalSocket socket;
    QSignalSpy disconnected(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(received.size(), 0);
}

#endif

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
