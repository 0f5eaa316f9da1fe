// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/outboxdesk.h"
#include "tests/wire/await.h"
#include "ui/banner.h"
#include "ui/outbox/ticketlist.h"
#include "ui/translations.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString title = u"Broken screen"_s;

/// Takes the place of the browser.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// A help desk that lists `answer` as my tickets.
Script listing(const QByteArray &answer)
{
    Script script;
    script.metadata.answer = answer;
    return script;
}

void showTicket(OutboxDesk &desk, const QString &name = title)
{
    desk.open();
    desk.select(name);
}

QList<QUuid> keys(const QSignalSpy &spy)
{
    QList<QUuid> keys;
    for (const QVariantList &arguments : spy)
        keys.append(arguments.constFirst().toUuid());
    return keys;
}

} // namespace

/// What can be done about a ticket in the outbox or the history.
class TestOutboxWindowActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachStateOffersWhatSuitsIt_data();
    void eachStateOffersWhatSuitsIt();
    void theDraftInTheFormIsNotDeletedHere();
    void theContextMenuOffersTheSame();
    void whatIsDeletedComesBackByUndo_data();
    void whatIsDeletedComesBackByUndo();
    void deletionsAreUndoneOneAfterAnother();
    void theDeleteKeyDeletesInTheListOnly();
    void whatIsBeingSentIsNotDeleted();
    void sendAgainIsTheSameTicketWithTheSameKey();
    void anOldTicketGoesBySendNowAndByNothingElse();
    void itWasCreatedClosesTheQuestion();
    void checkNowFindsTheTicket();
    void checkNowSaysWhatItDoesNotFind_data();
    void checkNowSaysWhatItDoesNotFind();
    void editingIsLeftToTheMainWindow_data();
    void editingIsLeftToTheMainWindow();
    void newFromThisHasFilesOfItsOwn();
    void aTicketIsOpenedInTheBrowser_data();
    void aTicketIsOpenedInTheBrowser();
    void itsNumberCanBeCopied();
    void aButtonThatGoesGivesTheFocusToTheList();
    void eachLetterLeadsToOnePlace_data();
    void eachLetterLeadsToOnePlace();
};

void TestOutboxWindowActions::eachStateOffersWhatSuitsIt_data()
{
    QTest::addColumn<TicketState>("state");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("primary");
    QTest::newRow("draft") << TicketState::Draft << QStringList{u"Edit"_s, u"New from this"_s, u"Delete"_s}
                           << u"Edit"_s;
    QTest::newRow("old one that waits") << TicketState::Waiting
                                        << QStringList{u"Edit"_s, u"Send now"_s, u"New from this"_s, u"Delete"_s}
                                        << u"Send now"_s;
    QTest::newRow("unknown") << TicketState::Unknown
                             << QStringList{u"Check now"_s,   u"Send again"_s,     u"It was created"_s,
                                            u"Edit as new"_s, u"Open help desk"_s, u"New from this"_s,
                                            u"Delete"_s}
                             << u"Check now"_s;
    QTest::newRow("refused") << TicketState::Refused
                             << QStringList{u"Edit"_s, u"Send again"_s, u"New from this"_s, u"Delete"_s} << u"Edit"_s;
    QTest::newRow("sent") << TicketState::Sent
                          << QStringList{u"Open help desk"_s, u"Copy number"_s, u"New from this"_s, u"Delete"_s}
                          << u"Open help desk"_s;
}

void TestOutboxWindowActions::eachStateOffersWhatSuitsIt()
{
    QFETCH(const TicketState, state);
    QFETCH(const QStringList, offered);
    QFETCH(const QString, primary);
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(state, title);
    showTicket(desk);
    QCOMPARE(desk.offered(), offered);
    for (const QString &name : offered)
        QCOMPARE(desk.button(name)->isDefault(), name == primary);
}

void TestOutboxWindowActions::theDraftInTheFormIsNotDeletedHere()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.drafts().edit(ticket(TicketState::Draft, title).draft, {}, false);
    QTRY_COMPARE(desk.drafts().state(), Drafts::State::Saved);
    showTicket(desk);
    QCOMPARE(desk.offered(), QStringList({u"Edit"_s, u"New from this"_s}));
}

void TestOutboxWindowActions::theContextMenuOffersTheSame()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Refused, title);
    showTicket(desk);
    QStringList entries;
    const QList<QAction *> actions = desk.list().actions();
    for (const QAction *action : actions) {
        if (action->isVisible())
            entries << QString(action->text()).remove(u'&');
    }
    QCOMPARE(desk.list().contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(entries, desk.offered());
}

void TestOutboxWindowActions::whatIsDeletedComesBackByUndo_data()
{
    QTest::addColumn<TicketState>("state");
    QTest::newRow("draft") << TicketState::Draft;
    QTest::newRow("waiting") << TicketState::Waiting;
    QTest::newRow("unknown") << TicketState::Unknown;
    QTest::newRow("refused") << TicketState::Refused;
    QTest::newRow("sent") << TicketState::Sent;
}

void TestOutboxWindowActions::whatIsDeletedComesBackByUndo()
{
    QFETCH(const TicketState, state);
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Sent, u"Another"_s);
    desk.have(state, title);
    showTicket(desk);
    const QStringList before = desk.rows();
    const QString details = desk.details();
    desk.press(u"Delete"_s);
    QTRY_COMPARE(desk.rows(), QStringList{u"Sent|Another|#1042"_s});
    QCOMPARE(await(desk.store().list(desk.outbox().account(), {}))->size(), 1);
    QVERIFY(desk.banner().text().contains(title));

    desk.press(u"Undo"_s);
    QTRY_COMPARE(desk.rows(), before);
    QTRY_COMPARE(desk.list().selected()->title, title);
    QTRY_COMPARE(desk.details().section(u'\n', 2), details.section(u'\n', 2)); // all but the time of its last change
    QVERIFY(desk.banner().text().isEmpty());
    QCOMPARE(server.tickets().size(), 0);
}

void TestOutboxWindowActions::deletionsAreUndoneOneAfterAnother()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    for (const TicketState state : {TicketState::Sent, TicketState::Unknown, TicketState::Draft})
        desk.have(state, title);
    desk.open();
    QTRY_COMPARE(desk.rows().size(), 3);
    for (int left = 2; left >= 0; --left) {
        QTRY_VERIFY(desk.button(u"Delete"_s));
        desk.press(u"Delete"_s);
        QTRY_COMPARE(desk.rows().size(), left);
    }
    for (int back = 1; back <= 3; ++back) {
        QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.rows().size(), back);
    }
    QVERIFY(desk.banner().text().isEmpty());
}

void TestOutboxWindowActions::theDeleteKeyDeletesInTheListOnly()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Sent, title);
    showTicket(desk);
    QTest::keyClick(&desk.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QVERIFY(desk.banner().text().isEmpty());
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    QVERIFY(desk.banner().text().contains(title));
    QTRY_COMPARE(desk.rows(), QStringList());
}

void TestOutboxWindowActions::whatIsBeingSentIsNotDeleted()
{
    Script script;
    script.registration = {.after = Reaction::After::ReadNothing};
    FaultyServer server(script);
    OutboxDesk desk(server);
    const QUuid key = desk.outbox().submit(ticket(TicketState::Waiting, title).draft);
    QTRY_COMPARE(desk.outbox().entry(key)->state, TicketState::Sending);
    showTicket(desk);
    QTRY_COMPARE(desk.offered(), QStringList{u"New from this"_s});
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    QVERIFY(desk.outbox().entry(key));
    QVERIFY(desk.banner().text().isEmpty());
}

void TestOutboxWindowActions::sendAgainIsTheSameTicketWithTheSameKey()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    const TicketRecord record = desk.have(TicketState::Unknown, title);
    showTicket(desk);
    desk.press(u"Send again"_s);
    QTRY_COMPARE(desk.rows(), QStringList{u"Sent|Broken screen|#1042"_s});
    QCOMPARE(server.tickets().size(), 1);
    QCOMPARE(QUuid::fromString(QString::fromLatin1(server.tickets().constFirst().header("Idempotency-Key"))),
             record.key);
}

void TestOutboxWindowActions::anOldTicketGoesBySendNowAndByNothingElse()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    QSignalSpy edited(&desk.window(), &OutboxWindow::editRequested);
    const TicketRecord record = desk.have(TicketState::Waiting, title);
    showTicket(desk);
    QVERIFY(desk.details().contains(u"more than a day old"_s));
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    QCOMPARE(keys(edited), QList{record.key});
    QCOMPARE(desk.outbox().entry(record.key)->state, TicketState::Waiting);
    desk.press(u"Send now"_s);
    QTRY_COMPARE(desk.rows(), QStringList{u"Sent|Broken screen|#1042"_s});
}

void TestOutboxWindowActions::itWasCreatedClosesTheQuestion()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Unknown, title);
    showTicket(desk);
    desk.press(u"It was created"_s);
    QTRY_COMPARE(desk.rows(), QStringList{u"Sent|Broken screen|"_s});
    QTRY_COMPARE(desk.offered(), QStringList({u"Open help desk"_s, u"New from this"_s, u"Delete"_s}));
    QCOMPARE(server.tickets().size(), 0);
}

void TestOutboxWindowActions::checkNowFindsTheTicket()
{
    FaultyServer server(
        listing(httpAnswer(200, R"([{"id": 77, "title": "Broken screen", "createdAt": "2999-01-01T00:00:00Z"}])")));
    OutboxDesk desk(server);
    desk.have(TicketState::Unknown, title);
    showTicket(desk);
    desk.press(u"Check now"_s);
    QTRY_COMPARE(desk.rows(), QStringList{u"Sent|Broken screen|#77"_s});
    QTRY_COMPARE(desk.banner().text(), u"The ticket was created: it is #77."_s);
}

void TestOutboxWindowActions::checkNowSaysWhatItDoesNotFind_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << httpAnswer(200, "[]") << u"does not list this ticket yet"_s;
    QTest::newRow("one from before") << httpAnswer(
        200, R"([{"id": 77, "title": "Broken screen", "createdAt": "2001-01-01T00:00:00Z"}])")
                                     << u"#77"_s;
    QTest::newRow("no such list") << httpAnswer(404) << u"could not"_s;
}

void TestOutboxWindowActions::checkNowSaysWhatItDoesNotFind()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, said);
    FaultyServer server(listing(answer));
    OutboxDesk desk(server);
    desk.have(TicketState::Unknown, title);
    showTicket(desk);
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    QTRY_VERIFY2(desk.banner().text().contains(said), qPrintable(desk.banner().text()));
    QCOMPARE(desk.rows(), QStringList{u"May have been created|Broken screen|"_s});
}

void TestOutboxWindowActions::editingIsLeftToTheMainWindow_data()
{
    QTest::addColumn<TicketState>("state");
    QTest::addColumn<QString>("button");
    QTest::newRow("draft") << TicketState::Draft << u"Edit"_s;
    QTest::newRow("waiting") << TicketState::Waiting << u"Edit"_s;
    QTest::newRow("unknown") << TicketState::Unknown << u"Edit as new"_s;
    QTest::newRow("refused") << TicketState::Refused << u"Edit"_s;
}

void TestOutboxWindowActions::editingIsLeftToTheMainWindow()
{
    QFETCH(const TicketState, state);
    QFETCH(const QString, button);
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    const TicketRecord record = desk.have(state, title);
    QSignalSpy edited(&desk.window(), &OutboxWindow::editRequested);
    QSignalSpy draftEdited(&desk.window(), &OutboxWindow::editDraftRequested);
    showTicket(desk);
    desk.press(button);
    const bool isDraft = state == TicketState::Draft;
    QCOMPARE(keys(edited), isDraft ? QList<QUuid>() : QList{record.key});
    QCOMPARE(keys(draftEdited), isDraft ? QList{record.key} : QList<QUuid>());
    QCOMPARE(desk.rows().size(), 1);
}

void TestOutboxWindowActions::newFromThisHasFilesOfItsOwn()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    const FileKeeper files = desk.store().files();
    TicketRecord record = ticket(TicketState::Sent, title);
    const Result<Attachment> kept = files.keep(Attachment::fromContent(u"crack.png"_s, "the picture"));
    QVERIFY(kept);
    const QString missing = files.paths().constFirst() + ".gone"_L1;
    record.draft.attachments = {*kept,
                                {.name = u"gone.log"_s, .path = missing, .content = {}, .size = 3, .modified = {}}};
    record = desk.have(record);
    QSignalSpy copied(&desk.window(), &OutboxWindow::newFromThis);
    showTicket(desk);
    desk.press(u"New from this"_s);
    QTRY_COMPARE(copied.size(), 1);
    const auto copy = copied.constFirst().constFirst().value<TicketRecord>();
    QVERIFY(!copy.key.isNull() && copy.key != record.key);
    QCOMPARE(copy.state, TicketState::Draft);
    QVERIFY(!copy.number && copy.submitted.isNull());
    QCOMPARE(copy.draft.title, title);
    QCOMPARE(copy.draft.attachments.size(), 2);
    const Attachment &picture = copy.draft.attachments.constFirst();
    QCOMPARE(picture.name, u"crack.png"_s);
    QVERIFY(picture.path != kept->path && files.holds(picture.path));
    QFile file(picture.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "the picture");
    QCOMPARE(copy.draft.attachments.constLast(), record.draft.attachments.constLast()); // sending finds out
}

void TestOutboxWindowActions::aTicketIsOpenedInTheBrowser_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("page");
    QTest::newRow("its page") << u"http://localhost/tickets/{id}"_s << u"Open ticket"_s
                              << u"http://localhost/tickets/1042"_s;
    QTest::newRow("no page known") << QString() << u"Open help desk"_s << QString();
}

void TestOutboxWindowActions::aTicketIsOpenedInTheBrowser()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, button);
    QFETCH(const QString, page);
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.settings().setValue(Setting::TicketUrl, pattern);
    desk.have(TicketState::Sent, title);
    Browser browser;
    showTicket(desk);
    QCOMPARE(desk.offered().constFirst(), button);
    desk.press(button);
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    const QUrl expected = page.isEmpty() ? desk.session().account().server : QUrl(page);
    QCOMPARE(browser.opened, QList({expected, expected}));
}

void TestOutboxWindowActions::itsNumberCanBeCopied()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Sent, title);
    showTicket(desk);
    QGuiApplication::clipboard()->clear();
    desk.press(u"Copy number"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1042"_s);
    QGuiApplication::clipboard()->clear();
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1042"_s);
}

void TestOutboxWindowActions::aButtonThatGoesGivesTheFocusToTheList()
{
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    desk.have(TicketState::Unknown, title);
    showTicket(desk);
    QPushButton *button = desk.button(u"It was created"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(!button->isVisible());
    QCOMPARE(QApplication::focusWidget(), &desk.list());
}

void TestOutboxWindowActions::eachLetterLeadsToOnePlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestOutboxWindowActions::eachLetterLeadsToOnePlace()
{
    QFETCH(const QString, language);
    installTranslators(*qApp, language);
    FaultyServer server{Script()};
    OutboxDesk desk(server);
    for (const TicketState state :
         {TicketState::Draft, TicketState::Waiting, TicketState::Unknown, TicketState::Refused, TicketState::Sent})
        desk.have(state, u"Ticket %1"_s.arg(int(state)));
    desk.open();
    QTRY_COMPARE(desk.rows().size(), 5);
    for (int state = 0; state <= int(TicketState::Refused); ++state) {
        if (TicketState(state) == TicketState::Sending)
            continue;
        desk.select(u"Ticket %1"_s.arg(state));
        QStringList letters;
        const auto buttons = desk.window().findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            if (button->isVisible())
                letters << QKeySequence::mnemonic(button->text()).toString();
        }
        const auto labels = desk.window().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy())
                letters << QKeySequence::mnemonic(label->text()).toString();
        }
        QVERIFY(!letters.contains(QString()));
        std::ranges::sort(letters);
        QVERIFY2(std::ranges::adjacent_find(letters) == letters.end(), qPrintable(letters.join(u' ')));
    }
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QLocale::setDefault(QLocale::system());
}

QTEST_MAIN(TestOutboxWindowActions)
#include "tst_outboxwindowactions.moc"
