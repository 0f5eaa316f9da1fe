// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/named.h"
#include "ui/connection/connectiondialog.h"
#include "ui/connection/diagnosis.h"
#include "ui/connection/stagewords.h"
#include "ui/plainlabel.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const QWidget &dialog)
{
    QStringList texts;
    const auto labels = dialog.findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels)
        texts << label->text();
    return texts;
}

struct Said {
    int code = -1;
    QByteArray text;
    QJsonObject json;
};

/// Runs the real program, without a display.
Said diagnose(const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(TIKTING_DESKTOP), QStringList{u"--diagnose"_s} + arguments);
    if (!program.waitForFinished())
        return {};
    const QByteArray text = program.readAllStandardOutput();
    return {program.exitCode(), text, QJsonDocument::fromJson(text).object()};
}

} // namespace

class TestConnectionDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOpenWayIsShownStageByStage();
    void aFailureIsNamedAndTriedAgain();
    void theCommandLineSaysTheSame_data();
    void theCommandLineSaysTheSame();
    void theCommandLineTellsPeople();
    void aNameWithoutAnAddressEndsItWell();
    void policiesCount_data();
    void policiesCount();
};

void TestConnectionDialog::anOpenWayIsShownStageByStage()
{
    const SandboxProcess helpDesk({u"--https"_s});
    ApiClient api({helpDesk.caFile(), {}});
    ConnectionDialog dialog(api, helpDesk.url(), u"none"_s);
    dialog.show();
    QTRY_VERIFY(textsOf(dialog).filter(u"can be reached"_s).size() == 1);
    QCOMPARE(textsOf(dialog).filter(u"passed"_s).size(), 4); // TCP, TLS, HTTP, API
    QCOMPARE(textsOf(dialog).filter(u"not needed"_s).size(), 2); // DNS, proxy

    QTest::mouseClick(named<QPushButton>(dialog, u"Copy"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"Certificate (TLS): passed"_s) && copied.contains(u"TLSv1.3"_s), qPrintable(copied));
}

void TestConnectionDialog::aFailureIsNamedAndTriedAgain()
{
    auto helpDesk = std::make_unique<SandboxProcess>();
    ApiClient api;
    helpDesk->stop();
    ConnectionDialog dialog(api, helpDesk->url(), u"none"_s);
    dialog.show();
    QTRY_VERIFY(textsOf(dialog).filter(u"refuses connections"_s).size() == 1);
    QCOMPARE(textsOf(dialog).filter(u"not reached"_s).size(), 4);

    helpDesk->restart();
    QTest::mouseClick(named<QPushButton>(dialog, u"Test again"_s), Qt::LeftButton);
    QTRY_VERIFY(textsOf(dialog).filter(u"can be reached"_s).size() == 1);
}

void TestConnectionDialog::theCommandLineSaysTheSame_data()
{
    QTest::addColumn<QStringList>("options"); // of the help desk
    QTest::addColumn<QString>("server"); // where it is another
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("failed");
    const QStringList none;
    QTest::newRow("open") << none << QString() << int(Diagnosis::Open) << QString();
    QTest::newRow("no such name") << none << u"https://name.invalid"_s << 10 << u"hostNotFound"_s;
    QTest::newRow("nobody listens") << none << u"https://127.0.0.1:1"_s << 11 << u"connectionRefused"_s;
    QTest::newRow("unknown authority") << QStringList(u"--https"_s) << QString() << 13 << u"certificateUntrusted"_s;
    QTest::newRow("no address") << none << u"http://help.example.com"_s << int(Diagnosis::NoServer) << QString();
}

void TestConnectionDialog::theCommandLineSaysTheSame()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, server);
    QFETCH(const int, code);
    QFETCH(const QString, failed);
    const SandboxProcess helpDesk(options);

    const Said said = diagnose({u"--json"_s, u"--server"_s, server.isEmpty() ? helpDesk.url().toString() : server});

    QVERIFY2(!said.json.isEmpty(), said.text.constData());
    QCOMPARE(said.code, code);
    QCOMPARE(said.json.value(u"exitCode"_s).toInt(), code);
    QVERIFY(!said.json.value(u"outcome"_s).toString().isEmpty());
    QCOMPARE(said.json.value(u"version"_s).toString(), QStringLiteral(TIKTING_VERSION));
    QString error;
    const QJsonArray stages = said.json.value(u"stages"_s).toArray();
    for (const QJsonValue &stage : stages)
        error += stage[u"error"_s].toString();
    QCOMPARE(error, failed);
    QVERIFY(stages.isEmpty() == (code == Diagnosis::NoServer));
    QVERIFY(!said.text.contains(QDir::homePath().toUtf8()));
}

void TestConnectionDialog::theCommandLineTellsPeople()
{
    const SandboxProcess helpDesk;
    const Said said = diagnose({u"--server"_s, helpDesk.url().toString()});
    QCOMPARE(said.code, int(Diagnosis::Open));
    QVERIFY2(said.text.contains("Connection (TCP): passed") && said.text.contains("Settings file: ~"),
             said.text.constData());
}

/// The program ends while Qt still tidies up after its look-up.
void TestConnectionDialog::aNameWithoutAnAddressEndsItWell()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.conf"_s), folder.filePath(u"policy.conf"_s));
    CommandLine commandLine;
    commandLine.server = u"https://nobody.invalid"_s;
    for (int i = 0; i < 30; ++i) {
        const Diagnosis diagnosis(commandLine, settings);
        QCOMPARE(QCoreApplication::exec(), 10);
    }
}

void TestConnectionDialog::policiesCount_data()
{
    QTest::addColumn<QStringList>("options"); // of the help desk
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<int>("code");
    const QStringList https{u"--https"_s};
    QTest::newRow("its authority") << https << QByteArray("CaCertificates=%1\nServerUrl=%2\n") << int(Diagnosis::Open);
    QTest::newRow("no authority") << https << QByteArray("ServerUrl=%2\n") << 13;
    QTest::newRow("a server without its scheme")
        << QStringList() << QByteArray("Proxy=http://127.0.0.1:1\nServerUrl=help.test:8443\n") << 11;
    QTest::newRow("a server by a page of it")
        << QStringList() << QByteArray("ServerUrl=%2/api\n") << int(Diagnosis::Open);
    QTest::newRow("a server without encryption")
        << QStringList() << QByteArray("ServerUrl=http://help.test\n") << int(Diagnosis::NoServer);
    QTest::newRow("an authority that is not there")
        << QStringList() << QByteArray("CaCertificates=%1/missing.pem\nServerUrl=%2\n")
        << int(Diagnosis::PolicyIgnored);
    QTest::newRow("a proxy that is not there")
        << QStringList() << QByteArray("Proxy=http://127.0.0.1:1\nServerUrl=https://help.test\n") << 11;
    QTest::newRow("one that is ignored") << QStringList() << QByteArray("LockServer=perhaps\nServerUrl=%2\n")
                                         << int(Diagnosis::PolicyIgnored);
}

void TestConnectionDialog::policiesCount()
{
    QFETCH(const QStringList, options);
    QFETCH(QByteArray, policy);
    QFETCH(const int, code);
    const SandboxProcess helpDesk(options);
    policy.replace("%1", helpDesk.caFile().toUtf8()).replace("%2", helpDesk.url().toEncoded());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"policy.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Policy]\n" + policy);
    file.close();
    Settings settings(folder.filePath(u"settings.conf"_s), file.fileName());
    const Diagnosis diagnosis({}, settings);
    QCOMPARE(QCoreApplication::exec(), code);
}

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
