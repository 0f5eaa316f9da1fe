// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/multipartbody.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_MultipartBody : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsAndFilesAreWrittenAsBrowsersDo();
    void contentTypeNamesAnUnquotedBoundary();
    void everyBodyHasABoundaryOfItsOwn();
    void fileNamesCannotLeaveTheirQuotes_data();
    void fileNamesCannotLeaveTheirQuotes();
    void bytesAreTheSameInPiecesOfAnySize_data();
    void bytesAreTheSameInPiecesOfAnySize();
    void aByteThatWasReadCannotBeReadAgain();
    void manyFilesAreOpenedOneAtATime();
    void tenGigabytesCostNoMemory();
    void aChangedFileIsNoticedBeforeAnythingIsSent_data();
    void aChangedFileIsNoticedBeforeAnythingIsSent();
    void aFileThatChangesMeanwhileEndsTheBodyEarly_data();
    void aFileThatChangesMeanwhileEndsTheBodyEarly();
    void handedOutIsToldOnceWithTheLastByte();

private:
    QString write(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
};

namespace {

using Change = void (*)(QFile &);

void remove(QFile &file)
{
    QVERIFY(file.remove());
}

void grow(QFile &file)
{
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.write("more") == 4 && file.flush());
}

void shrink(QFile &file)
{
    QVERIFY(file.resize(file.size() - 1));
}

void rewrite(QFile &file)
{
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("X");
    file.flush();
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(2), QFileDevice::FileModificationTime));
}

void forbid(QFile &file)
{
    QVERIFY(file.remove());
    QVERIFY(QDir().mkdir(file.fileName())); // unreadable even for root
}

QByteArray boundaryOf(const RequestBody &body)
{
    return body.contentType().mid(body.contentType().indexOf('=') + 1);
}

qint64 residentBytes()
{
    QFile statistics(u"/proc/self/statm"_s);
    return statistics.open(QIODevice::ReadOnly) ? statistics.readAll().split(' ').at(1).toLongLong() * 4096 : 0;
}

qsizetype openFilesBelow(const QString &folder)
{
    const QFileInfoList links = QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System);
    return std::ranges::count_if(links, [&](const QFileInfo &link) { return link.symLinkTarget().startsWith(folder); });
}

} // namespace

QString tst_MultipartBody::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("could not write a test's file");
    return file.fileName();
}

void tst_MultipartBody::fieldsAndFilesAreWrittenAsBrowsersDo()
{
    const Attachment onDisk = Attachment::fromFile(write(u"log é.txt"_s, "a\nb\0c"_ba));
    MultipartBody body(
        {{"Title", "Drucker 漢字 😀"}, {"Description", "one\r\ntwo\n\"three\""}}, "Uploads",
        {onDisk, Attachment::fromContent(u"shot.png"_s, "png"), Attachment::fromContent(u"empty"_s, {})});
    QVERIFY(body.open(QIODevice::ReadOnly));
    QVERIFY(!body.isSequential());
    const qint64 size = body.size();
    QByteArray expected = "--B\r\nContent-Disposition: form-data; name=\"Title\"\r\n\r\nDrucker 漢字 😀\r\n"
                          "--B\r\nContent-Disposition: form-data; name=\"Description\"\r\n\r\none\r\ntwo\n\"three\"\r\n"
                          "--B\r\nContent-Disposition: form-data; name=\"Uploads\"; filename=\"log é.txt\"\r\n"
                          "Content-Type: text/plain\r\n\r\na\nb\0c\r\n"
                          "--B\r\nContent-Disposition: form-data; name=\"Uploads\"; filename=\"shot.png\"\r\n"
                          "Content-Type: image/png\r\n\r\npng\r\n"
                          "--B\r\nContent-Disposition: form-data; name=\"Uploads\"; filename=\"empty\"\r\n"
                          "Content-Type: application/octet-stream\r\n\r\n\r\n"
                          "--B--\r\n"_ba;
    expected.replace("--B", "--" + boundaryOf(body));
    QCOMPARE(body.readAll(), expected);
    QCOMPARE(size, expected.size());
    QVERIFY(body.atEnd());
    QVERIFY(body.isHandedOut());
}

void tst_MultipartBody::contentTypeNamesAnUnquotedBoundary()
{
    static const QRegularExpression pattern(u"^multipart/form-data; boundary=[0-9A-Za-z]{30,70}$"_s);
    const MultipartBody body({}, "Uploads", {});
    QVERIFY(pattern.match(QString::fromLatin1(body.contentType())).hasMatch());
}

void tst_MultipartBody::everyBodyHasABoundaryOfItsOwn()
{
    QVERIFY(MultipartBody({}, "Uploads", {}).contentType() != MultipartBody({}, "Uploads", {}).contentType());
}

void tst_MultipartBody::fileNamesCannotLeaveTheirQuotes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("plain") << u"a b.txt"_s << "a b.txt"_ba;
    QTest::newRow("unicode") << u"é漢字😀.png"_s << "é漢字😀.png"_ba;
    QTest::newRow("quote") << u"a\".txt"_s << "a%22.txt"_ba;
    QTest::newRow("percent stays") << u"100%22.txt"_s << "100%22.txt"_ba;
    QTest::newRow("header injection") << u"a\r\nX-Evil: 1"_s << "a%0D%0AX-Evil: 1"_ba;
    QTest::newRow("backslash") << u"a\\b"_s << "a_b"_ba;
    QTest::newRow("control") << u"a\tb\x01\u0085\x7f"_s << "a_b___"_ba;
    QTest::newRow("path") << u"/home/jane/a.txt"_s << "a.txt"_ba;
    QTest::newRow("semicolon") << u"a;b='c'.txt"_s << "a;b='c'.txt"_ba;
}

void tst_MultipartBody::fileNamesCannotLeaveTheirQuotes()
{
    QFETCH(const QString, name);
    QTEST(MultipartBody::quotedFileName(name), "quoted");
}

void tst_MultipartBody::bytesAreTheSameInPiecesOfAnySize_data()
{
    QTest::addColumn<qint64>("piece");
    for (const qint64 piece : {7, 4096, 16 * 1024, 300'000, 10'000'000})
        QTest::addRow("%lld", piece) << piece;
}

void tst_MultipartBody::bytesAreTheSameInPiecesOfAnySize()
{
    QFETCH(const qint64, piece);
    QList<quint32> numbers(175'001); // over two chunks of the read-ahead
    QRandomGenerator(1).fillRange(numbers.data(), numbers.size());
    const QByteArray content(reinterpret_cast<const char *>(numbers.constData()), numbers.size() * 4);
    const Attachment file = Attachment::fromFile(write(u"big.bin"_s, content));
    MultipartBody body({{"Title", "t"}}, "Uploads", {file, file});
    QVERIFY(body.open(QIODevice::ReadOnly));
    QByteArray read;
    while (!body.atEnd()) {
        const QByteArray next = body.read(piece);
        QVERIFY(!next.isEmpty());
        read += next;
    }
    QCOMPARE(read.size(), body.size());
    QCOMPARE(read.count(content), 2);
    QVERIFY(read.endsWith("\r\n--" + boundaryOf(body) + "--\r\n"));
}

void tst_MultipartBody::aByteThatWasReadCannotBeReadAgain()
{
    MultipartBody body({{"Title", "t"}}, "Uploads", {});
    QVERIFY(body.open(QIODevice::ReadOnly));
    QVERIFY(body.reset()); // nothing was read
    QVERIFY(!body.seek(3));
    QVERIFY(!body.isBegun());
    QCOMPARE(body.read(1).size(), 1);
    QVERIFY(body.isBegun());
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(body.seek(1));
    QCOMPARE(body.pos(), 1);
}

void tst_MultipartBody::manyFilesAreOpenedOneAtATime()
{
#ifndef Q_OS_LINUX
    QSKIP("Counts open files through /proc");
#endif
    QList<Attachment> files;
    for (int i = 0; i < 40; ++i)
        files.append(Attachment::fromFile(write(u"many%1.txt"_s.arg(i), QByteArray(100, 'a' + char(i % 26)))));
    MultipartBody body({}, "Uploads", files);
    QVERIFY(body.open(QIODevice::ReadOnly));
    QByteArray read;
    qsizetype most = 0;
    while (!body.atEnd()) {
        read += body.read(64);
        most = std::max(most, openFilesBelow(m_folder.path()));
    }
    QCOMPARE(read.count("filename="), 40);
    QCOMPARE(most, 1);
}

void tst_MultipartBody::tenGigabytesCostNoMemory()
{
#ifndef Q_OS_LINUX
    QSKIP("Measures memory through /proc");
#endif
    constexpr qint64 size = 10LL * 1024 * 1024 * 1024;
    QFile sparse(write(u"sparse.bin"_s, {}));
    QVERIFY(sparse.resize(size));
    MultipartBody body({{"Title", "t"}}, "Uploads", {Attachment::fromFile(sparse.fileName())});
    QVERIFY(body.open(QIODevice::ReadOnly));
    QVERIFY(body.size() > size);
    const qint64 before = residentBytes();
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    for (int i = 0; i < 256; ++i) // a part of it is enough to see that nothing is kept
        QCOMPARE(body.read(piece.data(), piece.size()), piece.size());
    QVERIFY2(residentBytes() - before < 8 * 1024 * 1024, "the file is kept in memory");
}

void tst_MultipartBody::aChangedFileIsNoticedBeforeAnythingIsSent_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("gone") << Change(remove) << ErrorKind::AttachmentMissing;
    QTest::newRow("not a file any more") << Change(forbid) << ErrorKind::AttachmentMissing;
    QTest::newRow("grown") << Change(grow) << ErrorKind::AttachmentChanged;
    QTest::newRow("shrunk") << Change(shrink) << ErrorKind::AttachmentChanged;
    QTest::newRow("rewritten") << Change(rewrite) << ErrorKind::AttachmentChanged;
}

void tst_MultipartBody::aChangedFileIsNoticedBeforeAnythingIsSent()
{
    QFETCH(const Change, change);
    QFETCH(const ErrorKind, kind);
    const QTemporaryDir folder(m_folder.filePath(u"XXXXXX"_s));
    QFile file(folder.filePath(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("as attached");
    file.close();
    MultipartBody body({}, "Uploads", {Attachment::fromContent(u"a"_s, "a"), Attachment::fromFile(file.fileName())});
    change(file);
    QVERIFY(!body.open(QIODevice::ReadOnly));
    QVERIFY(body.failure());
    QCOMPARE(body.failure()->kind, kind);
    QCOMPARE(body.failure()->outcome, Outcome::NotSent);
    QCOMPARE(body.failure()->subject, u"notes.txt"_s);
}

void tst_MultipartBody::aFileThatChangesMeanwhileEndsTheBodyEarly_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<qint64>("readBefore"); // of 1,000,000 bytes in the file
    for (const qint64 readBefore : {1, 500'000, 1'000'300}) {
#ifndef Q_OS_WIN // where an open file can't go
        QTest::addRow("gone after %lld", readBefore) << Change(remove) << readBefore;
#endif
        QTest::addRow("grown after %lld", readBefore) << Change(grow) << readBefore;
        QTest::addRow("shrunk after %lld", readBefore) << Change(shrink) << readBefore;
        QTest::addRow("rewritten after %lld", readBefore) << Change(rewrite) << readBefore;
    }
}

void tst_MultipartBody::aFileThatChangesMeanwhileEndsTheBodyEarly()
{
    QFETCH(const Change, change);
    QFETCH(const qint64, readBefore);
    QFile file(write(u"changing.bin"_s, QByteArray(1'000'000, 'x')));
    MultipartBody body({}, "Uploads",
                       {Attachment::fromFile(file.fileName()), Attachment::fromContent(u"b"_s, QByteArray(500, 'b'))});
    QSignalSpy failed(&body, &RequestBody::failed);
    QSignalSpy handedOut(&body, &RequestBody::handedOut);
    QVERIFY(body.open(QIODevice::ReadOnly));
    QByteArray read = body.read(readBefore);
    QCOMPARE(read.size(), readBefore);
    change(file);
    while (failed.isEmpty()) {
        QVERIFY(!body.atEnd());
        read += body.read(16 * 1024);
    }
    QVERIFY(body.read(1).isEmpty());
    QVERIFY(!body.isHandedOut());
    QVERIFY(handedOut.isEmpty());
    QVERIFY(!read.contains(boundaryOf(body) + "--")); // no server takes it for whole
    QVERIFY(body.failure());
    QCOMPARE(body.failure()->outcome, Outcome::NotSent);
    QCOMPARE(body.failure()->subject, u"changing.bin"_s);
}

void tst_MultipartBody::handedOutIsToldOnceWithTheLastByte()
{
    MultipartBody body({{"Title", "t"}}, "Uploads", {});
    QSignalSpy handedOut(&body, &RequestBody::handedOut);
    QVERIFY(body.open(QIODevice::ReadOnly));
    body.read(body.size() - 1);
    QVERIFY(handedOut.isEmpty());
    body.read(1);
    QCOMPARE(handedOut.size(), 1);
    QVERIFY(body.read(1).isEmpty());
    QCOMPARE(handedOut.size(), 1);
}

QTEST_GUILESS_MAIN(tst_MultipartBody)
#include "tst_multipartbody.moc"
