// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/windowdesk.h"
#include "ui/about/aboutdialog.h"
#include "ui/links.h"
#include "ui/signindialog.h"
#include "ui/translations.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString longPath = u"/home/jane.doe/.local/share/"_s + QString(u"a-folder-with-a-long-name/"_s).repeated(8);

/// What Qt hands file addresses to instead of the file manager.
class Opened : public QObject {
    Q_OBJECT
public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

QPushButton *button(const QWidget &dialog, const QString &name)
{
    auto *found = named<QPushButton>(dialog, name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

/// What stands beside the label.
QLabel *valueOf(const QWidget &dialog, const QString &label)
{
    const auto labels = dialog.findChildren<QLabel *>();
    const auto found = std::ranges::find_if(labels, [&label](const QLabel *each) { return each->text() == label; });
    return found == labels.end() ? nullptr : qobject_cast<QLabel *>((*found)->buddy());
}

void showAndWait(QWidget &dialog)
{
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

} // namespace

class TestAbout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { installTranslators(*qApp, u"en"_s); }
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void theMenuOpensItOnce();
    void factsStandBesideTheirLabels();
    void problemsOfPoliciesAreSaid();
    void whatIsCopiedIsEnglishAndNamesNobody();
    void copiedIsSaidWhereItWasPressed();
    void aValueCanBeSelectedByKeyboard();
    void theFolderOfTheLogIsOpened();
    void aFileIsNotOpenedAsAFolder();
    void aLongPathNeitherWidensTheDialogNorIsCut_data();
    void aLongPathNeitherWidensTheDialogNorIsCut();
    void returnClosesIt();
};

void TestAbout::theMenuOpensItOnce()
{
    WindowDesk desk;
    desk.start();
    QTRY_VERIFY(desk.signInDialog());
    desk.signInDialog()->reject();
    desk.trigger(u"About Tikting Desktop"_s);
    desk.trigger(u"About Tikting Desktop"_s);
    QCOMPARE(desk.window().findChildren<AboutDialog *>().size(), 1);
    auto *dialog = desk.window().findChild<AboutDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(valueOf(*dialog, u"Settings file"_s)->text(), QDir::toNativeSeparators(desk.settings().userFile()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!desk.window().findChild<AboutDialog *>());
}

void TestAbout::factsStandBesideTheirLabels()
{
    const AboutDialog dialog({{u"version"_s, u"Version"_s, u"9.8.7"_s},
                              {u"server"_s, u"Server"_s, QString()},
                              {u"policyPlaces"_s, u"Policies"_s, QStringList{u"/etc/a"_s, u"/etc/b"_s}},
                              {u"policyProblems"_s, u"Problems of policies"_s, QStringList()}});
    QCOMPARE(valueOf(dialog, u"Version"_s)->text(), u"9.8.7"_s);
    QCOMPARE(valueOf(dialog, u"Server"_s)->text(), u"None"_s);
    QCOMPARE(valueOf(dialog, u"Policies"_s)->text(), u"/etc/a\n/etc/b"_s);
    QVERIFY(!valueOf(dialog, u"Problems of policies"_s));
}

void TestAbout::problemsOfPoliciesAreSaid()
{
    const QTemporaryDir folder;
    QFile policy(folder.filePath(u"policy.conf"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[Policy]\nMaxAttachmentMB=many\n");
    policy.close();
    const Settings settings(folder.filePath(u"user.conf"_s), policy.fileName());
    const AboutDialog dialog(programFacts(settings));
    QVERIFY(valueOf(dialog, u"Problems of policies"_s)->text().startsWith(u"The policy MaxAttachmentMB in "_s));
}

void TestAbout::whatIsCopiedIsEnglishAndNamesNobody()
{
    installTranslators(*qApp, u"de"_s);
    const QString path = QDir::toNativeSeparators(QDir::homePath() + u"/.config/a.conf"_s);
    AboutDialog dialog({{u"settingsFile"_s, u"Settings file"_s, path}, {u"server"_s, u"Server"_s, QString()}});
    QCOMPARE(valueOf(dialog, u"Einstellungsdatei"_s)->text(), path);
    showAndWait(dialog);
    QApplication::clipboard()->clear();
    QTest::mouseClick(button(dialog, u"Diagnose kopieren"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Settings file: ~"_s), qPrintable(copied));
    QVERIFY(copied.endsWith(u"\nServer: none\n"_s));
    QVERIFY(!copied.contains(QDir::homePath()));
}

void TestAbout::copiedIsSaidWhereItWasPressed()
{
    AboutDialog dialog({{u"version"_s, u"Version"_s, u"9.8.7"_s}});
    showAndWait(dialog);
    QPushButton *copy = button(dialog, u"Copy diagnostics"_s);
    const QPushButton *beside = button(dialog, u"Open log folder"_s);
    const int width = copy->width();
    const int left = beside->x();
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"Version: 9.8.7\n"_s);
    QCOMPARE(button(dialog, u"Copied"_s), copy);
    QCoreApplication::processEvents();
    QCOMPARE(copy->width(), width);
    QCOMPARE(beside->x(), left);
    QVERIFY(copy->hasFocus());
}

void TestAbout::aValueCanBeSelectedByKeyboard()
{
    AboutDialog dialog({{u"logFile"_s, u"Log file"_s, u"/var/a.log"_s}});
    showAndWait(dialog);
    QLabel *value = valueOf(dialog, u"Log file"_s);
    for (int i = 0; i < 9 && !value->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(value->hasFocus());
    QCOMPARE(value->selectedText(), u"/var/a.log"_s);
    QTest::keyClick(value, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"/var/a.log"_s);
}

void TestAbout::theFolderOfTheLogIsOpened()
{
    const Opened opened;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/log"_s;
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(!button(AboutDialog({}), u"Open log folder"_s)->isEnabled());
    QVERIFY(QDir().mkpath(folder));
    AboutDialog dialog({});
    showAndWait(dialog);
    QTest::mouseClick(button(dialog, u"Open log folder"_s), Qt::LeftButton);
    QCOMPARE(opened.urls, QList<QUrl>{QUrl::fromLocalFile(folder)});
}

void TestAbout::aFileIsNotOpenedAsAFolder()
{
    const Opened opened;
    openFolder(QCoreApplication::applicationFilePath());
    openFolder(QDir::tempPath() + u"/there-is-none"_s);
    QVERIFY(opened.urls.isEmpty());
}

void TestAbout::aLongPathNeitherWidensTheDialogNorIsCut_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestAbout::aLongPathNeitherWidensTheDialogNorIsCut()
{
    QFETCH(const Qt::LayoutDirection, direction);
    AboutDialog usual({{u"logFile"_s, u"Log file"_s, u"/var/a.log"_s}});
    showAndWait(usual);
    AboutDialog dialog({{u"logFile"_s, u"Log file"_s, longPath}});
    dialog.setLayoutDirection(direction);
    showAndWait(dialog);
    QCOMPARE(dialog.width(), usual.width());
    const QLabel *value = valueOf(dialog, u"Log file"_s);
    QTRY_VERIFY(value->height() >= value->heightForWidth(value->width()));
    QVERIFY(value->height() > 2 * value->fontMetrics().height());
}

void TestAbout::returnClosesIt()
{
    AboutDialog dialog({{u"version"_s, u"Version"_s, u"9.8.7"_s}});
    showAndWait(dialog);
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestAbout)
#include "tst_about.moc"
