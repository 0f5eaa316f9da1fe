// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/outboxdesk.h"
#include "ui/banner.h"
#include "ui/outbox/ticketdetails.h"
#include "ui/outbox/ticketlist.h"
#include "ui/outbox/ticketlistmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QLineEdit *searchField(const OutboxDesk &desk)
{
    return named<QLineEdit>(const_cast<OutboxDesk &>(desk).window(), u"Search"_s);
}

void search(const OutboxDesk &desk, const QString &text)
{
    QLineEdit *field = searchField(desk);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

/// Signs another person in at the same help desk.
void letOtherIn(OutboxDesk &desk, FaultyServer &server)
{
    Script script;
    script.authenticate.answer = httpAnswer(200, R"({"Id":"u2","Username":"john","Token":"t.o.k"})");
    server.follow(script);
    desk.signIn();
}

} // namespace

/// What the window lists and tells, and how it is searched.
class TestOutboxWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsTicketsOfEveryStateLatestFirst();
    void aTicketThatIsSubmittedAppearsByItself();
    void aHiddenWindowCatchesUpWhenItIsShown();
    void searchFindsAnyPartOfATicket_data();
    void searchFindsAnyPartOfATicket();
    void theFilterShowsOneKind_data();
    void theFilterShowsOneKind();
    void anEmptyListSaysWhatToDo();
    void aSearchInVainCanBeCleared();
    void onlyTheLatestQueryIsAnswered();
    void whoeverSignsInNextSeesNothingOfIt();
    void selectionAndPlaceStayWhileTicketsCome();
    void aSearchAmongManyKeepsTheSelection();
    void whatIsGoneGivesWayToItsNeighbour();
    void itsReasonAndTracesAreTold();
    void aTryThatFailedIsTold();
    void whatLooksLikeMarkupIsShownAsText();
    void theKeyboardIsEnough();
    void escapeClearsTheSearchBeforeItCloses();
    void itsPlaceIsRemembered();
    void itFitsASmallScreen_data();
    void itFitsASmallScreen();
};

void TestOutboxWindow::listsTicketsOfEveryStateLatestFirst()
{
    Script script;
    script.registration = {.after = Reaction::After::ReadNothing};
    FaultyServer server(script);
    OutboxDesk desk(server);
    desk.have(TicketState::Draft, u"Half written"_s);
    desk.have(TicketState::Sent, u"Old printer"_s);
    desk.have(TicketState::Unknown, u"Broken screen"_s);
    desk.have(TicketState::Refused, u"No mouse"_s);
    desk.have(TicketState::Waiting, u"Slow network"_s);
    desk.open();
    TicketRecord sending = ticket(TicketState::Waiting, u"New chair"_s);
    desk.outbox().submit(sending.draft);
    const QStringList expected{u"Sending|New chair|"_s,     u"Waiting|Slow network|"_s,
                               u"Refused|No mouse|"_s,      u"May have been created|Broken screen|"_s,
                               u"Sent|Old printer|#1042"_s, u"Draft|Half written|"_s};
    QTRY_COMPARE(desk.rows(), expected);
}

void TestOutboxWindow::aTicketThatIsSubmittedAppearsByItself()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Sent, u"Old printer"_s);
    desk.open();
    QTRY_COMPARE(desk.rows().size(), 1);
    desk.outbox().submit(ticket(TicketState::Waiting, u"New chair"_s).draft);
    QTRY_COMPARE(desk.rows(), QStringList({u"Sent|New chair|#1042"_s, u"Sent|Old printer|#1042"_s}));
}

void TestOutboxWindow::aHiddenWindowCatchesUpWhenItIsShown()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Sent, u"Old printer"_s);
    desk.open();
    desk.window().close();
    desk.have(TicketState::Refused, u"No mouse"_s);
    desk.open();
    QTRY_COMPARE(desk.rows(), QStringList({u"Refused|No mouse|"_s, u"Sent|Old printer|#1042"_s}));
}

void TestOutboxWindow::searchFindsAnyPartOfATicket_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("inside the title") << u"RINTER"_s << u"Sent|Old printer|#77"_s;
    QTest::newRow("in the description") << u"paper jam"_s << u"Sent|Old printer|#77"_s;
    QTest::newRow("the number") << u"77"_s << u"Sent|Old printer|#77"_s;
    QTest::newRow("not on the way out") << u"screen"_s << u"May have been created|Broken screen|"_s;
    QTest::newRow("with blanks around it") << u" mouse "_s << u"Draft|No mouse|"_s;
}

void TestOutboxWindow::searchFindsAnyPartOfATicket()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    TicketRecord printer = ticket(TicketState::Sent, u"Old printer"_s);
    printer.draft.description = u"A Paper Jam again."_s;
    printer.number = 77;
    desk.have(printer);
    desk.have(TicketState::Unknown, u"Broken screen"_s);
    desk.have(TicketState::Draft, u"No mouse"_s);
    desk.open();
    QTRY_COMPARE(desk.rows().size(), 3);
    search(desk, typed);
    QTRY_COMPARE(desk.rows(), QStringList{found});
}

void TestOutboxWindow::theFilterShowsOneKind_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("drafts") << u"Drafts"_s << QStringList{u"Draft|d|"_s};
    QTest::newRow("outbox") << u"In the outbox"_s
                            << QStringList{u"Refused|r|"_s, u"May have been created|u|"_s, u"Waiting|w|"_s};
    QTest::newRow("sent") << u"Sent"_s << QStringList{u"Sent|s|#1042"_s};
}

void TestOutboxWindow::theFilterShowsOneKind()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, titles);
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Draft, u"d"_s);
    desk.have(TicketState::Waiting, u"w"_s);
    desk.have(TicketState::Unknown, u"u"_s);
    desk.have(TicketState::Refused, u"r"_s);
    desk.have(TicketState::Sent, u"s"_s);
    desk.open();
    QTRY_COMPARE(desk.rows().size(), 5);
    auto *box = desk.window().findChild<QComboBox *>();
    box->setFocus();
    QTest::keyClicks(box, filter);
    QTRY_COMPARE(desk.rows(), titles);
}

void TestOutboxWindow::anEmptyListSaysWhatToDo()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    QSignalSpy asked(&desk.window(), &OutboxWindow::newTicketRequested);
    desk.window().show();
    QTRY_VERIFY(desk.button(u"New ticket"_s));
    QVERIFY(desk.offered().isEmpty());
    desk.press(u"New ticket"_s);
    QCOMPARE(asked.size(), 1);
}

void TestOutboxWindow::aSearchInVainCanBeCleared()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Sent, u"Old printer"_s);
    desk.open();
    search(desk, u"xyz"_s);
    QTRY_VERIFY(desk.button(u"Clear search"_s));
    QVERIFY(desk.details().isEmpty());
    desk.press(u"Clear search"_s);
    QTRY_COMPARE(desk.rows().size(), 1);
    QVERIFY(searchField(desk)->text().isEmpty());
}

void TestOutboxWindow::onlyTheLatestQueryIsAnswered()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Sent, u"Old printer"_s);
    desk.have(TicketState::Sent, u"Broken screen"_s);
    TicketLookup lookup(desk.store(), desk.session(), desk.outbox());
    QSignalSpy found(&lookup, &TicketLookup::found);
    lookup.setActive(true);
    lookup.setQuery({.text = u"printer"_s, .states = {}});
    lookup.setQuery({.text = u"screen"_s, .states = {}});
    QVERIFY(found.wait());
    // What was asked before has been answered by now, too: the store does one thing after another.
    QCOMPARE(found.size(), 1);
    const auto tickets = found.constFirst().constFirst().value<QList<TicketSummary>>();
    QCOMPARE(tickets.size(), 1);
    QCOMPARE(tickets.constFirst().title, u"Broken screen"_s);
}

void TestOutboxWindow::whoeverSignsInNextSeesNothingOfIt()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Unknown, u"Broken screen"_s);
    desk.have(TicketState::Draft, u"No mouse"_s);
    desk.have(TicketState::Sent, u"Old printer"_s);
    desk.open();
    desk.select(u"Old printer"_s);
    desk.press(u"Delete"_s);
    QTRY_COMPARE(desk.rows().size(), 2);
    search(desk, u"mouse"_s);
    QTRY_COMPARE(desk.rows().size(), 1);
    QVERIFY(!desk.banner().text().isEmpty());

    letOtherIn(desk, server);
    QTRY_VERIFY(desk.button(u"New ticket"_s));
    QCOMPARE(desk.rows(), QStringList());
    QVERIFY(desk.details().isEmpty());
    QVERIFY(desk.banner().text().isEmpty());
    QVERIFY(searchField(desk)->text().isEmpty());

    server.follow(Script());
    desk.signIn();
    QTRY_COMPARE(desk.rows().size(), 2);
}

void TestOutboxWindow::selectionAndPlaceStayWhileTicketsCome()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    for (int i = 0; i < 30; ++i)
        desk.have(TicketState::Sent, u"Ticket %1"_s.arg(i));
    desk.open();
    QTRY_COMPARE(desk.rows().size(), 30);
    desk.select(u"Ticket 3"_s);
    TicketList &list = desk.list();
    QTRY_VERIFY(list.verticalScrollBar()->value() > 0);
    const int before = list.visualRect(list.currentIndex()).y();
    desk.have(TicketState::Sent, u"One more"_s);
    QTRY_COMPARE(desk.rows().size(), 31);
    QCOMPARE(list.selected()->title, u"Ticket 3"_s);
    QVERIFY(list.selectionModel()->isRowSelected(list.currentIndex().row()));
    QCOMPARE(list.visualRect(list.currentIndex()).y(), before);
}

void TestOutboxWindow::aSearchAmongManyKeepsTheSelection()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.open();
    TicketList &list = desk.list();
    QList<TicketSummary> many;
    for (int i = 0; i < 200; ++i)
        many.append({QUuid::createUuid(), TicketState::Sent, QString::number(i), QDateTime::currentDateTimeUtc(), i});
    QList<TicketSummary> found = many;
    found.removeIf([](const TicketSummary &ticket) { return *ticket.number % 2 == 0; });
    list.setTickets(many);
    list.select(many.at(51).key);
    list.setTickets(found);
    QCOMPARE(list.selected()->key, many.at(51).key);
    QVERIFY(list.selectionModel()->isRowSelected(25));
    list.setTickets(many);
    QVERIFY(list.selectionModel()->isRowSelected(51));
    list.select(many.at(60).key);
    list.setTickets(found);
    QCOMPARE(list.selected()->key, many.at(61).key);
    list.setTickets({});
    QVERIFY(!list.selected());
}

void TestOutboxWindow::whatIsGoneGivesWayToItsNeighbour()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Sent, u"a"_s);
    const TicketRecord middle = desk.have(TicketState::Sent, u"b"_s);
    desk.have(TicketState::Sent, u"c"_s);
    desk.open();
    desk.select(u"b"_s);
    desk.store().remove(desk.outbox().account(), middle.key);
    QTRY_COMPARE(desk.rows().size(), 2);
    QCOMPARE(desk.list().selected()->title, u"a"_s);
    QTRY_VERIFY(desk.details().startsWith(u'a'));
}

void TestOutboxWindow::itsReasonAndTracesAreTold()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    TicketRecord record = ticket(TicketState::Unknown, u"Broken screen"_s);
    record.draft.attachments = {Attachment::fromContent(u"crack.png"_s, QByteArray(12'000, 'x'))};
    record = desk.have(record);
    desk.open();
    desk.select(u"Broken screen"_s);
    const QString details = desk.details();
    const QString tried = QLocale().toString(record.tried.toLocalTime(), QLocale::LongFormat);
    for (const QString &told : {u"May have been created"_s, u"The ticket may have been created."_s, tried, u"jane"_s,
                                u"127.0.0.1"_s, u"It broke when it fell."_s, u"crack.png"_s, u"12 kB"_s})
        QVERIFY2(details.contains(told), qPrintable(told + " is not in "_L1 + details));
}

void TestOutboxWindow::aTryThatFailedIsTold()
{
    Script script;
    script.registration.answer = httpAnswer(503, {}, "Retry-After: 600\r\n");
    FaultyServer server(script);
    OutboxDesk desk(server);
    desk.open();
    desk.outbox().submit(ticket(TicketState::Waiting, u"Slow network"_s).draft);
    QTRY_VERIFY2(desk.details().contains(u"not available"_s), qPrintable(desk.details()));
    QVERIFY2(desk.details().contains(u"It goes out by itself"_s), qPrintable(desk.details()));
    QCOMPARE(desk.offered(), QStringList({u"Edit"_s, u"Send now"_s, u"New from this"_s, u"Delete"_s}));
    QVERIFY(desk.button(u"Edit"_s)->isDefault());
}

void TestOutboxWindow::whatLooksLikeMarkupIsShownAsText()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    const QString title = u"<h1>Big</h1> \u202egnp.exe"_s;
    desk.have(TicketState::Sent, title);
    desk.open();
    QTRY_VERIFY(desk.details().contains("<h1>Big</h1>"_L1));
    QVERIFY(!desk.details().contains(QChar(0x202e)));
    QVERIFY(desk.rows().constFirst().contains("<h1>Big</h1>"_L1));
}

void TestOutboxWindow::theKeyboardIsEnough()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Sent, u"Old printer"_s);
    desk.have(TicketState::Refused, u"No mouse"_s);
    QSignalSpy edited(&desk.window(), &OutboxWindow::editRequested);
    desk.open();
    QCOMPARE(QApplication::focusWidget(), &desk.list());
    QTRY_VERIFY(desk.details().startsWith("No mouse"_L1));
    QTest::keyClick(&desk.list(), Qt::Key_Down);
    QTRY_VERIFY(desk.details().startsWith("Old printer"_L1));
    QTest::keyClick(&desk.window(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), searchField(desk));
    QTest::keyClicks(searchField(desk), u"mouse"_s);
    QTRY_COMPARE(desk.rows(), QStringList{u"Refused|No mouse|"_s});
    QTest::keyClick(searchField(desk), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &desk.list());
    QTRY_VERIFY(desk.details().startsWith("No mouse"_L1));
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QTest::keyClick(&desk.list(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), desk.button(u"Edit"_s));
}

void TestOutboxWindow::escapeClearsTheSearchBeforeItCloses()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Sent, u"Old printer"_s);
    desk.open();
    search(desk, u"printer"_s);
    QTest::keyClick(searchField(desk), Qt::Key_Escape);
    QVERIFY(searchField(desk)->text().isEmpty());
    QVERIFY(desk.window().isVisible());
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_Escape);
    QVERIFY(!desk.window().isVisible());
}

void TestOutboxWindow::itsPlaceIsRemembered()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Sent, u"Old printer"_s);
    desk.open();
    desk.window().resize(643, 517);
    QTRY_COMPARE(desk.window().size(), QSize(643, 517));
    desk.window().close();
    OutboxWindow next({desk.settings(), desk.session(), desk.store(), desk.outbox(), desk.drafts(), desk.check()});
    QCOMPARE(next.size(), QSize(643, 517));
}

void TestOutboxWindow::itFitsASmallScreen_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestOutboxWindow::itFitsASmallScreen()
{
    QFETCH(const Qt::LayoutDirection, direction);
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    const QString longTitle = QString(255, u'W');
    desk.have(TicketState::Unknown, longTitle);
    desk.window().setLayoutDirection(direction);
    desk.open();
    desk.window().resize(400, 300); // 800×600 at 200 %
    QTRY_COMPARE(desk.window().size(), QSize(400, 300));
    QTRY_VERIFY(desk.button(u"It was created"_s));
    auto *pane = desk.window().findChild<QScrollArea *>();
    for (const QString &name : desk.offered()) {
        QPushButton *button = desk.button(name);
        const auto canBeSeen = [pane, button] {
            pane->ensureWidgetVisible(button);
            const QRect place(button->mapTo(pane->viewport(), QPoint()), button->size());
            return pane->viewport()->rect().contains(place);
        };
        QTRY_VERIFY2(canBeSeen(), qPrintable(name)); // the pane is laid out a moment after the window
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
    }
    const TicketList &list = desk.list();
    const int title = list.columnWidth(TicketListModel::Title);
    QVERIFY2(title >= 100, qPrintable(QString::number(title)));
}

QTEST_MAIN(TestOutboxWindow)
#include "tst_outboxwindow.moc"
