// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/attachments/attachmentstrip.h"

#include "ui/attachments/attachmentcard.h"
#include "ui/attachments/mention.h"
#include "ui/attachments/mimeimport.h"
#include "ui/attachments/screenshot.h"
#include "ui/attachments/thumbnail.h"
#include "ui/fieldmessage.h"
#include "ui/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with nothing but a strip in it, and a folder for its files.
struct Fixture {
    Fixture()
    {
        strip.resize(600, strip.sizeHint().height());
        strip.show();
    }

    QString file(const QString &name, const QByteArray &content = "content") const
    {
        QFile created(folder.filePath(name));
        if (!created.open(QIODevice::WriteOnly) || created.write(content) != content.size())
            qFatal("no test file");
        return created.fileName();
    }

    QList<Attachment> anyFiles(int count) const
    {
        QList<Attachment> list;
        for (int i = 0; i < count; ++i)
            list.append(Attachment::fromContent(u"%1.bin"_s.arg(i), QByteArray(1000, 'x')));
        return list;
    }

    QList<AttachmentCard *> cards() const
    {
        QList<AttachmentCard *> visible = strip.findChildren<AttachmentCard *>();
        visible.removeIf([](const AttachmentCard *card) { return card->isHidden(); });
        return visible;
    }

    QStringList names() const
    {
        QStringList list;
        const QList<Attachment> attachments = strip.attachments();
        for (const Attachment &attachment : attachments)
            list.append(attachment.name);
        return list;
    }

    QStringList messages() const
    {
        QStringList shown;
        const auto all = strip.findChildren<FieldMessage *>();
        for (const FieldMessage *message : all) {
            if (message->isVisible())
                shown.append(message->text());
        }
        return shown;
    }

    QTemporaryDir folder;
    AttachmentStrip strip;
};

QByteArray imageFile(const char *format, const QSize &size = {200, 100})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

QByteArray gif()
{
    return QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
}

} // namespace

class TestAttachmentStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesShowTheirNameAndSize();
    void assistiveToolsSeeAListAndItsItems();
    void namesAreShownAsTextAndInOneLine();
    void whatCannotBeAttachedIsSaid_data();
    void whatCannotBeAttachedIsSaid();
    void aFileIsAttachedOnce();
    void aPictureBecomesAPngNamedAfterItsTime();
    void twoPicturesOfOneSecondHaveTwoNames();
    void aPictureIsKeptOnDisk();
    void whatMayBeGoneSoonIsAttachedAsACopy();
    void whatCanNotBeKeptIsAttachedAsItIs();
    void onlyFilesAndPicturesAreAttached_data();
    void onlyFilesAndPicturesAreAttached();
    void filesComeBeforeThePictureThatGoesWithThem();
    void thumbnailsComeFromFourFormatsOnly_data();
    void thumbnailsComeFromFourFormatsOnly();
    void aPictureShowsItself();
    void deleteRemovesTheFocusedCardAndGoesToTheNext();
    void theLastRemovalLeavesTheFocusAtAddFiles();
    void theRemoveButtonTellsWhatWentFromWhere();
    void arrowsGoFromCardToCard_data();
    void arrowsGoFromCardToCard();
    void fortyCardsAreOneTabStopAndTwoRowsHigh();
    void fromTheLimitOnItWarns();
    void clearDropsWhatIsStillBeingRead();
    void whatIsBeingReadSurvivesADraft();
    void thePickerTakesSeveralFilesAndRemembersTheFolder();
    void thePickerStartsAtHomeWhereNoFolderIsRemembered_data();
    void thePickerStartsAtHomeWhereNoFolderIsRemembered();
    void aWordForAnAttachmentIsFound_data();
    void aWordForAnAttachmentIsFound();
};

void TestAttachmentStrip::filesShowTheirNameAndSize()
{
    Fixture f;
    f.strip.addFiles({f.file(u"notes.txt"_s, QByteArray(12'345, 'x'))});
    QTRY_COMPARE(f.cards().size(), 1);
    QCOMPARE(f.cards().constFirst()->accessibleName(), u"notes.txt, 12 kB"_s);
    const Attachment attachment = f.strip.attachments().constFirst();
    QCOMPARE(attachment.size, 12'345);
    QCOMPARE(attachment.path, f.folder.filePath(u"notes.txt"_s));
}

void TestAttachmentStrip::assistiveToolsSeeAListAndItsItems()
{
    Fixture f;
    f.strip.setAttachments(f.anyFiles(2));
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(f.cards().constFirst());
    QVERIFY(item);
    QCOMPARE(item->role(), QAccessible::ListItem);
    QCOMPARE(item->text(QAccessible::Name), u"0.bin, 1 kB"_s);
    QAccessibleInterface *list = item->parent();
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Attachments"_s);
    const auto buttons = f.cards().constFirst()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.constFirst()->accessibleName(), u"Remove 0.bin"_s);
}

void TestAttachmentStrip::namesAreShownAsTextAndInOneLine()
{
    Fixture f;
    f.strip.setAttachments({Attachment::fromContent(u"<b>a</b>\n.txt"_s, "x")});
    AttachmentCard *card = f.cards().constFirst();
    QCOMPARE(card->accessibleName(), u"<b>a</b>\uFFFD.txt, 1 bytes"_s);
    QVERIFY2(card->toolTip().contains(u"&lt;b&gt;"), qPrintable(card->toolTip()));
}

void TestAttachmentStrip::whatCannotBeAttachedIsSaid_data()
{
    QTest::addColumn<QStringList>("urls"); // relative ones are in the test's folder
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a folder") << QStringList{u"sub"_s}
                              << u"“sub” is a folder. Pack it into a ZIP file and attach that."_s;
    QTest::newRow("no such file") << QStringList{
        u"gone.txt"_s} << u"“gone.txt” can't be read. Check that it still exists and that you may open it."_s;
    QTest::newRow("on another computer") << QStringList{u"sftp://host/home/me/a.txt"_s}
                                         << u"“a.txt” is not on this computer. Save it here first, then attach it."_s;
    QTest::newRow("several") << QStringList{u"gone1"_s, u"gone2"_s, u"sub"_s}
                             << u"“sub” is a folder. Pack it into a ZIP file and attach that. 2 files can't be read. "
                                u"Check that they still exist "
                                "and that you may open them."_s;
}

void TestAttachmentStrip::whatCannotBeAttachedIsSaid()
{
    QFETCH(QStringList, urls);
    QFETCH(QString, sentence);
    Fixture f;
    QVERIFY(QDir(f.folder.path()).mkdir(u"sub"_s));
    QMimeData mime;
    QList<QUrl> list;
    for (const QString &url : std::as_const(urls))
        list.append(url.contains(u"://") ? QUrl(url) : QUrl::fromLocalFile(f.folder.filePath(url)));
    mime.setUrls(list);
    QSignalSpy problem(&f.strip, &AttachmentStrip::problem);
    f.strip.addFrom(&mime);
    QTRY_COMPARE(problem.size(), 1);
    QCOMPARE(problem.constFirst().constFirst().toString(), sentence);
    QVERIFY(f.strip.attachments().isEmpty());
}

void TestAttachmentStrip::aFileIsAttachedOnce()
{
    Fixture f;
    const QString path = f.file(u"a.txt"_s);
    QSignalSpy problem(&f.strip, &AttachmentStrip::problem);
    f.strip.addFiles({path, path});
    QTRY_COMPARE(problem.size(), 1);
    QCOMPARE(problem.constFirst().constFirst().toString(), u"“a.txt” is attached already."_s);
    QCOMPARE(f.names(), QStringList{u"a.txt"_s});
}

void TestAttachmentStrip::aPictureBecomesAPngNamedAfterItsTime()
{
    Fixture f;
    QImage image(64, 48, QImage::Format_ARGB32);
    image.fill(QColor(10, 20, 30));
    f.strip.addImage(image);
    QTRY_COMPARE(f.strip.attachments().size(), 1);
    const Attachment attachment = f.strip.attachments().constFirst();
    static const QRegularExpression pattern(u"^screenshot-\\d{8}-\\d{6}\\.png$"_s);
    QVERIFY2(pattern.match(attachment.name).hasMatch(), qPrintable(attachment.name));
    QCOMPARE(QImage::fromData(attachment.content, "PNG").convertToFormat(image.format()), image);
    QCOMPARE(attachment.size, attachment.content.size());
    QVERIFY(attachment.path.isEmpty());
}

void TestAttachmentStrip::twoPicturesOfOneSecondHaveTwoNames()
{
    const QDateTime time(QDate(2026, 3, 9), QTime(8, 5, 1));
    const QString first = screenshotName(time, {});
    QCOMPARE(first, u"screenshot-20260309-080501.png"_s);
    const QString second = screenshotName(time, {first});
    QCOMPARE(second, u"screenshot-20260309-080501-2.png"_s);
    QCOMPARE(screenshotName(time, {first, second}), u"screenshot-20260309-080501-3.png"_s);
}

void TestAttachmentStrip::aPictureIsKeptOnDisk()
{
    Fixture f;
    const FileKeeper keeper(f.folder.filePath(u"kept"_s));
    f.strip.setFileKeeper(keeper);
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    f.strip.addImage(image);
    f.strip.addImage(image);
    QTRY_COMPARE(f.strip.attachments().size(), 2);
    const QList<Attachment> pictures = f.strip.attachments();
    QVERIFY(pictures.at(0).name != pictures.at(1).name);
    QVERIFY(pictures.at(0).path != pictures.at(1).path);
    for (const Attachment &picture : pictures) {
        QVERIFY(keeper.holds(picture.path));
        QVERIFY(picture.content.isEmpty());
        QCOMPARE(QImage(picture.path).size(), image.size());
    }
}

void TestAttachmentStrip::whatMayBeGoneSoonIsAttachedAsACopy()
{
    Fixture f;
    const FileKeeper keeper(f.folder.filePath(u"kept"_s));
    f.strip.setFileKeeper(keeper);
    const QString path = f.file(u"a.txt"_s, "what it said"); // among the temporary files
    f.strip.addFiles({path});
    QTRY_COMPARE(f.names(), QStringList{u"a.txt"_s});
    const QSignalSpy problem(&f.strip, &AttachmentStrip::problem);
    f.strip.addFiles({path});
    QTRY_COMPARE(problem.size(), 1);
    QCOMPARE(problem.constFirst().constFirst().toString(), u"“a.txt” is attached already."_s);
    QCOMPARE(keeper.paths().size(), 1);
    QVERIFY(QFile::remove(path));
    QFile kept(f.strip.attachments().constFirst().path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "what it said");
}

void TestAttachmentStrip::whatCanNotBeKeptIsAttachedAsItIs()
{
    Fixture f;
    const QString path = f.file(u"a.txt"_s);
    f.strip.setFileKeeper(FileKeeper(path)); // no folder
    f.strip.addFiles({path});
    f.strip.addImage(QImage(20, 10, QImage::Format_RGB32));
    QTRY_COMPARE(f.strip.attachments().size(), 2);
    QTRY_VERIFY(!f.strip.isReading());
    const QList<Attachment> attachments = f.strip.attachments();
    const auto file = std::ranges::find(attachments, path, &Attachment::path);
    QVERIFY(file != attachments.cend());
    QVERIFY(std::ranges::any_of(attachments, [](const Attachment &each) { return !each.content.isEmpty(); }));
}

void TestAttachmentStrip::onlyFilesAndPicturesAreAttached_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<bool>("image");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("canAdd");
    QTest::addColumn<bool>("ratherThanTyped");
    const QList<QUrl> none;
    const QList<QUrl> file{QUrl(u"file:///tmp/a"_s)};
    const QList<QUrl> link{QUrl(u"https://example.com/a"_s)};
    QTest::newRow("nothing") << none << false << QString() << false << false;
    QTest::newRow("text") << none << false << u"hello"_s << false << false;
    QTest::newRow("a file") << file << false << u"file:///tmp/a"_s << true << true;
    QTest::newRow("a file elsewhere") << QList<QUrl>{QUrl(u"smb://h/a"_s)} << false << QString() << true << true;
    QTest::newRow("a link") << link << false << u"https://example.com/a"_s << false << false;
    QTest::newRow("a screenshot") << none << true << QString() << true << true;
    QTest::newRow("a cell of a spreadsheet") << none << true << u"42"_s << true << false;
    QTest::newRow("a picture of a web page") << link << true << u"https://example.com/a"_s << true << false;
}

void TestAttachmentStrip::onlyFilesAndPicturesAreAttached()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(bool, image);
    QFETCH(QString, text);
    QMimeData mime;
    if (!urls.isEmpty())
        mime.setUrls(urls);
    if (image)
        mime.setImageData(QImage(2, 2, QImage::Format_RGB32));
    if (!text.isEmpty())
        mime.setText(text);
    QTEST(AttachmentStrip::canAddFrom(&mime), "canAdd");
    QTEST(isRatherAttachedThanTyped(&mime), "ratherThanTyped");
    QCOMPARE(!attachablesIn(&mime).isEmpty(), AttachmentStrip::canAddFrom(&mime));
}

void TestAttachmentStrip::filesComeBeforeThePictureThatGoesWithThem()
{
    Fixture f;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(f.file(u"a.png"_s, imageFile("PNG")))});
    mime.setImageData(QImage(2, 2, QImage::Format_RGB32));
    f.strip.addFrom(&mime);
    QTRY_VERIFY(!f.strip.isReading());
    QCOMPARE(f.names(), QStringList{u"a.png"_s});
}

void TestAttachmentStrip::thumbnailsComeFromFourFormatsOnly_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QSize>("size");
    QTest::newRow("PNG") << imageFile("PNG") << QSize(40, 20);
    QTest::newRow("JPEG") << imageFile("JPG") << QSize(40, 20);
    QTest::newRow("BMP") << imageFile("BMP") << QSize(40, 20);
    QTest::newRow("GIF") << gif() << QSize(1, 1);
    QTest::newRow("very wide") << imageFile("PNG", {4000, 3}) << QSize(40, 1);
    QTest::newRow("another format that Qt can read") << imageFile("PPM") << QSize();
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") << QSize();
    QTest::newRow("cut PNG") << imageFile("PNG").first(20) << QSize();
    QTest::newRow("text") << QByteArray("hello") << QSize();
    QTest::newRow("empty") << QByteArray() << QSize();
}

void TestAttachmentStrip::thumbnailsComeFromFourFormatsOnly()
{
    QFETCH(QByteArray, content);
    const Attachment pasted = Attachment::fromContent(u"x.png"_s, content);
    QTEST(thumbnailOf(pasted, 40).isNull() ? QSize() : thumbnailOf(pasted, 40).size(), "size");
    Fixture f;
    const Attachment file = Attachment::fromFile(f.file(u"x.txt"_s, content));
    QCOMPARE(thumbnailOf(file, 40), thumbnailOf(pasted, 40));
}

void TestAttachmentStrip::aPictureShowsItself()
{
    Fixture f;
    f.strip.setAttachments(
        {Attachment::fromContent(u"a.png"_s, imageFile("PNG")), Attachment::fromContent(u"b.png"_s, "no picture")});
    const auto picture = [&f](qsizetype card) {
        return f.cards().at(card)->findChildren<PlainLabel *>().constFirst()->pixmap().toImage();
    };
    QTRY_COMPARE(picture(0).size(), QSize(40, 20));
    QCOMPARE(picture(0).pixelColor(20, 10), QColor(Qt::darkCyan));
    QVERIFY(picture(1).size() != QSize(40, 20));
}

void TestAttachmentStrip::deleteRemovesTheFocusedCardAndGoesToTheNext()
{
    Fixture f;
    f.strip.setAttachments(f.anyFiles(3));
    f.strip.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.strip));
    QSignalSpy removed(&f.strip, &AttachmentStrip::removed);
    f.cards().at(1)->setFocus();
    QTest::keyClick(f.cards().at(1), Qt::Key_Delete);
    QCOMPARE(f.names(), (QStringList{u"0.bin"_s, u"2.bin"_s}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.constFirst().at(0).value<Attachment>().name, u"1.bin"_s);
    QCOMPARE(removed.constFirst().at(1).toInt(), 1);
    QVERIFY(f.cards().at(1)->hasFocus());
    QCOMPARE(f.cards().at(1)->attachment().name, u"2.bin"_s);
}

void TestAttachmentStrip::theLastRemovalLeavesTheFocusAtAddFiles()
{
    Fixture f;
    f.strip.setAttachments(f.anyFiles(1));
    f.strip.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.strip));
    f.cards().constFirst()->setFocus();
    QTest::keyClick(f.cards().constFirst(), Qt::Key_Delete);
    QVERIFY(f.strip.attachments().isEmpty());
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Add files…"_s);
}

void TestAttachmentStrip::theRemoveButtonTellsWhatWentFromWhere()
{
    Fixture f;
    f.strip.setAttachments(f.anyFiles(2));
    QSignalSpy removed(&f.strip, &AttachmentStrip::removed);
    QPointer<AttachmentCard> card = f.cards().constFirst();
    QTest::mouseClick(card->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.constFirst().at(1).toInt(), 0);
    QCOMPARE(f.names(), QStringList{u"1.bin"_s});
    QTRY_VERIFY(!card);
}

void TestAttachmentStrip::arrowsGoFromCardToCard_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<int>("card");
    using Keys = QList<Qt::Key>;
    QTest::newRow("right") << Qt::LeftToRight << Keys{Qt::Key_Right} << 1;
    QTest::newRow("there and back") << Qt::LeftToRight << Keys{Qt::Key_Right, Qt::Key_Left} << 0;
    QTest::newRow("not beyond the first") << Qt::LeftToRight << Keys{Qt::Key_Left} << 0;
    QTest::newRow("left is forward in Arabic") << Qt::RightToLeft << Keys{Qt::Key_Left} << 1;
    QTest::newRow("end") << Qt::LeftToRight << Keys{Qt::Key_End} << 4;
    QTest::newRow("home") << Qt::LeftToRight << Keys{Qt::Key_End, Qt::Key_Home} << 0;
    QTest::newRow("down a row") << Qt::LeftToRight << Keys{Qt::Key_Down} << 2;
    QTest::newRow("down and up") << Qt::LeftToRight << Keys{Qt::Key_Down, Qt::Key_Up} << 0;
}

void TestAttachmentStrip::arrowsGoFromCardToCard()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(int, card);
    Fixture f;
    f.strip.setLayoutDirection(direction);
    f.strip.setAttachments(f.anyFiles(5));
    const QList<AttachmentCard *> cards = f.cards();
    f.strip.resize(cards.constFirst()->sizeHint().width() * 2 + 40, f.strip.height()); // two in a row
    f.strip.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.strip));
    QTRY_VERIFY(cards.at(1)->y() == cards.at(0)->y() && cards.at(2)->y() > cards.at(0)->y());
    cards.constFirst()->setFocus();
    for (const Qt::Key key : std::as_const(keys))
        QTest::keyClick(QApplication::focusWidget(), key);
    QCOMPARE(QApplication::focusWidget(), cards.at(card));
}

void TestAttachmentStrip::fortyCardsAreOneTabStopAndTwoRowsHigh()
{
    Fixture f;
    const int empty = f.strip.sizeHint().height();
    f.strip.setAttachments(f.anyFiles(40));
    const QList<AttachmentCard *> cards = f.cards();
    QCOMPARE(cards.size(), 40);
    QCOMPARE(std::ranges::count(cards, Qt::StrongFocus, &QWidget::focusPolicy), 1);
    QVERIFY(f.strip.sizeHint().height() < empty + 2 * cards.constFirst()->sizeHint().height());
    f.strip.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.strip));
    cards.constFirst()->setFocus();
    QTest::keyClick(cards.constFirst(), Qt::Key_End);
    QTRY_VERIFY(!cards.constLast()->visibleRegion().isEmpty());
}

void TestAttachmentStrip::fromTheLimitOnItWarns()
{
    Fixture f;
    f.strip.setLimit(2000);
    f.strip.setAttachments(f.anyFiles(1));
    QVERIFY(f.messages().isEmpty());
    f.strip.setAttachments(f.anyFiles(2));
    QCOMPARE(f.messages(), QStringList{u"With attachments of 2 kB or more the server may refuse the ticket."_s});
    f.strip.setLimit(0);
    QVERIFY(f.messages().isEmpty());
}

void TestAttachmentStrip::clearDropsWhatIsStillBeingRead()
{
    Fixture f;
    f.strip.addImage(QImage(500, 500, QImage::Format_RGB32));
    QVERIFY(f.strip.isReading());
    f.strip.clear();
    QVERIFY(!f.strip.isReading());
    f.strip.addFiles({f.file(u"a.txt"_s)});
    QTRY_VERIFY(!f.strip.isReading());
    QCOMPARE(f.names(), QStringList{u"a.txt"_s});
}

void TestAttachmentStrip::whatIsBeingReadSurvivesADraft()
{
    Fixture f;
    QSignalSpy done(&f.strip, &AttachmentStrip::readingDone);
    f.strip.addFiles({f.file(u"a.txt"_s)});
    f.strip.setAttachments(f.anyFiles(1));
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(f.names(), (QStringList{u"0.bin"_s, u"a.txt"_s}));
}

void TestAttachmentStrip::thePickerTakesSeveralFilesAndRemembersTheFolder()
{
    Fixture f;
    const QString folder = QFileInfo(f.file(u"a.txt"_s)).absolutePath();
    f.file(u"b.txt"_s);
    f.strip.setPickerFolder(folder);
    QSignalSpy changed(&f.strip, &AttachmentStrip::pickerFolderChanged);
    f.strip.pickFiles();
    auto *dialog = f.strip.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->directory().absolutePath(), folder);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
    Q_EMIT dialog->filesSelected({folder + "/a.txt"_L1, folder + "/b.txt"_L1});
    QTRY_COMPARE(f.names(), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(changed.constFirst().constFirst().toString(), folder);
    QCOMPARE(f.strip.pickerFolder(), folder);
}

void TestAttachmentStrip::thePickerStartsAtHomeWhereNoFolderIsRemembered_data()
{
    QTest::addColumn<QString>("remembered");
    QTest::newRow("none") << QString();
    QTest::newRow("one that is gone") << u"/no/such/folder"_s;
}

void TestAttachmentStrip::thePickerStartsAtHomeWhereNoFolderIsRemembered()
{
    QFETCH(const QString, remembered);
    Fixture f;
    f.strip.setPickerFolder(remembered);
    f.strip.pickFiles();
    QCOMPARE(f.strip.findChild<QFileDialog *>()->directory(), QDir::home());
}

void TestAttachmentStrip::aWordForAnAttachmentIsFound_data()
{
    QTest::addColumn<bool>("found");
    for (const char *text :
         {"See the attached log", "A SCREENSHOT shows it", "screenshots", "Find it enclosed.", "(attachment)"})
        QTest::newRow(text) << true;
    for (const char *text : {"", "The mouse is broken", "unattached", "I made a shot of the screen"})
        QTest::newRow(text[0] ? text : "nothing") << false;
}

void TestAttachmentStrip::aWordForAnAttachmentIsFound()
{
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    QTEST(mentionsAttachment(text), "found");
}

QTEST_MAIN(TestAttachmentStrip)
#include "tst_attachmentstrip.moc"
