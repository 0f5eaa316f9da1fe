// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/shots/outboxstudio.h"

#include "ui/outbox/ticketlist.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds
constexpr int settling = 500; // until what moves has come to rest

/// A server that takes a ticket and says nothing.
Script silent()
{
    Script script;
    script.registration = {.after = Reaction::After::ReadNothing};
    return script;
}

TicketRecord described(TicketState state, const QString &title, const QString &description)
{
    TicketRecord record = ticket(state, title);
    record.draft.description = description;
    return record;
}

} // namespace

OutboxStudio::OutboxStudio(const QString &folder, QSize size) : m_folder(folder), m_server(silent()), m_desk(m_server)
{
    if (size.isValid())
        m_desk.window().resize(size);
    m_desk.window().move(20, 40); // room for the frame, whose size nobody knows yet
}

bool OutboxStudio::takeAll()
{
    m_desk.window().show();
    if (!reach(u"outbox-empty"_s, [] { return true; }))
        return false;
    fill();
    if (!QTest::qWaitFor([this] { return m_desk.rows().size() >= 10; }, patience))
        return false;
    m_desk.list().setFocus();
    const QList<std::pair<QString, QString>> tickets{{u"Monitor flickers in room 214"_s, u"outbox-sent"_s},
                                                     {u"VPN drops every few minutes"_s, u"outbox-refused"_s},
                                                     {u"Old badge still opens the lab"_s, u"outbox-waiting"_s},
                                                     {u"Half of it"_s, u"outbox-draft"_s},
                                                     {u"Laptop screen is broken"_s, u"outbox-unknown"_s}};
    for (const auto &[title, name] : tickets) {
        if (!takeTicket(title, name))
            return false;
    }
    QTest::keyClick(&m_desk.list(), Qt::Key_Delete);
    if (!reach(u"outbox-deleted"_s,
               [this] { return m_desk.button(QCoreApplication::translate("TicketActions", "Undo")); }))
        return false;
    auto *search = m_desk.window().findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClicks(search, u"fax machine"_s);
    return reach(u"outbox-no-match"_s, [this] { return m_desk.rows().isEmpty(); });
}

void OutboxStudio::fill()
{
    m_desk.have(TicketState::Sent, u"New chair for the reception"_s);
    m_desk.have(TicketState::Sent, u"Printer on the second floor prints everything twice, once on A4 and once on A5"_s);
    m_desk.have(TicketState::Draft, u"Half of it"_s);
    m_desk.have(TicketState::Waiting, u"Old badge still opens the lab"_s);
    TicketRecord sent = described(TicketState::Sent, u"Monitor flickers in room 214"_s,
                                  u"It flickers whenever the coffee machine next door runs.\n\nSince Monday."_s);
    sent.draft.attachments = {Attachment::fromContent(u"flicker.mp4"_s, QByteArray(420'000, 'x')),
                              Attachment::fromContent(u"room-214.jpg"_s, QByteArray(96'000, 'x'))};
    m_desk.have(sent);
    m_desk.have(TicketState::Refused, u"VPN drops every few minutes"_s);
    m_desk.have(TicketState::Sent, u"Keyboard for the new colleague"_s);
    m_desk.have(TicketState::Sent, u"Wi-Fi in the canteen"_s);
    TicketRecord unknown = described(TicketState::Unknown, u"Laptop screen is broken"_s,
                                     u"The screen cracked after a fall. Needs replacement.\n\nRoom 214."_s);
    unknown.draft.attachments = {Attachment::fromContent(u"cracked-screen.png"_s, QByteArray(184'320, 'x'))};
    m_desk.have(unknown);
    m_desk.outbox().submit(ticket(TicketState::Waiting, u"Headset without a microphone"_s).draft);
}

bool OutboxStudio::takeTicket(const QString &title, const QString &name)
{
    m_desk.select(title);
    return reach(name, [this, title] { return m_desk.details().startsWith(title); });
}

/// Waits until the window is `there`, lets it settle and takes the picture.
bool OutboxStudio::reach(const QString &name, const std::function<bool()> &there)
{
    m_next = name;
    if (!QTest::qWaitFor(there, patience))
        return false;
    QTest::qWait(settling);
    const QRect frame = m_desk.window().frameGeometry();
    return m_desk.window()
        .screen()
        ->grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height())
        .save(QDir(m_folder).filePath(name + u".png"_s));
}
