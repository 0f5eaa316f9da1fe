// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/registering.h"
#include "tests/ui/windowdesk.h"
#include "ui/lookupcombobox.h"
#include "ui/ticketform.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString title = u"Laptop screen is broken"_s;

Script withSites(const QByteArray &sites)
{
    Script script = registering(Script().registration);
    script.metadata.answer = httpAnswer(200, R"({"sites": [)" + sites + R"(],
        "departments": [{"id": 1, "title": "IT Department"}, {"id": 2, "title": "Finance"}],
        "status": [{"id": 1, "status": "Open", "statusType": 1}]})");
    return script;
}

QString descriptionOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
}

void awaitLists(const WindowDesk &desk)
{
    QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
}

} // namespace

/// With no network the lists of before are there, and tickets can be written and let go.
class TestOffline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTicketIsWrittenAndLetGoWithNoNetwork();
    void aSubmitBeforeAnythingWasReachedGoesThrough();
    void whatTheHelpDeskDoesNotHaveAnyMoreIsSaidAtItsField();
    void newListsDoNotMoveWhatWasChosen();
};

void TestOffline::aTicketIsWrittenAndLetGoWithNoNetwork()
{
    SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    sandbox.stop();
    desk.restart();
    awaitLists(desk);
    QTRY_VERIFY2(desk.message().contains(u"less than an hour old"_s), qPrintable(desk.message()));
    desk.fillIn(title);
    desk.press(u"Submit"_s);
    QVERIFY(desk.form().isEmpty());
    QTRY_VERIFY2(desk.message().contains(u"goes out by itself"_s), qPrintable(desk.message()));
    sandbox.restart();
    desk.outbox().resume();
    QTRY_COMPARE(sandbox.tickets().size(), 1);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
}

void TestOffline::aSubmitBeforeAnythingWasReachedGoesThrough()
{
    SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    QTRY_COMPARE(desk.drafts().state(), Drafts::State::Saved);
    sandbox.stop();
    desk.restart();
    QTRY_COMPARE(desk.form().draft().title, title);
    desk.press(u"Submit"_s); // maybe before the keychain has answered
    QTRY_VERIFY2(desk.message().contains(u"goes out by itself"_s), qPrintable(desk.message()));
    QTRY_COMPARE(desk.outbox().entries().size(), 1);
    QVERIFY(desk.form().isEmpty());
}

void TestOffline::whatTheHelpDeskDoesNotHaveAnyMoreIsSaidAtItsField()
{
    FaultyServer server(withSites(R"({"id": 1, "title": "Head Office"}, {"id": 2, "title": "Annex"})"));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.choose(u"Site"_s, u"Annex"_s);
    QTRY_COMPARE(desk.drafts().state(), Drafts::State::Saved);
    server.follow(withSites(R"({"id": 1, "title": "Head Office"}, {"id": 3, "title": "Depot"})"));
    desk.restart();
    QTRY_VERIFY2(descriptionOf(desk.at(u"Site"_s)).contains(u"any more"_s), qPrintable(desk.message()));
    QCOMPARE(descriptionOf(desk.at(u"Department"_s)), QString());
    desk.press(u"Submit"_s);
    QVERIFY(desk.at<LookupComboBox>(u"Site"_s)->lineEdit()->hasFocus());
    QCOMPARE(server.fullCopies(), 0);
    desk.choose(u"Site"_s, u"Depot"_s);
    QCOMPARE(descriptionOf(desk.at(u"Site"_s)), QString());
    desk.press(u"Submit"_s);
    QTRY_COMPARE(server.fullCopies(), 1);
}

void TestOffline::newListsDoNotMoveWhatWasChosen()
{
    FaultyServer server(withSites(R"({"id": 1, "title": "Head Office"}, {"id": 2, "title": "Annex"})"));
    WindowDesk desk;
    desk.startSignedIn(server.url());
    desk.fillIn(title);
    desk.choose(u"Site"_s, u"Annex"_s);
    QTRY_COMPARE(desk.drafts().state(), Drafts::State::Saved); // and the popups have gone
    server.follow(withSites(
        R"({"id": 3, "title": "Aardvark House"}, {"id": 1, "title": "Head Office"}, {"id": 2, "title": "Annex"})"));
    auto *description = desk.at<QPlainTextEdit>(u"Description"_s);
    description->setFocus();
    desk.reloadLists();
    QTRY_COMPARE(desk.at<LookupComboBox>(u"Site"_s)->entries().size(), 3);
    QCOMPARE(desk.at<LookupComboBox>(u"Site"_s)->currentText(), u"Annex"_s);
    QVERIFY(description->hasFocus());
    QCOMPARE(desk.form().draft().site, std::optional<qint64>(2));
}

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
