// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/ticketstate.h"

#include <QTest>

#include <array>

namespace {

using S = TicketState;
using E = TicketEvent;
using A = TicketAction;

constexpr std::array states{S::Waiting, S::Sending, S::Unknown, S::Sent, S::Refused};
constexpr std::array stateNames{"waiting", "sending", "unknown", "sent", "refused"};
constexpr std::array events{E::Started, E::Created,   E::TokenRejected, E::Failed,
                            E::Lost,    E::Cancelled, E::SendAgain,     E::SaidCreated};
constexpr std::array eventNames{"started", "created",   "token rejected", "failed",
                                "lost",    "cancelled", "send again",     "said created"};

constexpr TicketStep send{S::Sending, A::Send};
constexpr TicketStep askToSignIn{S::Waiting, A::AskToSignIn};
constexpr TicketStep wait{S::Waiting, A::None};
constexpr TicketStep created{S::Sent, A::TellCreated};
constexpr TicketStep unknown{S::Unknown, A::TellUnknown};
constexpr TicketStep refused{S::Refused, A::TellRefused};
constexpr std::optional<TicketStep> stays;

using Row = std::array<std::optional<TicketStep>, events.size()>;

// clang-format off
const std::array<Row, states.size()> expected{{
    //            started created  token rejected failed   lost     cancelled send again said created
    /* waiting */ {send,  stays,   stays,         stays,   stays,   refused,  stays,     created},
    /* sending */ {stays, created, askToSignIn,   refused, unknown, refused,  stays,     stays},
    /* unknown */ {stays, stays,   stays,         stays,   stays,   stays,    wait,      created},
    /* sent    */ {stays, stays,   stays,         stays,   stays,   stays,    stays,     stays},
    /* refused */ {stays, stays,   stays,         stays,   stays,   stays,    wait,      created},
}};
// clang-format on

} // namespace

Q_DECLARE_METATYPE(TicketStep)

class TestTicketState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEventInEveryStateHasItsStep_data();
    void everyEventInEveryStateHasItsStep();
    void onlyATicketInItsTurnIsSent();
    void theEndOfASendIsAnEvent_data();
    void theEndOfASendIsAnEvent();
};

void TestTicketState::everyEventInEveryStateHasItsStep_data()
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

void TestTicketState::everyEventInEveryStateHasItsStep()
{
    QFETCH(TicketState, state);
    QFETCH(TicketEvent, event);
    QFETCH(TicketStep, step);
    QCOMPARE(next(state, event).state, step.state);
    QCOMPARE(next(state, event).action, step.action);
}

void TestTicketState::onlyATicketInItsTurnIsSent()
{
    for (const TicketState state : states) {
        for (const TicketEvent event : events)
            QCOMPARE(next(state, event).action == A::Send, state == S::Waiting && event == E::Started);
    }
}

void TestTicketState::theEndOfASendIsAnEvent_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<TicketEvent>("event");
    QTest::newRow("401") << ErrorKind::Unauthorized << Outcome::Rejected << E::TokenRejected;
    QTest::newRow("401 before the upload") << ErrorKind::Unauthorized << Outcome::NotSent << E::TokenRejected;
    QTest::newRow("400") << ErrorKind::BadRequest << Outcome::Rejected << E::Failed;
    QTest::newRow("no connection") << ErrorKind::ConnectionRefused << Outcome::NotSent << E::Failed;
    QTest::newRow("a file that changed") << ErrorKind::AttachmentChanged << Outcome::NotSent << E::Failed;
    QTest::newRow("lost after the last byte") << ErrorKind::ConnectionLost << Outcome::Unknown << E::Lost;
    QTest::newRow("lost before it") << ErrorKind::ConnectionLost << Outcome::NotSent << E::Failed;
    QTest::newRow("no answer in time") << ErrorKind::AnswerTimedOut << Outcome::Unknown << E::Lost;
    QTest::newRow("cancelled before the last byte") << ErrorKind::Cancelled << Outcome::NotSent << E::Cancelled;
    QTest::newRow("cancelled after it") << ErrorKind::Cancelled << Outcome::Unknown << E::Lost;
}

void TestTicketState::theEndOfASendIsAnEvent()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Outcome, outcome);
    QFETCH(TicketEvent, event);
    QCOMPARE(eventOf({.kind = kind, .outcome = outcome}), event);
}

QTEST_GUILESS_MAIN(TestTicketState)
#include "tst_ticketstate.moc"
