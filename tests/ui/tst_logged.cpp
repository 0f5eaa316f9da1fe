// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/support/logfile.h"
#include "tests/ui/registering.h"
#include "tests/ui/windowdesk.h"
#include "tests/wire/testcertificate.h"
#include "ui/lookupcombobox.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// Words that can't be anywhere by chance.
constexpr char password[] = "canary-password-42";
constexpr char token[] = "canary.token.42";
constexpr char title[] = "Canary title 42";
constexpr char description[] = "Canary description 42";
constexpr char fileName[] = "canary-file-42.txt";
constexpr char fileContent[] = "Canary content 42";
constexpr char serverText[] = "Canary answer 42";
constexpr sandbox::DefaultUser user = {"u1", "jane.canary", password, "", "Jane", "Doe", true, false};

Script registeringWithCanaries(const Reaction &registration)
{
    Script script = registering(registration);
    script.authenticate.answer = httpAnswer(200, QByteArray(R"({"Id":"u1","Token":")") + token + R"("})");
    return script;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasLine(const QByteArray &log, const QString &pattern)
{
    const QRegularExpression line(u"^\\S+Z "_s + pattern + u"$"_s, QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(log)).hasMatch();
}

void fillIn(WindowDesk &desk)
{
    desk.fillIn(QString::fromLatin1(title));
    desk.type(u"Description"_s, QString::fromLatin1(description));
    TicketDraft draft = desk.form().draft();
    draft.attachments = {Attachment::fromContent(QString::fromLatin1(fileName), fileContent)};
    desk.form().setDraft(draft);
}

void fileTicket(WindowDesk &desk)
{
    fillIn(desk);
    QTRY_VERIFY(desk.at(u"Submit"_s)->isEnabled());
    desk.press(u"Submit"_s);
}

void fileUntilCreated(WindowDesk &desk)
{
    fileTicket(desk);
    QTRY_VERIFY2(desk.message().startsWith(u"Ticket #1042"_s), qPrintable(desk.message()));
}

void fileUntilRefused(WindowDesk &desk)
{
    fileTicket(desk);
    QTRY_VERIFY(desk.message().contains(QString::fromLatin1(serverText)));
}

void fileUntilUnknown(WindowDesk &desk)
{
    fileTicket(desk);
    QTRY_COMPARE(desk.outbox().entries().size(), 1);
    QTRY_COMPARE(desk.outbox().entries().constFirst().state, TicketState::Unknown);
}

void fileWhereTlsIsRefused(WindowDesk &desk)
{
    const TestCertificate unknown;
    const FaultyServer server(Script(), unknown.serverConfiguration());
    desk.api().setServer(server.url());
    fileTicket(desk);
    QTRY_COMPARE(desk.outbox().entries().size(), 1);
    QTRY_COMPARE(desk.outbox().entries().constFirst().error.kind, ErrorKind::CertificateUntrusted);
}

void writeDraft(WindowDesk &desk)
{
    fillIn(desk);
    QTRY_COMPARE(desk.drafts().state(), Drafts::State::Saved);
    desk.trigger(u"Sign out"_s);
    QTRY_VERIFY(desk.signInDialog());
}

using Work = void (*)(WindowDesk &);

/// The real one, with a home of its own.
void start(QProcess &program, const QTemporaryDir &home, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(TIKTING_DESKTOP), arguments);
    QVERIFY(program.waitForStarted());
}

} // namespace

/// What support finds in the log of a day's work, and what nobody ever finds there.
class TestLogged : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tikting.*=true\nqt.network.*=true"_s); }
    void theLogTellsWhatHappenedAndNoWordOfIt_data();
    void theLogTellsWhatHappenedAndNoWordOfIt();
    void aWrongPolicyIsLogged();
    void troubleWithTheStoreIsLogged();
    void theProgramWritesItsLog();
    void whatOnlyPrintsLeavesNoLog();
};

void TestLogged::theLogTellsWhatHappenedAndNoWordOfIt_data()
{
    QTest::addColumn<Reaction>("registration");
    QTest::addColumn<Work>("work");
    QTest::addColumn<QStringList>("expected");
    const QString registering = u"tikting.api: POST /api/TicketsApi/register: "_s;
    const QString ofTicket = u"tikting.outbox: [0-9a-f-]{36}: "_s;
    const QString took = u", [0-9]+ ms"_s;

    const Reaction honest{.answer = createdAnswer()};
    QTest::newRow("created") << honest << Work(fileUntilCreated)
                             << QStringList{registering + u"201"_s + took, ofTicket + u"waiting"_s,
                                            ofTicket + u"sending"_s, ofTicket + u"sent"_s};
    const Reaction refusing{.answer = httpAnswer(400, QByteArray(R"({"message": ")") + serverText + title + R"("})")};
    QTest::newRow("refused") << refusing << Work(fileUntilRefused)
                             << QStringList{registering + u"400"_s + took,
                                            ofTicket + u"refused, the last try: badRequest, rejected, 400"_s};
    const Reaction losing{.after = Reaction::After::Close};
    QTest::newRow("connection lost") << losing << Work(fileUntilUnknown)
                                     << QStringList{registering + u"connectionLost, unknown"_s + took,
                                                    ofTicket + u"unknown, the last try: connectionLost, unknown, 0"_s};
    QTest::newRow("TLS refused") << honest << Work(fileWhereTlsIsRefused)
                                 << QStringList{registering + u"certificateUntrusted, notSent"_s + took,
                                                ofTicket
                                                    + u"waiting, the last try: certificateUntrusted, notSent, 0"_s};
    QTest::newRow("draft") << honest << Work(writeDraft) << QStringList{u"tikting.session: Signed out"_s};
}

void TestLogged::theLogTellsWhatHappenedAndNoWordOfIt()
{
    QFETCH(const Reaction, registration);
    QFETCH(const Work, work);
    QFETCH(const QStringList, expected);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log/test.log"_s);
    const FaultyServer server(registeringWithCanaries(registration));
    {
        LogFile log(path);
        log.begin();
        WindowDesk desk({{Setting::KeepSignedIn, false}});
        desk.start();
        desk.signIn(server.url(), user);
        QTRY_VERIFY(!desk.signInDialog());
        QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        work(desk);
        QVERIFY(!QTest::currentTestFailed());

        QDirIterator files(QFileInfo(desk.storeFolder()).path(), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            const QByteArray content = contentOf(files.next());
            for (const QByteArray &secret : {QByteArray(password), QByteArray(token)})
                QVERIFY2(!content.contains(secret), qPrintable(files.filePath()));
        }
    }

    const QByteArray log = contentOf(path);
    for (const char *secret : {password, token, title, description, fileName, fileContent, serverText, user.name})
        QVERIFY2(!log.toLower().contains(QByteArray(secret).toLower()), secret + QByteArray(" is in:\n") + log);
    const QStringList always{u"tikting.program: Tikting Desktop .* begins: Qt .*"_s,
                             u"tikting.api: POST /api/Users/authenticate: 200, [0-9]+ ms"_s,
                             u"tikting.session: Signed in at http://127.0.0.1:[0-9]+ until .*"_s,
                             u"tikting.api: GET /api/TicketsApi/appmetadata: 200, [0-9]+ ms"_s,
                             u"tikting.program: The program ends"_s};
    for (const QString &line : always + expected)
        QVERIFY2(hasLine(log, u"info "_s + line), qPrintable(line + u" is not in:\n"_s) + log);
}

void TestLogged::aWrongPolicyIsLogged()
{
    const QTemporaryDir folder;
    QFile policy(folder.filePath(u"policy.conf"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[Policy]\nMaxAttachmentMB=many\n");
    policy.close();
    const LogFile log(folder.filePath(u"test.log"_s));
    const Settings settings(folder.filePath(u"user.conf"_s), policy.fileName());
    QVERIFY(hasLine(contentOf(folder.filePath(u"test.log"_s)),
                    u"warning tikting.settings: The policy MaxAttachmentMB in .* is ignored: it must be .*"_s));
}

void TestLogged::troubleWithTheStoreIsLogged()
{
    const QTemporaryDir folder;
    const LogFile log(folder.filePath(u"test.log"_s));
    WindowDesk desk({}, {}, [](const WindowDesk &prepared) {
        QFile inTheWay(prepared.storeFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    });
    desk.start();
    QTRY_VERIFY(hasLine(contentOf(folder.filePath(u"test.log"_s)), u"warning tikting.store: storeUnwritable: .*"_s));
}

void TestLogged::theProgramWritesItsLog()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"data/Tikting/TiktingDesktop/log/tikting-desktop.log"_s);
    QProcess program;
    start(program, home, {});
    QTRY_VERIFY(hasLine(contentOf(path), u"info tikting.program: Tikting Desktop .* begins: .*"_s));
    QVERIFY(!(QFile::permissions(path) & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)));
    program.terminate();
    QVERIFY(program.waitForFinished());
}

void TestLogged::whatOnlyPrintsLeavesNoLog()
{
    const QTemporaryDir home;
    QProcess program;
    start(program, home, {u"--version"_s});
    QVERIFY(program.waitForFinished());
    QVERIFY(QDir(home.path()).isEmpty());
}

QTEST_MAIN(TestLogged)
#include "tst_logged.moc"
