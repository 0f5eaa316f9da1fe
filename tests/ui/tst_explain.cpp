// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/explain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

class tst_Explain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasASentence_data();
    void everyFailureHasASentence();
    void everyAddressProblemHasASentence();
    void everyFieldProblemHasASentence();
    void everyFieldHasANameOfItsOwn();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void neverProposesToSendAgainWhatMayHaveBeenCreated_data();
    void neverProposesToSendAgainWhatMayHaveBeenCreated();
    void quotesTheServerWhenItSaysNo();
    void keepsTheWordsOfAFailedServerForTheDetails();
    void longServerTextIsShortenedInTheSentenceOnly();
    void serverTextIsNeverInterpreted();
    void serverTextCannotDisturbWhatStandsAroundIt();
    void namesTheAttachmentsThatAreTooLarge();
    void namesOnlySomeOfManyAttachments();
    void saysWhenToTryAgain_data();
    void saysWhenToTryAgain();
    void detailsTellTheFacts();
    void oldListsTellTheirAge_data();
    void oldListsTellTheirAge();
};

namespace {

constexpr std::array allTasks{Task::SignIn,     Task::ProbeServer, Task::LoadMetadata,
                              Task::FileTicket, Task::SendLater,   Task::CheckOutcome,
                              Task::OpenStore,  Task::SaveDraft,   Task::SaveTicket};
constexpr int kinds = int(ErrorKind::ProgramEnded) + 1;

QStringList sentencesOf(const QString &text)
{
    return text.split(QRegularExpression(u"(?<=\\.) "_s));
}

void addKinds()
{
    QTest::addColumn<ErrorKind>("kind");
    for (int kind = 0; kind < kinds; ++kind)
        QTest::addRow("kind %d", kind) << ErrorKind(kind);
}

Attachment attachment(const QString &name, qint64 size)
{
    Attachment result;
    result.name = name;
    result.size = size;
    return result;
}

} // namespace

void tst_Explain::everyFailureHasASentence_data()
{
    addKinds();
}

void tst_Explain::everyFailureHasASentence()
{
    QFETCH(ErrorKind, kind);

    for (const Task task : allTasks) {
        if (kind == ErrorKind::Cancelled && task == Task::ProbeServer)
            continue; // nobody asked for it, nobody is told
        const QString text = explain(Error{.kind = kind, .subject = u"Something"_s}, task).text;
        QVERIFY2(text.contains(QRegularExpression(u"^[“\\p{Lu}].{15,}\\.$"_s)), qPrintable(text));
        // No jargon, no codes alone, nobody is shouted at, nothing is left unfilled.
        QVERIFY2(!text.contains(QRegularExpression(u"!|%|HTTP|\\b[1-5]\\d\\d\\b|  "_s)), qPrintable(text));
    }
}

void tst_Explain::everyAddressProblemHasASentence()
{
    QStringList sentences;
    for (const auto problem : {AddressProblem::Empty, AddressProblem::Malformed, AddressProblem::NoHost,
                               AddressProblem::UnknownScheme, AddressProblem::PlainHttp})
        sentences << explain(problem);

    QCOMPARE(sentences.removeDuplicates(), 0);
    QVERIFY(std::ranges::all_of(sentences, [](const QString &sentence) { return sentence.endsWith(u'.'); }));
}

void tst_Explain::everyFieldProblemHasASentence()
{
    for (int field = 0; field <= int(Field::Attachments); ++field) {
        QStringList sentences;
        for (const auto kind : {FieldProblem::Kind::Missing, FieldProblem::Kind::TooLong,
                                FieldProblem::Kind::NothingToChoose, FieldProblem::Kind::Gone})
            sentences << explain(FieldProblem{Field(field), kind});
        QCOMPARE(sentences.removeDuplicates(), 0);
        QVERIFY(std::ranges::all_of(sentences, [](const QString &sentence) { return sentence.endsWith(u'.'); }));
    }
    QVERIFY(explain(FieldProblem{Field::Title, FieldProblem::Kind::TooLong}).contains(u"255"_s));
}

void tst_Explain::everyFieldHasANameOfItsOwn()
{
    QStringList names;
    for (int field = 0; field <= int(Field::Attachments); ++field)
        names << fieldLabel(Field(field));

    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(fieldLabel(Field::Department), u"Department"_s);
}

void tst_Explain::saysWhatToDo_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Task>("task");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *name, const Error &error, Task task, const QStringList &words) {
        QTest::newRow(name) << error << task << words;
    };
    const auto rejected = [](ErrorKind kind, int status) {
        return Error{.kind = kind, .outcome = Outcome::Rejected, .httpStatus = status};
    };
    row("400, a field is missing", rejected(ErrorKind::BadRequest, 400), Task::FileTicket,
        {u"was not created"_s, u"every required field"_s});
    Error fields = rejected(ErrorKind::BadRequest, 400);
    fields.fieldErrors.insert(Field::Title, {u"Too short"_s});
    row("400, of one field", fields, Task::FileTicket, {u"was not created"_s, u"in some fields"_s});
    row("400, unknown requester", rejected(ErrorKind::UnknownRequester, 400), Task::FileTicket,
        {u"requester"_s, u"More"_s});
    row("400, invalid site", rejected(ErrorKind::InvalidPlace, 400), Task::FileTicket, {u"site"_s, u"choose anew"_s});
    row("400, no permission", rejected(ErrorKind::NoCreatePermission, 400), Task::FileTicket,
        {u"permission"_s, u"Tickets.Create"_s, u"administrator"_s});
    row("401 when signing in", rejected(ErrorKind::Unauthorized, 401), Task::SignIn,
        {u"password is wrong"_s, u"locked"_s});
    row("401 later", rejected(ErrorKind::Unauthorized, 401), Task::FileTicket,
        {u"session has ended"_s, u"nothing you typed is lost"_s});
    row("404 while searching", rejected(ErrorKind::NotFound, 404), Task::CheckOutcome, {u"Look there yourself"_s});
    row("wrong path", rejected(ErrorKind::NotFound, 404), Task::ProbeServer, {u"no help desk at this address"_s});
    row("no such host", Error{.kind = ErrorKind::HostNotFound, .subject = u"help.exmaple.com"_s}, Task::ProbeServer,
        {u"help.exmaple.com"_s, u"online"_s});
    row("vanished file", Error{.kind = ErrorKind::AttachmentMissing, .subject = u"log.txt"_s}, Task::FileTicket,
        {u"“log.txt”"_s, u"Remove it"_s});
    row("changed file", Error{.kind = ErrorKind::AttachmentChanged, .subject = u"log.txt"_s}, Task::FileTicket,
        {u"“log.txt”"_s, u"Attach it again"_s});
    row("redirect", Error{.kind = ErrorKind::Redirected, .subject = u"https://other.example"_s}, Task::FileTicket,
        {u"https://other.example"_s, u"Check the server address"_s});
    row("cancelled", Error{.kind = ErrorKind::Cancelled}, Task::FileTicket, {u"You cancelled"_s, u"not created"_s});
    row("cancelled too late", Error{.kind = ErrorKind::Cancelled, .outcome = Outcome::Unknown}, Task::FileTicket,
        {u"may have been created"_s, u"sent already"_s, u"Look whether"_s});
    row("no network, and the ticket waits", Error{.kind = ErrorKind::NetworkUnreachable}, Task::SendLater,
        {u"could not be sent yet"_s, u"goes out by itself"_s});
    row("the program ended", Error{.kind = ErrorKind::ProgramEnded, .outcome = Outcome::Unknown}, Task::FileTicket,
        {u"may have been created"_s, u"program ended"_s, u"Look whether"_s});
    row("nothing can be kept", Error{.kind = ErrorKind::StoreUnwritable}, Task::OpenStore,
        {u"before you quit"_s, u"administrator"_s});
    row("no room for the store", Error{.kind = ErrorKind::StoreFull}, Task::OpenStore, {u"start the program again"_s});
    row("no room for a draft", Error{.kind = ErrorKind::StoreFull}, Task::SaveDraft,
        {u"draft is not saved"_s, u"it is saved by itself"_s});
    row("no room for a ticket", Error{.kind = ErrorKind::StoreFull}, Task::SaveTicket,
        {u"not sent yet"_s, u"it goes out by itself"_s});
    row("damaged", Error{.kind = ErrorKind::StoreDamaged}, Task::OpenStore, {u"set aside"_s, u"show the details"_s});
    row("too new", Error{.kind = ErrorKind::StoreTooNew}, Task::OpenStore, {u"Nothing is lost"_s});
    row("lost after the last byte", Error{.kind = ErrorKind::ConnectionLost, .outcome = Outcome::Unknown},
        Task::FileTicket, {u"may have been created"_s, u"It was not sent again"_s, u"Look whether"_s});
}

void tst_Explain::saysWhatToDo()
{
    QFETCH(Error, error);
    QFETCH(Task, task);
    QFETCH(QStringList, words);

    const QString text = explain(error, task).text;

    for (const QString &word : std::as_const(words))
        QVERIFY2(text.contains(word), qPrintable(word + u" is not in: "_s + text));
}

void tst_Explain::neverProposesToSendAgainWhatMayHaveBeenCreated_data()
{
    addKinds();
}

void tst_Explain::neverProposesToSendAgainWhatMayHaveBeenCreated()
{
    QFETCH(ErrorKind, kind);
    if (kind >= ErrorKind::NoKeychain && kind != ErrorKind::ProgramEnded)
        return; // no ticket is on its way then

    const QString text = explain(Error{.kind = kind, .outcome = Outcome::Unknown}, Task::FileTicket).text;

    QVERIFY2(text.startsWith(u"The ticket may have been created."_s), qPrintable(text));
    QVERIFY2(!text.contains(QRegularExpression(u"[Tt]ry again|submit again|not created"_s)), qPrintable(text));
}

void tst_Explain::quotesTheServerWhenItSaysNo()
{
    const Error error{.kind = ErrorKind::Unauthorized,
                      .outcome = Outcome::Rejected,
                      .httpStatus = 401,
                      .serverText = u"The account is locked until 14:00"_s};

    const Explanation explanation = explain(error, Task::SignIn);

    QVERIFY(explanation.text.startsWith(u"You are not signed in."_s));
    QVERIFY(explanation.text.endsWith(u"The help desk says: “The account is locked until 14:00”"_s));
}

void tst_Explain::keepsTheWordsOfAFailedServerForTheDetails()
{
    const Error error{.kind = ErrorKind::ServerFailed,
                      .outcome = Outcome::Rejected,
                      .httpStatus = 500,
                      .serverText = u"System.NullReferenceException at Tikting.Api"_s};

    const Explanation explanation = explain(error, Task::FileTicket);

    QVERIFY(!explanation.text.contains(u"NullReference"_s));
    QVERIFY(explanation.details.contains(u"NullReference"_s));
}

void tst_Explain::longServerTextIsShortenedInTheSentenceOnly()
{
    const Error error{.kind = ErrorKind::Forbidden, .httpStatus = 403, .serverText = u"word "_s.repeated(1000)};

    const Explanation explanation = explain(error, Task::FileTicket);

    QVERIFY(explanation.text.size() < 500);
    QVERIFY(explanation.details.contains(error.serverText.trimmed()));
}

void tst_Explain::serverTextIsNeverInterpreted()
{
    const QString hostile = u"<img src=x> %1 %2 %n &amp; \\n"_s;
    const Error error{.kind = ErrorKind::BadRequest,
                      .httpStatus = 400,
                      .serverText = hostile,
                      .fieldErrors = {{Field::Title, {hostile}}},
                      .subject = hostile,
                      .detail = hostile};

    const Explanation explanation = explain(error, Task::FileTicket, {attachment(hostile, 1)});

    QVERIFY(explanation.text.contains(hostile));
    QCOMPARE(explanation.details.count(hostile), 4);
    const Error tooLarge{.kind = ErrorKind::TooLarge, .httpStatus = 413};
    QVERIFY(explain(tooLarge, Task::FileTicket, {attachment(hostile, 1)}).text.contains(hostile));
    const Error missing{.kind = ErrorKind::AttachmentMissing, .subject = hostile};
    QVERIFY(explain(missing, Task::FileTicket).text.contains(hostile));
}

void tst_Explain::serverTextCannotDisturbWhatStandsAroundIt()
{
    const Error error{
        .kind = ErrorKind::Forbidden, .httpStatus = 403, .serverText = u"a\u202Eb\u0007c\u2066d\u0000e"_s};

    const Explanation explanation = explain(error, Task::FileTicket);

    QVERIFY(explanation.text.contains(u"“abcde”"_s));
    QVERIFY(explanation.details.contains(u"abcde"_s));
}

void tst_Explain::namesTheAttachmentsThatAreTooLarge()
{
    const Error error{.kind = ErrorKind::TooLarge, .outcome = Outcome::Rejected, .httpStatus = 413};

    const QString text =
        explain(error, Task::FileTicket, {attachment(u"video.mp4"_s, 80 << 20), attachment(u"log.txt"_s, 300)}).text;

    QVERIFY2(text.contains(u"“video.mp4” (83.9 MB), “log.txt” (300 bytes)"_s), qPrintable(text));
}

void tst_Explain::namesOnlySomeOfManyAttachments()
{
    const QList<Attachment> many(40, attachment(u"log.txt"_s, 300));

    const QString text = explain(Error{.kind = ErrorKind::TooLarge, .httpStatus = 413}, Task::FileTicket, many).text;

    QCOMPARE(text.count(u"log.txt"_s), 5);
    QVERIFY(text.contains(u"…"_s));
}

void tst_Explain::saysWhenToTryAgain_data()
{
    QTest::addColumn<std::optional<std::chrono::seconds>>("after");
    QTest::addColumn<QString>("words");

    using After = std::optional<std::chrono::seconds>;
    QTest::newRow("unsaid") << After() << u"Try again later."_s;
    QTest::newRow("now") << After(std::chrono::seconds(0)) << u"Try again later."_s;
    QTest::newRow("seconds") << After(std::chrono::seconds(20)) << u"Try again in a minute."_s;
    QTest::newRow("two minutes") << After(std::chrono::seconds(120)) << u"Try again in 2 minutes."_s;
    QTest::newRow("rounded up") << After(std::chrono::seconds(121)) << u"Try again in 3 minutes."_s;
    QTest::newRow("hours") << After(std::chrono::hours(3)) << u"Try again in 3 hours."_s;
    QTest::newRow("absurd") << After(std::chrono::seconds(std::numeric_limits<int>::max()))
                            << u"Try again in some days."_s;
}

void tst_Explain::saysWhenToTryAgain()
{
    QFETCH(std::optional<std::chrono::seconds>, after);
    QFETCH(QString, words);

    for (const ErrorKind kind : {ErrorKind::TooManyRequests, ErrorKind::Unavailable}) {
        const Error error{.kind = kind, .outcome = Outcome::Rejected, .httpStatus = 503, .retryAfter = after};
        QCOMPARE(sentencesOf(explain(error, Task::FileTicket).text).constLast(), words);
    }
}

void tst_Explain::detailsTellTheFacts()
{
    const Error error{.kind = ErrorKind::TlsFailed,
                      .httpStatus = 0,
                      .subject = u"help.example.com"_s,
                      .detail = u"The certificate has expired"_s};

    const Explanation explanation = explain(error, Task::SignIn);

    QVERIFY(explanation.details.contains(u"help.example.com"_s));
    QVERIFY(explanation.details.contains(u"The certificate has expired"_s));
    QVERIFY(!explanation.details.contains(u"HTTP"_s));
    QVERIFY(
        explain(Error{.kind = ErrorKind::ServerFailed, .httpStatus = 507}, Task::SignIn).details.contains(u"507"_s));
}

void tst_Explain::oldListsTellTheirAge_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("words");
    QTest::newRow("just now") << 0 << u"less than an hour old"_s;
    QTest::newRow("of a clock that was set back") << -5 << u"less than an hour old"_s;
    QTest::newRow("hours") << 47 << u"47 hour(s) old"_s;
    QTest::newRow("days") << 24 * 3 + 1 << u"3 day(s) old"_s;
}

void tst_Explain::oldListsTellTheirAge()
{
    QFETCH(int, hours);
    QFETCH(QString, words);
    const QDateTime loaded = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours - 1);
    const QString text = explainOldLists(Error{.kind = ErrorKind::NetworkUnreachable}, loaded).text;
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(text.contains(u"network"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_Explain)
#include "tst_explain.moc"
