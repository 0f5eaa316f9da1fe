// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/squid.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

constexpr auto configuration = R"(http_port 127.0.0.1:%1
hosts_file %2/hosts
logformat tikting %>Hs %rm %ru
access_log stdio:%2/requests tikting
cache_log %2/log
pid_filename none
netdb_filename none
coredump_dir %2
cache deny all
pinger_enable off
max_filedescriptors 256
shutdown_lifetime 0 seconds
)";

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no free port: %s", qPrintable(server.errorString()));
    return server.serverPort();
}

constexpr auto realm = "tikting";
constexpr auto hashForNtlm = "5cef2d3fde9dcffec61cdcec7d434bf5"; // MD4 of the password in UTF-16LE

QByteArray hashForBasic(const char *password)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"passwd"_s, u"-apr1"_s, QString::fromLatin1(password)});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl hashed no password");
    return openssl.readAllStandardOutput();
}

QByteArray hashForDigest(const char *user, const char *password)
{
    const QByteArray secret = QByteArrayList{user, realm, password}.join(':');
    return QCryptographicHash::hash(secret, QCryptographicHash::Md5).toHex();
}

} // namespace

// Started by root it becomes somebody else, who can't enter the folder of the tests' session.
Squid::Squid(Login login) : m_folder(u"/tmp/squid-XXXXXX"_s), m_port(freePort())
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    QByteArray text = QString::fromLatin1(configuration).arg(m_port).arg(m_folder.path()).toLatin1();
    text += authentication(login);
    write(u"hosts"_s, "127.0.0.1 help.test\n");
    write(u"configuration"_s, text);

    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"/usr/sbin/squid"_s, {u"-N"_s, u"-f"_s, m_folder.filePath(u"configuration"_s)});
    QElapsedTimer waiting;
    waiting.start();
    for (QTcpSocket client; client.state() != QTcpSocket::ConnectedState;) {
        client.connectToHost(QHostAddress::LocalHost, m_port);
        if (!client.waitForConnected() && (waiting.hasExpired(patience) || m_process.waitForFinished(50)))
            qFatal("squid did not start: %s", m_process.readAll().constData());
    }
}

Squid::~Squid()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString Squid::address() const
{
    return u"http://"_s + name();
}

QString Squid::name() const
{
    return u"127.0.0.1:"_s + QString::number(m_port);
}

QStringList Squid::requests() const
{
    QFile file(m_folder.filePath(u"requests"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return lines.filter(QRegularExpression(u"^[1-9]"_s)); // without connections that asked for nothing
}

QByteArray Squid::authentication(Login login) const
{
    const QByteArray folder = m_folder.path().toLatin1();
    QByteArray scheme;
    QByteArray helper;
    switch (login) {
    case Login::None:
        return "http_access allow all\n";
    case Login::Basic:
        write(u"passwords"_s, user + QByteArray(":") + hashForBasic(password));
        scheme = "basic";
        helper = "/usr/lib/squid/basic_ncsa_auth " + folder + "/passwords";
        break;
    case Login::Digest:
        write(u"passwords"_s, QByteArrayList{user, realm, hashForDigest(user, password)}.join(':') + '\n');
        scheme = "digest";
        helper = "/usr/lib/squid/digest_file_auth -c " + folder + "/passwords\nauth_param digest realm " + realm;
        break;
    case Login::Ntlm: // a program of ours, as Debian's wants a domain
        if (!QFile::copy(QFINDTESTDATA("ntlm.py"), m_folder.filePath(u"ntlm.py"_s)))
            qFatal("ntlm.py can't be copied");
        scheme = "ntlm";
        helper = "/usr/bin/python3 " + folder + "/ntlm.py " + user + ' ' + hashForNtlm;
        break;
    }
    return "auth_param " + scheme + " program " + helper + "\nauth_param " + scheme
        + " children 1 startup=1\nacl known proxy_auth REQUIRED\nhttp_access allow known\n";
}

void Squid::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(file.fileName()));
}

QUrl behindSquid(QUrl server)
{
    server.setHost(u"help.test"_s);
    return server;
}
