// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/attachment.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;

class TestAttachment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytesKeepTheirName();
    void aFileIsTakenAsItIsNow_data();
    void aFileIsTakenAsItIsNow();
    void onlyItsBaseNameGoesOut();
    void whatIsNoReadableFileHasNoSize_data();
    void whatIsNoReadableFileHasNoSize();

private:
    QTemporaryDir m_folder;
};

void TestAttachment::bytesKeepTheirName()
{
    const Attachment attachment = Attachment::fromContent(u"screenshot.png"_s, "PNG");
    QCOMPARE(attachment, (Attachment{u"screenshot.png"_s, {}, "PNG", 3, {}}));
}

void TestAttachment::aFileIsTakenAsItIsNow_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("bytes") << QByteArray("a\0b", 3);
}

void TestAttachment::aFileIsTakenAsItIsNow()
{
    QFETCH(QByteArray, content);
    QFile file(m_folder.filePath(u"Écran 漢字.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Attachment attachment = Attachment::fromFile(file.fileName());
    QCOMPARE(attachment.name, u"Écran 漢字.txt"_s);
    QCOMPARE(attachment.path, file.fileName());
    QCOMPARE(attachment.size, content.size());
    QCOMPARE(attachment.modified, QFileInfo(file).lastModified());
    QVERIFY(attachment.content.isEmpty());
}

void TestAttachment::onlyItsBaseNameGoesOut()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"a/b"_s));
    QFile file(m_folder.filePath(u"a/b/../c"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(Attachment::fromFile(file.fileName()).name, u"c"_s);
}

void TestAttachment::whatIsNoReadableFileHasNoSize_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("gone") << m_folder.filePath(u"gone"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("nothing") << QString();
#ifdef Q_OS_WIN
    QTest::newRow("a device") << u"NUL"_s;
    QTest::newRow("a console") << u"CON"_s;
#else
    QTest::newRow("a device") << u"/dev/null"_s;
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QTest::newRow("a pipe, whose opening would wait") << pipe;
#endif
}

void TestAttachment::whatIsNoReadableFileHasNoSize()
{
    QFETCH(QString, path);
    QCOMPARE(Attachment::fromFile(path).size, -1);
}

QTEST_GUILESS_MAIN(TestAttachment)
#include "tst_attachment.moc"
