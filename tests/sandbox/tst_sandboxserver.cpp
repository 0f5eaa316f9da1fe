// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/helpdesk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(4711);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

/// Files, pages, and what the options change.
class TestSandboxServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textAndFilesAreKeptByteForByte();
    void pagesShowTheTicketAndItsFiles();
    void refusedFilesAreNotKept();
    void malformedFormsAreRefused_data();
    void malformedFormsAreRefused();
    void discardedUploadsAreCountedAndHashed();
    void largeBodiesAreRefusedUnread();
    void bodiesAreReadAsSlowlyAsAskedFor();
    void everythingStandsBelowTheBasePath();
    void keysCanBePascalCase();
    void errorsHaveTheFormatAskedFor_data();
    void errorsHaveTheFormatAskedFor();
    void oneConnectionServesManyRequests();
    void tlsIsTrustedByItsAuthority();
    void badCertificatesAreRefused_data();
    void badCertificatesAreRefused();
    void ticketsAndTokensOutliveARestart();
    void aSignalEndsItCleanly();
    void anUnknownOptionIsAnError();

private:
    QString fileOf(const QByteArray &bytes, const QString &name = u"file"_s);

    QTemporaryDir m_files;
    HelpDesk m_desk;
};

QString TestSandboxServer::fileOf(const QByteArray &bytes, const QString &name)
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file for the test: %s", qPrintable(file.errorString()));
    return file.fileName();
}

void TestSandboxServer::textAndFilesAreKeptByteForByte()
{
    const QByteArray bytes = randomBytes(3'000'000);
    const QString description = u"é漢字 😀 \"quoted\" \\ %22\r\n--boundary\r\n\ttab"_s;
    const CurlAnswer answer = m_desk.file(
        formArguments({{u"Description"_s, description}})
            << u"--form"_s << u"Uploads=@"_s + fileOf(bytes) + u";filename=é漢字 😀 %22.bin;type=application/x-any"_s
            << u"--form"_s << u"Uploads=@"_s + fileOf({}, u"empty.txt"_s),
        m_desk.token());
    QCOMPARE(answer.status, 201);
    const SandboxTicket ticket = m_desk.process().tickets().last();
    QCOMPARE(ticket.fields.value("Description"), description.toUtf8());
    QCOMPARE(ticket.files.size(), 2);
    const SandboxFile &file = ticket.files.first();
    QCOMPARE(file.name, QByteArray("é漢字 😀 %22.bin"));
    QCOMPARE(file.contentType, "application/x-any");
    QCOMPARE(file.size, bytes.size());
    QCOMPARE(file.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QFile kept(file.path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == bytes);
    QCOMPARE(ticket.files.last().name, "empty.txt");
    QCOMPARE(ticket.files.last().size, 0);
}

void TestSandboxServer::pagesShowTheTicketAndItsFiles()
{
    const QString upload = u"Uploads=@"_s + fileOf("content") + u";filename=<img src=x>"_s;
    QCOMPARE(m_desk.file(formArguments({{u"Title"_s, u"<script>&"_s}}) << u"--form"_s << upload, m_desk.token()).status,
             201);
    const QString path = u"/tickets/%1"_s.arg(m_desk.process().tickets().last().id);
    const CurlAnswer page = m_desk.get(path);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8");
    QVERIFY(page.body.contains("&lt;script&gt;&amp;"));
    QVERIFY(page.body.contains("&lt;img src=x&gt;"));
    QVERIFY(!page.body.contains("<script>") && !page.body.contains("<img"));
    QVERIFY(page.body.contains("href=\"" + path.toLatin1() + "/files/1\""));
    const CurlAnswer file = m_desk.get(path + u"/files/1"_s);
    QCOMPARE(file.body, "content");
    QVERIFY(file.header("Content-Disposition").startsWith("attachment;"));
    QCOMPARE(m_desk.get(path + u"/files/2"_s).status, 404);
    QVERIFY(m_desk.get(u"/"_s).body.contains("href=\"" + path.toLatin1() + '"'));
}

void TestSandboxServer::refusedFilesAreNotKept()
{
    HelpDesk desk;
    const QString upload = u"Uploads=@"_s + fileOf(randomBytes(1'000'000));
    const QString folder = desk.process().dataFolder() + u"/uploads"_s;
    QCOMPARE(desk.file(formArguments({{u"SiteId"_s, u"4711"_s}}) << u"--form"_s << upload, desk.token()).status, 400);
    QTRY_COMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 0);
}

void TestSandboxServer::malformedFormsAreRefused_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    const QByteArray type = "multipart/form-data; boundary=b";
    QTest::newRow("no boundary stated") << QByteArray("multipart/form-data") << QByteArray("--b--\r\n");
    QTest::newRow("not closed") << type
                                << QByteArray("--b\r\nContent-Disposition: form-data; name=\"Title\"\r\n\r\nx\r\n--b");
    QTest::newRow("no form") << type << QByteArray("Title=x");
}

void TestSandboxServer::malformedFormsAreRefused()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    const CurlAnswer answer = m_desk.request(u"/api/TicketsApi/register"_s,
                                             {u"--header"_s, u"Content-Type: "_s + QString::fromLatin1(contentType),
                                              u"--data-binary"_s, u'@' + fileOf(body)},
                                             m_desk.token());
    QCOMPARE(answer.status, 400);
}

void TestSandboxServer::discardedUploadsAreCountedAndHashed()
{
    HelpDesk desk({u"--discard-uploads"_s});
    const QByteArray bytes = randomBytes(1'000'000);
    QCOMPARE(desk.file(formArguments() << u"--form"_s << u"Uploads=@"_s + fileOf(bytes), desk.token()).status, 201);
    const SandboxFile file = desk.process().tickets().last().files.first();
    QCOMPARE(file.size, bytes.size());
    QCOMPARE(file.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QVERIFY(file.path.isEmpty());
}

void TestSandboxServer::largeBodiesAreRefusedUnread()
{
    HelpDesk desk({u"--body-limit"_s, u"100000"_s});
    const QString token = desk.token();
    const QString large = u"Uploads=@"_s + fileOf(QByteArray(200'000, 'x'));
    QCOMPARE(desk.file(formArguments() << u"--form"_s << large, token).status, 413);
    QCOMPARE(desk.process().tickets().size(), 0);
    const QString small = u"Uploads=@"_s + fileOf(QByteArray(50'000, 'x'), u"small"_s);
    QCOMPARE(desk.file(formArguments() << u"--form"_s << small, token).status, 201);
}

void TestSandboxServer::bodiesAreReadAsSlowlyAsAskedFor()
{
    const HelpDesk desk({u"--throttle"_s, u"1000000"_s});
    const QString token = desk.token();
    QElapsedTimer timer;
    timer.start();
    const QString upload = u"Uploads=@"_s + fileOf(QByteArray(500'000, 'x'));
    QCOMPARE(desk.file(formArguments() << u"--form"_s << upload, token).status, 201);
    QVERIFY2(timer.elapsed() >= 450, QByteArray::number(timer.elapsed()).constData());
}

void TestSandboxServer::everythingStandsBelowTheBasePath()
{
    HelpDesk desk({u"--base-path"_s, u"helpdesk/"_s});
    QCOMPARE(desk.process().url().path(), u"/helpdesk"_s);
    const CurlAnswer answer = desk.file(formArguments(), desk.token());
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.header("Location").startsWith(desk.process().url().toEncoded() + "/api/TicketsApi/"));
    QVERIFY(desk.get(u"/"_s).body.contains("\"/helpdesk/tickets/1042\""));
    QCOMPARE(curl({desk.process().url().resolved(QUrl(u"/api/TicketsApi/1042"_s)).toString()}).status, 404);
    QCOMPARE(curl({desk.process().url().toString() + u"x/tickets/1042"_s}).status, 404);
}

void TestSandboxServer::keysCanBePascalCase()
{
    const HelpDesk desk({u"--pascal-case"_s});
    const QString token = desk.token();
    QCOMPARE(desk.get(u"/api/TicketsApi/appmetadata"_s, token).json()[u"Sites"_s][0][u"Title"_s].toString(),
             u"Head Office"_s);
    QCOMPARE(desk.file(formArguments(), token).json()[u"Id"_s].toInteger(), 1042);
}

void TestSandboxServer::errorsHaveTheFormatAskedFor_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("plain") << u"plain"_s << QByteArray("text/plain") << QByteArray("The Title field is required.");
    QTest::newRow("json-string") << u"json-string"_s << QByteArray("application/json")
                                 << QByteArray("\"The Title field");
    QTest::newRow("message") << u"message"_s << QByteArray("application/json")
                             << QByteArray(R"({"message":"The Title)");
    QTest::newRow("problem") << u"problem"_s << QByteArray("application/problem+json")
                             << QByteArray(
                                    R"({"type":"https://tools.ietf.org/html/rfc7231#section-6.5.1","title":"Bad)");
    QTest::newRow("validation") << u"validation"_s << QByteArray("application/problem+json")
                                << QByteArray(
                                       R"({"type":"https://tools.ietf.org/html/rfc7231#section-6.5.1","title":"One)");
}

void TestSandboxServer::errorsHaveTheFormatAskedFor()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, start);
    const HelpDesk desk({u"--errors"_s, format});
    const CurlAnswer answer = desk.file(formArguments({{u"Title"_s, QString()}}), desk.token());
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("Content-Type"), contentType + "; charset=utf-8");
    QCOMPARE(answer.body.left(start.size()), start);
}

void TestSandboxServer::oneConnectionServesManyRequests()
{
    const QString page = m_desk.process().url().toString() + u'/';
    const CurlAnswer answer = curl({u"--write-out"_s, u"connections: %{num_connects}\n"_s, page, page, page});
    QCOMPARE(answer.body.count("connections: 1"), 1);
    QCOMPARE(answer.body.count("connections: 0"), 2);
}

void TestSandboxServer::tlsIsTrustedByItsAuthority()
{
    HelpDesk desk({u"--https"_s});
    QCOMPARE(desk.process().url().scheme(), u"https"_s);
    const QByteArray bytes = randomBytes(1'000'000);
    QCOMPARE(desk.file(formArguments() << u"--form"_s << u"Uploads=@"_s + fileOf(bytes), desk.token()).status, 201);
    QCOMPARE(desk.process().tickets().first().files.first().sha256,
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(curl({desk.process().url().toString()}).exitCode, 60); // unknown authority
}

void TestSandboxServer::badCertificatesAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("expired") << u"expired"_s << QByteArray("certificate has expired");
    QTest::newRow("wrong host") << u"wrong-host"_s << QByteArray("no alternative certificate subject name");
    QTest::newRow("self-signed") << u"self-signed"_s << QByteArray("self-signed certificate");
    QTest::newRow("weak key") << u"weak-key"_s << QByteArray("EE certificate key too weak");
}

void TestSandboxServer::badCertificatesAreRefused()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, why);
    const HelpDesk desk({u"--https"_s, u"--certificate"_s, kind});
    const CurlAnswer answer = desk.request(u"/"_s, {u"--write-out"_s, u"\r\n\r\n%{errormsg}"_s});
    QCOMPARE(answer.exitCode, 60);
    QVERIFY2(answer.body.contains(why), answer.body.constData());
}

void TestSandboxServer::ticketsAndTokensOutliveARestart()
{
    HelpDesk desk;
    const QString token = desk.token();
    QCOMPARE(desk.file(formArguments(), token).status, 201);
    const QUrl url = desk.process().url();
    desk.process().stop();
    QCOMPARE(desk.get(u"/"_s).exitCode, 7); // refused
    desk.process().restart();
    QCOMPARE(desk.process().url(), url);
    QCOMPARE(desk.get(u"/api/TicketsApi/1042"_s, token).status, 200);
}

void TestSandboxServer::aSignalEndsItCleanly()
{
    QProcess process;
    process.start(QStringLiteral(TIKTING_SANDBOX), {u"--port"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30'000);
    const QJsonValue announced = CurlAnswer{0, 200, {}, process.readLine()}.json();
    QCOMPARE(announced[u"users"_s][0][u"name"_s].toString(), u"jane.doe"_s);
    QCOMPARE(curl({announced[u"url"_s].toString() + u"/?token=secret"_s}).status, 200);
    const QString folder = announced[u"data"_s].toString();
    QVERIFY(QDir(folder).exists());
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), "GET / 200\n");
    QVERIFY(!QDir(folder).exists());
}

void TestSandboxServer::anUnknownOptionIsAnError()
{
    QProcess process;
    process.start(QStringLiteral(TIKTING_SANDBOX), {u"--nonsense"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError(), "tikting-sandbox: unknown option --nonsense\n");
}

QTEST_GUILESS_MAIN(TestSandboxServer)

#include "tst_sandboxserver.moc"
