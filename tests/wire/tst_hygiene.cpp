// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/authenticate.h"
#include "app/api/fetchappmetadata.h"
#include "app/api/registerticket.h"
#include "tests/wire/await.h"
#include "tests/wire/drafts.h"
#include "tests/wire/faultyserver.h"
#include "tests/wire/testcertificate.h"

#include <QDir>
#include <QLoggingCategory>
#include <QMutex>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What must be in a request, what must never be, and what must never leave it.
class tst_Hygiene : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTicketSaysWhoSendsItAndForWhom();
    void aTokenWithControlCharactersIsDropped_data();
    void aTokenWithControlCharactersIsDropped();
    void cookiesAreNotKept();
    void signInSendsNoOlderToken();
    void oldTlsIsRefused_data();
    void oldTlsIsRefused();
    void noSecretIsLoggedOrShown();
};

namespace {

struct Log {
    QMutex mutex; ///< the network thread logs too
    QByteArray text;
};

/// What keepMessage() kept: a handler has no other place for it.
Log &keptLog()
{
    static Log log;
    return log;
}

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    Log &log = keptLog();
    const QMutexLocker lock(&log.mutex);
    log.text += message.toUtf8() + '\n';
}

Result<SignedIn> signIn(ApiClient &client, const QUrl &server, const QString &password)
{
    Credentials credentials;
    credentials.server = server;
    credentials.username = u"jane.doe"_s;
    credentials.password = password;
    return await(authenticate(client, credentials));
}

/// A TLS server of OpenSSL's own, in one version of the protocol alone. It gives empty metadata to whom it lets in.
class OpenSslServer {
public:
    OpenSslServer(const TestCertificate &certificate, const QString &version)
    {
        QDir(m_folder.path()).mkpath(u"api/TicketsApi"_s);
        QFile answer(m_folder.filePath(u"api/TicketsApi/appmetadata"_s));
        if (!answer.open(QIODevice::WriteOnly) || answer.write(httpAnswer(200, "{}")) < 0)
            qFatal("no answer for the TLS server");
        answer.close();

        m_process.setWorkingDirectory(m_folder.path());
        m_process.start(u"openssl"_s,
                        {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-HTTP"_s, version, u"-cipher"_s,
                         u"DEFAULT:@SECLEVEL=0"_s, u"-cert"_s, certificate.certificateFile(), u"-key"_s,
                         certificate.keyFile()});
        static const QRegularExpression accepting(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
        QString output;
        while (!output.contains(accepting) && m_process.waitForReadyRead())
            output += QString::fromLatin1(m_process.readAllStandardOutput());
        m_port = accepting.match(output).captured(1).toInt();
    }
    ~OpenSslServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OpenSslServer)

    QUrl url() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(m_port)); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace

void tst_Hygiene::aTicketSaysWhoSendsItAndForWhom()
{
    const FaultyServer server{Script()};
    ApiClient client;
    QUrl base = server.url();
    base.setPath(u"/help/desk"_s);
    client.setServer(base);
    client.setToken("t.o.k");
    const QUuid key = QUuid::createUuid();
    QVERIFY(await(registerTicket(client, smallDraft(), key)));

    const ReceivedRequest request = server.tickets().constFirst();
    QCOMPARE(request.target, "/help/desk/api/TicketsApi/register");
    QCOMPARE(request.header("Authorization"), "Bearer t.o.k");
    QCOMPARE(request.header("Idempotency-Key"), key.toByteArray(QUuid::WithoutBraces));
    static const QRegularExpression honest(u"^TiktingDesktop/\\d+\\.\\d+\\.\\d+ \\(.*Qt \\d.*\\)$"_s);
    QVERIFY(honest.match(QString::fromLatin1(request.header("User-Agent"))).hasMatch());
    static const QRegularExpression plainBoundary(u"^multipart/form-data; boundary=[A-Za-z0-9]{16,70}$"_s);
    QVERIFY(plainBoundary.match(QString::fromLatin1(request.header("Content-Type"))).hasMatch());
    QCOMPARE(request.header("Content-Length").toLongLong(), request.bodySize);
}

void tst_Hygiene::aTokenWithControlCharactersIsDropped_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("CR LF") << QByteArray("a.b.c\r\nX-Injected: 1");
    QTest::newRow("LF") << QByteArray("a.b.c\nX-Injected: 1");
    QTest::newRow("CR") << QByteArray("a.b.c\rX-Injected: 1");
    QTest::newRow("NUL") << QByteArray("a.b.c\0X-Injected: 1", 19);
}

void tst_Hygiene::aTokenWithControlCharactersIsDropped()
{
    QFETCH(const QByteArray, token);
    const FaultyServer server{Script()};
    ApiClient client;
    client.setServer(server.url());
    client.setToken(token);
    QVERIFY(!client.hasToken());
    await(fetchAppMetadata(client));
    await(registerTicket(client, smallDraft(), QUuid::createUuid()));
    const QList<ReceivedRequest> requests = server.requests();
    for (const ReceivedRequest &request : requests) {
        QVERIFY(request.header("X-Injected").isNull());
        QVERIFY(request.header("Authorization").isNull());
    }
}

void tst_Hygiene::cookiesAreNotKept()
{
    Script script;
    script.metadata.answer = httpAnswer(200, "{}", "Set-Cookie: track=1; Path=/\r\n");
    const FaultyServer server(script);
    ApiClient client;
    client.setServer(server.url());
    client.setToken("t.o.k");
    for (int i = 0; i < 2; ++i)
        QVERIFY(await(fetchAppMetadata(client)));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().constLast().header("Cookie").isNull());
}

void tst_Hygiene::signInSendsNoOlderToken()
{
    const FaultyServer server{Script()};
    ApiClient client;
    client.setToken("of.another.server");
    QVERIFY(signIn(client, server.url(), u"secret"_s));
    QVERIFY(server.requests().constFirst().header("Authorization").isNull());
}

void tst_Hygiene::oldTlsIsRefused_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("TLS 1.0") << u"-tls1"_s << false;
    QTest::newRow("TLS 1.1") << u"-tls1_1"_s << false;
    QTest::newRow("TLS 1.2") << u"-tls1_2"_s << true;
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s << true;
}

void tst_Hygiene::oldTlsIsRefused()
{
    QFETCH(const QString, version);
    QFETCH(const bool, accepted);
    const TestCertificate certificate;
    const OpenSslServer server(certificate, version);
    ApiClient client({.caCertificates = certificate.certificateFile(), .timeouts = {}});
    client.setServer(server.url());
    client.setToken("t.o.k");
    const Result<AppMetadata> result = await(fetchAppMetadata(client));
    QCOMPARE(result.has_value(), accepted);
    if (!accepted)
        QVERIFY2(result.error().kind == ErrorKind::TlsFailed, qPrintable(result.error().detail));
}

void tst_Hygiene::noSecretIsLoggedOrShown()
{
    const QString password = u"canary-password-42"_s;
    const QByteArray token = "canary.token.42";
    const QByteArray title = "canary title 42";
    QLoggingCategory::setFilterRules(u"tikting.*=true\nqt.network.*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(keepMessage);
    qInfo("the handler works");

    QString told;
    const auto tell = [&](const auto &result) {
        if (!result)
            told += result.error().detail + result.error().serverText + result.error().subject;
    };
    const Reaction reactions[] = {
        {.answer = httpAnswer(500, "<html>oops</html>", {}, "text/html")},
        {.answer = httpAnswer(302, {}, "Location: http://[broken\r\n")},
        {.answer = httpAnswer(200, R"({"sites":[{"title":"no id"},7,{"id":{}}],"Token":7})")},
        {.answer = "nonsense\r\n\r\n", .after = Reaction::After::Close},
        {.after = Reaction::After::Reset},
    };
    for (const Reaction &reaction : reactions) {
        const FaultyServer server(Script::always(reaction));
        ApiClient client;
        client.setServer(server.url());
        client.setToken(token);
        TicketDraft draft = smallDraft();
        draft.title = QString::fromLatin1(title);
        tell(signIn(client, server.url(), password));
        tell(await(fetchAppMetadata(client)));
        tell(await(registerTicket(client, draft, QUuid::createUuid())));
    }

    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    const QByteArray logged = keptLog().text;
    QVERIFY(logged.contains("the handler works"));
    QVERIFY(!told.isEmpty());
    for (const QByteArray &secret : {password.toUtf8(), token, title}) {
        QVERIFY2(!logged.contains(secret), logged.constData());
        QVERIFY2(!told.contains(QString::fromUtf8(secret)), qPrintable(told));
    }
}

QTEST_GUILESS_MAIN(tst_Hygiene)
#include "tst_hygiene.moc"
