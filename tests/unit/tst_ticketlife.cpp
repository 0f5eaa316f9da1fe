// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/ticketlife.h"

#include <QTest>

#include <array>

namespace {

using S = TicketState;
using E = TicketEvent;
using A = TicketAction;

constexpr std::array states{S::Draft, S::Waiting, S::Sending, S::Unknown, S::Sent, S::Refused};
constexpr std::array stateNames{"draft", "waiting", "sending", "unknown", "sent", "refused"};
constexpr std::array events{E::Started, E::Created,   E::TokenRejected, E::Postponed, E::Failed,
                            E::Lost,    E::Cancelled, E::EndedInDoubt,  E::SendAgain, E::SaidCreated};
constexpr std::array eventNames{"started", "created",   "token rejected", "postponed",  "failed",
                                "lost",    "cancelled", "ended in doubt", "send again", "said created"};

constexpr TicketStep send{S::Sending, A::None};
constexpr TicketStep askToSignIn{S::Waiting, A::AskToSignIn};
constexpr TicketStep later{S::Waiting, A::TellWaiting};
constexpr TicketStep wait{S::Waiting, A::None};
constexpr TicketStep created{S::Sent, A::TellCreated};
constexpr TicketStep unknown{S::Unknown, A::TellUnknown};
constexpr TicketStep refused{S::Refused, A::TellRefused};
constexpr std::optional<TicketStep> stays;

using Row = std::array<std::optional<TicketStep>, events.size()>;

// clang-format off
const std::array<Row, states.size()> expected{{
    //            started created  token rejected postponed failed   lost     ended in doubt send again said created
    /* draft   */ {stays, stays,   stays,         stays,    stays,   stays,   stays,    stays,   stays,     stays},
    /* waiting */ {send,  stays,   stays,         stays,    stays,   stays,   refused,  unknown, stays,     created},
    /* sending */ {stays, created, askToSignIn,   later,    refused, unknown, refused,  unknown, stays,     stays},
    /* unknown */ {stays, stays,   stays,         stays,    stays,   stays,   stays,    stays,   wait,      created},
    /* sent    */ {stays, stays,   stays,         stays,    stays,   stays,   stays,    stays,   stays,     stays},
    /* refused */ {stays, stays,   stays,         stays,    stays,   stays,   stays,    stays,   wait,      stays},
}};
// clang-format on

} // namespace

Q_DECLARE_METATYPE(TicketStep)

class TestTicketLife : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEventInEveryStateHasItsStep_data();
    void everyEventInEveryStateHasItsStep();
    void onlyATicketInItsTurnIsSent();
    void theEndOfASendIsAnEvent_data();
    void theEndOfASendIsAnEvent();
};

void TestTicketLife::everyEventInEveryStateHasItsStep_data()
{
    QTest::addColumn<TicketState>("state");
    QTest::addColumn<TicketEvent>("event");
    QTest::addColumn<TicketStep>("step");
    for (size_t s = 0; s < states.size(); ++s) {
        for (size_t e = 0; e < events.size(); ++e) {
            const TicketStep step = expected.at(s).at(e).value_or(TicketStep{states.at(s), A::None});
            QTest::addRow("%s, %s", stateNames.at(s), eventNames.at(e)) << states.at(s) << events.at(e) << step;
        }
    }
}

void TestTicketLife::everyEventInEveryStateHasItsStep()
{
    QFETCH(TicketState, state);
    QFETCH(TicketEvent, event);
    QFETCH(TicketStep, step);
    QCOMPARE(next(state, event).state, step.state);
    QCOMPARE(next(state, event).action, step.action);
}

void TestTicketLife::onlyATicketInItsTurnIsSent()
{
    for (const TicketState state : states) {
        for (const TicketEvent event : events)
            QCOMPARE(state != S::Sending && next(state, event).state == S::Sending,
                     state == S::Waiting && event == E::Started);
    }
}

void TestTicketLife::theEndOfASendIsAnEvent_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<TicketEvent>("event");
    constexpr qint64 small = 2'000;
    constexpr qint64 large = 50'000'000;
    QTest::newRow("401") << ErrorKind::Unauthorized << Outcome::Rejected << small << E::TokenRejected;
    QTest::newRow("401 before the upload") << ErrorKind::Unauthorized << Outcome::NotSent << small << E::TokenRejected;
    QTest::newRow("400") << ErrorKind::BadRequest << Outcome::Rejected << small << E::Failed;
    for (const ErrorKind kind :
         {ErrorKind::HostNotFound, ErrorKind::ConnectionRefused, ErrorKind::NetworkUnreachable, ErrorKind::ProxyFailed,
          ErrorKind::ProxyNeedsLogin, ErrorKind::CertificateUntrusted, ErrorKind::CertificateOfAnother,
          ErrorKind::CertificateOutdated, ErrorKind::TlsFailed, ErrorKind::ConnectTimedOut, ErrorKind::StalledUpload})
        QTest::addRow("no connection %d", int(kind)) << kind << Outcome::NotSent << large << E::Postponed;
    QTest::newRow("503") << ErrorKind::Unavailable << Outcome::Rejected << small << E::Postponed;
    QTest::newRow("429") << ErrorKind::TooManyRequests << Outcome::Rejected << small << E::Postponed;
    QTest::newRow("408") << ErrorKind::RequestTimedOut << Outcome::Rejected << large << E::Postponed;
    QTest::newRow("a small upload that was cut") << ErrorKind::CutUpload << Outcome::NotSent << small << E::Postponed;
    QTest::newRow("a large upload that was cut") << ErrorKind::CutUpload << Outcome::NotSent << large << E::Failed;
    QTest::newRow("a file that changed") << ErrorKind::AttachmentChanged << Outcome::NotSent << small << E::Failed;
    QTest::newRow("lost after the last byte") << ErrorKind::ConnectionLost << Outcome::Unknown << small << E::Lost;
    QTest::newRow("lost before it") << ErrorKind::ConnectionLost << Outcome::NotSent << large << E::Postponed;
    QTest::newRow("no answer in time") << ErrorKind::AnswerTimedOut << Outcome::Unknown << small << E::Lost;
    QTest::newRow("no answer before the upload")
        << ErrorKind::AnswerTimedOut << Outcome::NotSent << large << E::Postponed;
    QTest::newRow("cancelled before the last byte")
        << ErrorKind::Cancelled << Outcome::NotSent << small << E::Cancelled;
    QTest::newRow("cancelled after it") << ErrorKind::Cancelled << Outcome::Unknown << small << E::Lost;
}

void TestTicketLife::theEndOfASendIsAnEvent()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Outcome, outcome);
    QFETCH(qint64, size);
    QFETCH(TicketEvent, event);
    QCOMPARE(eventOf({.kind = kind, .outcome = outcome}, size), event);
}

QTEST_GUILESS_MAIN(TestTicketLife)
#include "tst_ticketlife.moc"
