// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/filekeeper.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

class TestFileKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void aFileIsCopiedWhole_data();
    void aFileIsCopiedWhole();
    void aCopyIsAFileOfItsOwn();
    void aCopyIsOfNow();
    void pastedBytesBecomeAFile();
    void filesOfOneNameStayApart();
    void whatIsNotAnyMoreWhatWasAttachedIsNotCopied_data();
    void whatIsNotAnyMoreWhatWasAttachedIsNotCopied();
    void aNameNeverLeadsElsewhere_data();
    void aNameNeverLeadsElsewhere();
    void onlyCopiesAreRemoved();
    void allCopiesAreFound();
    void whatCanNotBeWrittenLeavesNothing();
    void filesForAWhileMayVanish_data();
    void filesForAWhileMayVanish();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    FileKeeper keeper() const { return FileKeeper(path(u"files"_s)); }

    Attachment write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s can't be written", qPrintable(file.fileName()));
        file.close();
        return Attachment::fromFile(path(name));
    }

    static QByteArray read(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("can't be read");
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestFileKeeper::aFileIsCopiedWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray(1, 0);
    QTest::newRow("text") << QByteArray("line\r\n");
    QByteArray large;
    for (int number = 0; large.size() < 5'000'001; ++number)
        large.append(QByteArray::number(number));
    QTest::newRow("much") << large;
}

void TestFileKeeper::aFileIsCopiedWhole()
{
    QFETCH(QByteArray, content);
    const Attachment source = write(u"Bericht – é.log"_s, content);
    const auto copy = keeper().keep(source);
    QVERIFY(copy);
    QVERIFY(keeper().holds(copy->path));
    QCOMPARE(copy->name, source.name);
    QCOMPARE(QFileInfo(copy->path).fileName(), source.name);
    QCOMPARE(copy->size, content.size());
    QVERIFY(read(copy->path) == content);
    QCOMPARE(*copy, Attachment::fromFile(copy->path));
#ifndef Q_OS_WIN // there permissions are inherited
    constexpr QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(copy->path).permissions(), own);
    for (const QString &folder : {QFileInfo(copy->path).path(), path(u"files"_s)})
        QCOMPARE(QFileInfo(folder).permissions(), own | QFile::ExeOwner | QFile::ExeUser);
#endif
}

void TestFileKeeper::aCopyIsAFileOfItsOwn()
{
    const Attachment source = write(u"a.log"_s, "before");
    const auto copy = keeper().keep(source);
    QVERIFY(copy);
    write(u"a.log"_s, "after, and longer");
    QCOMPARE(read(copy->path), "before");
    QVERIFY(QFile::remove(source.path));
    QCOMPARE(read(copy->path), "before");
}

void TestFileKeeper::aCopyIsOfNow()
{
    write(u"a.log"_s, "old");
    QFile file(path(u"a.log"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime old(QDate(2001, 2, 3), QTime(4, 5), QTimeZone::utc());
    QVERIFY(file.setFileTime(old, QFileDevice::FileModificationTime));
    file.close();
    const auto copy = keeper().keep(Attachment::fromFile(file.fileName()));
    QVERIFY(copy);
    QVERIFY(qAbs(copy->modified.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
}

void TestFileKeeper::pastedBytesBecomeAFile()
{
    const QByteArray bytes("\x89PNG\0\xff", 6);
    const auto copy = keeper().keep(Attachment::fromContent(u"Pasted image.png"_s, bytes));
    QVERIFY(copy);
    QCOMPARE(read(copy->path), bytes);
    QCOMPARE(*copy, Attachment::fromFile(copy->path));
}

void TestFileKeeper::filesOfOneNameStayApart()
{
    const auto first = keeper().keep(Attachment::fromContent(u"a.png"_s, "first"));
    const auto second = keeper().keep(Attachment::fromContent(u"a.png"_s, "second"));
    QVERIFY(first && second);
    QCOMPARE(read(first->path), "first");
    QCOMPARE(read(second->path), "second");
}

void TestFileKeeper::whatIsNotAnyMoreWhatWasAttachedIsNotCopied_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("deleted") << u"delete"_s << ErrorKind::AttachmentMissing;
    QTest::newRow("a folder now") << u"folder"_s << ErrorKind::AttachmentMissing;
    QTest::newRow("grown") << u"grow"_s << ErrorKind::AttachmentChanged;
    QTest::newRow("written again") << u"touch"_s << ErrorKind::AttachmentChanged;
}

void TestFileKeeper::whatIsNotAnyMoreWhatWasAttachedIsNotCopied()
{
    QFETCH(QString, change);
    Attachment source = write(u"a.log"_s, "content");
    if (change == u"grow")
        write(u"a.log"_s, "content, and more");
    else if (change == u"touch")
        source.modified = source.modified.addMSecs(-1);
    else
        QVERIFY(QFile::remove(source.path));
    if (change == u"folder")
        QVERIFY(QDir().mkdir(source.path));
    const auto copy = keeper().keep(source);
    QVERIFY(!copy);
    QTEST(copy.error().kind, "kind");
    QCOMPARE(copy.error().outcome, Outcome::NotSent);
    QCOMPARE(copy.error().subject, u"a.log");
    QCOMPARE(keeper().paths(), QStringList());
}

void TestFileKeeper::aNameNeverLeadsElsewhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("a path") << u"../../a/b.png"_s;
    QTest::newRow("a path of Windows") << u"..\\..\\b.png"_s;
    QTest::newRow("an absolute path") << u"/etc/passwd"_s;
    QTest::newRow("a stream of Windows") << u"a.png:b"_s;
    QTest::newRow("control characters") << u"a\n\x01.png"_s + QChar(0);
    QTest::newRow("longer than a file system takes") << QString(300, u'漢') + u".png"_s;
    QTest::newRow("with a long suffix") << u"a."_s + QString(300, u'x');
    QTest::newRow("of pairs") << QString(u"🖨"_s).repeated(100);
    QTest::newRow("with blanks and dots at its end") << u"a.png. . "_s;
}

void TestFileKeeper::aNameNeverLeadsElsewhere()
{
    QFETCH(QString, name);
    const auto copy = keeper().keep(Attachment::fromContent(name, "content"));
    QVERIFY(copy);
    QCOMPARE(copy->name, name); // the server gets what the person sees
    QCOMPARE(keeper().paths(), QStringList{copy->path});
    QCOMPARE(read(copy->path), "content");
    QVERIFY(QFileInfo(copy->path).fileName().toUtf8().size() <= 255);
    if (name.endsWith(u".png"))
        QVERIFY(copy->path.endsWith(u".png"));
}

void TestFileKeeper::onlyCopiesAreRemoved()
{
    const FileKeeper keeper = this->keeper();
    const auto copy = keeper.keep(Attachment::fromContent(u"a.png"_s, "content"));
    QVERIFY(copy);
    const Attachment other = write(u"b.png"_s, "content");
    const Attachment inside = write(u"files/c.png"_s, "content");
    const QString around = QFileInfo(copy->path).path() + u"/../../b.png"_s;
    for (const QString &path :
         {other.path, inside.path, around, path(u"files"_s), QFileInfo(copy->path).path(), QString()}) {
        QVERIFY2(!keeper.holds(path), qPrintable(path));
        keeper.remove(path);
    }
    QVERIFY(QFileInfo::exists(other.path));
    QVERIFY(QFileInfo::exists(inside.path));
    QVERIFY(QFileInfo::exists(copy->path));
    keeper.remove(copy->path);
    QVERIFY(!QFileInfo::exists(QFileInfo(copy->path).path()));
}

void TestFileKeeper::allCopiesAreFound()
{
    QCOMPARE(keeper().paths(), QStringList());
    QSet<QString> expected;
    for (const QString &name : {u"a.png"_s, u".hidden"_s, u"*.txt"_s}) {
        const auto copy = keeper().keep(Attachment::fromContent(name, "content"));
        QVERIFY(copy);
        expected.insert(copy->path);
    }
    write(u"files/stray.png"_s, "content");
    const QStringList paths = keeper().paths();
    QCOMPARE(QSet<QString>(paths.begin(), paths.end()), expected);
}

void TestFileKeeper::whatCanNotBeWrittenLeavesNothing()
{
    write(u"files"_s, "a file where the folder should be");
    const auto copy = keeper().keep(Attachment::fromContent(u"a.png"_s, "content"));
    QVERIFY(!copy);
    QCOMPARE(copy.error().kind, ErrorKind::StoreUnwritable);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"files"_s});
}

void TestFileKeeper::filesForAWhileMayVanish_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");
    QTest::newRow("temporary") << QDir::tempPath() + u"/a/b.png"_s << true;
#ifdef Q_OS_WIN
    QTest::newRow("the person's own") << QDir::homePath() + u"/Documents/b.png"_s << false;
#else
    QTest::newRow("everybody's temporary") << u"/var/tmp/../tmp/b.png"_s << true;
    QTest::newRow("of the session") << QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/b.png"_s
                                    << true;
#endif
    QTest::newRow("to stay") << QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/b.png"_s << false;
    QTest::newRow("named like it") << u"/tmpfiles/b.png"_s << false;
}

void TestFileKeeper::filesForAWhileMayVanish()
{
    QFETCH(QString, path);
    QTEST(FileKeeper::mayVanish(path), "expected");
}

QTEST_GUILESS_MAIN(TestFileKeeper)
#include "tst_filekeeper.moc"
