// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/outboxdesk.h"

#include "tests/wire/await.h"
#include "ui/banner.h"
#include "ui/outbox/ticketdetails.h"
#include "ui/outbox/ticketlist.h"
#include "ui/outbox/ticketlistmodel.h"
#include "ui/outbox/verbbar.h"
#include "ui/plainlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

Error errorOf(TicketState state)
{
    switch (state) {
    case TicketState::Unknown:
        return {.kind = ErrorKind::AnswerTimedOut, .outcome = Outcome::Unknown};
    case TicketState::Refused:
        return {.kind = ErrorKind::NoCreatePermission, .outcome = Outcome::Rejected, .httpStatus = 403};
    default:
        return {};
    }
}

} // namespace

TicketRecord ticket(TicketState state, const QString &title)
{
    TicketRecord record{.key = QUuid::createUuid(), .state = state, .error = errorOf(state)};
    record.draft.title = title;
    record.draft.description = u"It broke when it fell."_s;
    record.draft.site = record.draft.department = 1;
    if (state == TicketState::Sent)
        record.number = 1042;
    return record;
}

OutboxDesk::OutboxDesk(const FaultyServer &server)
    : m_server(server)
    , m_settings(m_folder.filePath(u"user.conf"_s), m_folder.filePath(u"policy.conf"_s))
    , m_store({.folder = m_folder.filePath(u"data"_s)})
    , m_outbox(m_api, m_session, m_store)
    , m_drafts(m_store)
    , m_check(m_api, m_outbox, m_store)
    , m_clock(QDateTime::currentDateTimeUtc().addDays(-7)) // what waits asks before it goes, and so stays where it is
{
    m_window = std::make_unique<OutboxWindow>(
        OutboxWindow::Parts{m_settings, m_session, m_store, m_outbox, m_drafts, m_check});
    signIn();
}

OutboxDesk::~OutboxDesk() = default;

void OutboxDesk::signIn()
{
    QVERIFY(await(m_session.signIn({m_server.url(), u"jane"_s, u"secret"_s, {}, false})));
    m_drafts.setAccount(m_outbox.account());
    QTRY_VERIFY(m_drafts.isOpen());
}

TicketRecord OutboxDesk::have(TicketState state, const QString &title)
{
    return have(ticket(state, title));
}

TicketRecord OutboxDesk::have(TicketRecord record)
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    m_clock = m_clock.addSecs(60);
    if (record.state == TicketState::Draft) {
        m_drafts.putAside(record.draft);
        record.key = m_drafts.aside().constFirst().key;
    } else {
        record.submitted = record.tried = m_clock;
        if (record.state == TicketState::Sent)
            (void)await(m_store.save(m_outbox.account(), record));
        else
            m_outbox.putBack(record);
    }
    const auto isKept = [&] { return m_outbox.isAtRest() && m_drafts.isKept(); };
    // The next one is to be a later one.
    if (!QTest::qWaitFor([&] { return isKept() && QDateTime::currentMSecsSinceEpoch() > before + 1; }))
        qFatal("a ticket is not on disk");
    return record;
}

void OutboxDesk::open()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(list().isVisible() || button(u"New ticket"_s));
}

TicketList &OutboxDesk::list() const
{
    return *m_window->findChild<TicketList *>();
}

Banner &OutboxDesk::banner() const
{
    return *m_window->findChild<Banner *>();
}

QStringList OutboxDesk::rows() const
{
    QStringList rows;
    if (!list().isVisible())
        return rows;
    const QAbstractItemModel &model = *list().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : {TicketListModel::State, TicketListModel::Title, TicketListModel::Number})
            cells << model.index(row, column).data().toString();
        rows << cells.join(u'|');
    }
    return rows;
}

void OutboxDesk::select(const QString &title)
{
    const QAbstractItemModel &model = *list().model();
    QModelIndexList found;
    QTRY_COMPARE(
        (found = model.match(model.index(0, TicketListModel::Title), Qt::DisplayRole, title, 1, Qt::MatchExactly))
            .size(),
        1);
    list().scrollTo(found.constFirst());
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(found.constFirst()).center());
    QTRY_VERIFY2(details().startsWith(title), qPrintable(details()));
}

QStringList OutboxDesk::offered() const
{
    QStringList names;
    const auto buttons = m_window->findChild<VerbBar *>()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible() && button->isEnabled())
            names << QString(button->text()).remove(u'&');
    }
    return names;
}

QPushButton *OutboxDesk::button(const QString &name) const
{
    const auto buttons = m_window->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(button);
        if (button->isVisible() && interface->text(QAccessible::Name) == name)
            return button;
    }
    return nullptr;
}

void OutboxDesk::press(const QString &name)
{
    QPushButton *pressed = button(name);
    QVERIFY2(pressed, qPrintable(name));
    QTest::mouseClick(pressed, Qt::LeftButton);
}

QString OutboxDesk::details() const
{
    const auto *details = m_window->findChild<TicketDetails *>();
    if (!details->isVisible())
        return {};
    QStringList parts;
    const auto labels = details->findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels) {
        if (!label->text().isEmpty())
            parts << label->text();
    }
    parts << details->findChild<QPlainTextEdit *>()->toPlainText();
    return parts.join(u'\n');
}
