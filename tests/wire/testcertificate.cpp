// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::Literals::StringLiterals;

TestCertificate::TestCertificate()
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=wire test"_s, u"-addext"_s,
                   u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, keyFile(), u"-out"_s, certificateFile()});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl made no certificate: %s", openssl.readAllStandardError().constData());
}

QSslConfiguration TestCertificate::serverConfiguration() const
{
    QFile key(keyFile());
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key at %s", qPrintable(keyFile()));
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile()));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return configuration;
}

QString TestCertificate::certificateFile() const
{
    return m_folder.filePath(u"certificate.pem"_s);
}

QString TestCertificate::keyFile() const
{
    return m_folder.filePath(u"key.pem"_s);
}
