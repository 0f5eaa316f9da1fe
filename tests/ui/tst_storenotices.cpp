// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/windowdesk.h"
#include "tests/unit/smalldisk.h"
#include "ui/draftstatus.h"
#include "ui/lookupcombobox.h"
#include "ui/plainlabel.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString title = u"Laptop screen is broken"_s;

/// The account's database; there is one more, of nobody.
QString database(const WindowDesk &desk)
{
    QDirIterator files(desk.storeFolder(), {u"tickets.db"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (QString path = files.next(); !path.contains(u"nobody"_s))
            return path;
    }
    return {};
}

void writeInto(const QString &path, qint64 position, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(position));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// What the status bar says of the draft.
QString status(WindowDesk &desk)
{
    return desk.window().findChild<DraftStatus *>()->findChild<PlainLabel *>()->text();
}

void closeSignIn(const WindowDesk &desk)
{
    QTRY_VERIFY(desk.signInDialog());
    desk.signInDialog()->reject();
    QTRY_VERIFY(!desk.signInDialog());
}

/// More than what a full disk has left in files that are there already.
QString longText()
{
    return QString(100, u'x').append(u'\n').repeated(3000);
}

} // namespace

/// Where drafts can't be kept as they should be, the window says so, and goes on.
class TestStoreNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileThatCanNotBeUsedIsSaid_data();
    void aFileThatCanNotBeUsedIsSaid();
    void whereNothingCanBeKeptNothingIsSaidToBeSaved();
    void aDiskThatIsFullIsSaidUntilThereIsRoom();
    void aTicketThatCanNotBeSavedIsNotSentAndGoesByItselfLater();
};

void TestStoreNotices::aFileThatCanNotBeUsedIsSaid_data()
{
    QTest::addColumn<qint64>("position");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("damaged") << qint64(0) << QByteArray(4096, 'x') << u"was damaged"_s;
    // In the file's header, where SQLite keeps user_version.
    QTest::newRow("of a newer version") << qint64(60) << QByteArray("\x00\x00\x10\x00", 4) << u"newer version"_s;
}

void TestStoreNotices::aFileThatCanNotBeUsedIsSaid()
{
    QFETCH(qint64, position);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const SandboxProcess sandbox;
    WindowDesk desk;
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    QTRY_COMPARE(desk.drafts().state(), Drafts::State::Saved);
    desk.restart({}, [&] { writeInto(database(desk), position, bytes); });
    QTRY_VERIFY2(desk.message().contains(said), qPrintable(desk.message()));
    QTRY_VERIFY(!desk.at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
    QVERIFY(desk.form().isEmpty());
    desk.fillIn(u"The next one"_s);
    QTRY_COMPARE(status(desk), u"Draft saved"_s);
    desk.restart();
    QTRY_COMPARE(desk.form().draft().title, u"The next one"_s);
}

void TestStoreNotices::whereNothingCanBeKeptNothingIsSaidToBeSaved()
{
    WindowDesk desk({}, {}, [](const WindowDesk &self) {
        QVERIFY(QFile(self.storeFolder()).open(QIODevice::WriteOnly)); // where there should be a folder
    });
    desk.start();
    QTRY_VERIFY2(desk.message().contains(u"can't be kept"_s), qPrintable(desk.message()));
    QVERIFY2(desk.message().contains(u"can't be written"_s), qPrintable(desk.message()));
    closeSignIn(desk);
    desk.type(u"Title"_s, title);
    QTRY_COMPARE(desk.drafts().state(), Drafts::State::Saved);
    QCOMPARE(status(desk), u"Draft not saved"_s);
}

void TestStoreNotices::aDiskThatIsFullIsSaidUntilThereIsRoom()
{
    const SmallDisk disk(u"4m"_s);
    if (!disk.isMounted())
        QSKIP("A disk of its own can be mounted by root alone, where a container lets it.");
    WindowDesk desk({}, {}, [&](const WindowDesk &self) { QFile::link(disk.path(), self.storeFolder()); });
    desk.start();
    closeSignIn(desk);
    desk.type(u"Title"_s, title);
    QTRY_COMPARE(status(desk), u"Draft saved"_s);
    disk.fill();
    TicketDraft draft = desk.form().draft();
    draft.description = longText();
    desk.form().setDraft(draft);
    QTest::keyClicks(desk.at(u"Title"_s), u"."_s);
    QTRY_COMPARE(status(desk), u"Draft not saved"_s);
    QVERIFY2(desk.message().contains(u"Your draft is not saved"_s), qPrintable(desk.message()));
    QVERIFY2(desk.message().contains(u"no space left"_s), qPrintable(desk.message()));
    disk.makeRoom();
    draft.description = u"Shorter"_s;
    desk.form().setDraft(draft);
    QTest::keyClicks(desk.at(u"Title"_s), u"."_s);
    QTRY_COMPARE_WITH_TIMEOUT(status(desk), u"Draft saved"_s, 15'000);
    QCOMPARE(desk.message(), QString());
}

void TestStoreNotices::aTicketThatCanNotBeSavedIsNotSentAndGoesByItselfLater()
{
    const SmallDisk disk(u"4m"_s);
    if (!disk.isMounted())
        QSKIP("A disk of its own can be mounted by root alone, where a container lets it.");
    const SandboxProcess sandbox;
    WindowDesk desk({}, {}, [&](const WindowDesk &self) { QFile::link(disk.path(), self.storeFolder()); });
    desk.startSignedIn(sandbox.url());
    desk.fillIn(title);
    QTRY_COMPARE(status(desk), u"Draft saved"_s);
    disk.fill();
    TicketDraft draft = desk.form().draft();
    draft.description = longText();
    desk.form().setDraft(draft);
    desk.press(u"Submit"_s);
    QTRY_VERIFY2(desk.message().contains(u"is not sent yet"_s), qPrintable(desk.message()));
    QVERIFY(sandbox.tickets().isEmpty());
    disk.makeRoom();
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.tickets().size(), 1, 15'000);
    QTRY_VERIFY(desk.message().startsWith(u"Ticket #"_s));
}

QTEST_MAIN(TestStoreNotices)
#include "tst_storenotices.moc"
