// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/named.h"
#include "ui/datasize.h"
#include "ui/plainlabel.h"
#include "ui/uploadpanel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestUploadPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSmallTicketNeverShowsIt();
    void bytesAreShownOfALargeOne();
    void afterTheLastByteItWaitsForTheServer();
    void cancelNamesTheTicketThatIsSent();
    void whatIsToldOfAnotherTicketChangesNothing();
};

void TestUploadPanel::aSmallTicketNeverShowsIt()
{
    UploadPanel panel;
    panel.show();
    const QUuid key = QUuid::createUuid();
    panel.start(key, u"Small"_s);
    panel.stop(key);
    QVERIFY(!QTest::qWaitFor([&] { return named<QProgressBar>(panel, u"Upload progress"_s)->isVisible(); }, 500));
}

void TestUploadPanel::bytesAreShownOfALargeOne()
{
    UploadPanel panel;
    panel.show();
    const QUuid key = QUuid::createUuid();
    panel.start(key, u"Large"_s);
    auto *bar = named<QProgressBar>(panel, u"Upload progress"_s);
    QTRY_VERIFY(bar->isVisible());
    panel.setProgress(key, 25'000'000'000, 100'000'000'000); // more than an int holds
    QCOMPARE(bar->value(), bar->maximum() / 4);
    const QString text = panel.findChild<PlainLabel *>()->text();
    QVERIFY2(text.startsWith(dataSize(25'000'000'000)), qPrintable(text));
    QVERIFY2(text.contains(u"left"_s), qPrintable(text));
}

void TestUploadPanel::afterTheLastByteItWaitsForTheServer()
{
    UploadPanel panel;
    const QUuid key = QUuid::createUuid();
    panel.start(key, u"Large"_s);
    panel.setProgress(key, 10, 10);
    QVERIFY(panel.findChild<PlainLabel *>()->text().contains(u"waiting"_s));
    QCOMPARE(panel.findChild<QProgressBar *>()->maximum(), 0);
}

void TestUploadPanel::cancelNamesTheTicketThatIsSent()
{
    UploadPanel panel;
    panel.show();
    QSignalSpy cancelled(&panel, &UploadPanel::cancelRequested);
    const QUuid key = QUuid::createUuid();
    panel.start(key, u"Large"_s);
    auto *cancel = named<QPushButton>(panel, u"Cancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.first().first().toUuid(), key);
}

void TestUploadPanel::whatIsToldOfAnotherTicketChangesNothing()
{
    UploadPanel panel;
    panel.show();
    const QUuid key = QUuid::createUuid();
    panel.start(key, u"Large"_s);
    auto *bar = named<QProgressBar>(panel, u"Upload progress"_s);
    QTRY_VERIFY(bar->isVisible());
    panel.setProgress(QUuid::createUuid(), 1, 2);
    QCOMPARE(bar->value(), 0);
    panel.stop(QUuid::createUuid());
    QVERIFY(bar->isVisible());
    panel.stop(key);
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestUploadPanel)
#include "tst_uploadpanel.moc"
