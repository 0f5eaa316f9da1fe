// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/translations.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

class TestTranslations : public QObject {
    Q_OBJECT
public:
    static void initMain();

private Q_SLOTS:
    void cleanup();

    void textsAreInTheLanguageAskedFor_data();
    void textsAreInTheLanguageAskedFor();
    void pluralsAreRightInEveryLanguage_data();
    void pluralsAreRightInEveryLanguage();
    void numbersFollowTheLanguageThatIsSet();
    void pseudoLanguageIsLongerAndKeepsPlaceholders();
};

/// The system's language is read once, before the first test.
void TestTranslations::initMain()
{
    qputenv("LANGUAGE", "xh:de_AT:fr");
}

void TestTranslations::cleanup()
{
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QLocale::setDefault(QLocale::system());
}

void TestTranslations::textsAreInTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("qts");

    QTest::newRow("German") << u"de"_s << u"Passwort"_s << u"Abbrechen"_s;
    QTest::newRow("a region of it") << u"de_CH"_s << u"Passwort"_s << u"Abbrechen"_s;
    QTest::newRow("with a dash") << u"de-CH"_s << u"Passwort"_s << u"Abbrechen"_s;
    QTest::newRow("English") << u"en_GB"_s << u"Password"_s << u"Cancel"_s;
    QTest::newRow("one that we lack") << u"xh"_s << u"Password"_s << u"Cancel"_s;
#ifndef Q_OS_WIN // where the environment does not say it
    QTest::newRow("the first of the system's that we have") << QString() << u"Passwort"_s << u"Abbrechen"_s;
#endif
}

void TestTranslations::textsAreInTheLanguageAskedFor()
{
    QFETCH(const QString, language);

    installTranslators(*qApp, language);

    QTEST(QCoreApplication::translate("PasswordField", "Password"), "ours");
    QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "qts");
}

void TestTranslations::pluralsAreRightInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");

    QTest::newRow("English") << u"en"_s << u"1 second left"_s << u"5 seconds left"_s;
    QTest::newRow("German") << u"de"_s << u"noch 1 Sekunde"_s << u"noch 5 Sekunden"_s;
    QTest::newRow("one that we lack") << u"xh"_s << u"1 second left"_s << u"5 seconds left"_s;
}

void TestTranslations::pluralsAreRightInEveryLanguage()
{
    QFETCH(const QString, language);

    installTranslators(*qApp, language);

    QTEST(QCoreApplication::translate("UploadPanel", "%n second(s) left", nullptr, 1), "one");
    QTEST(QCoreApplication::translate("UploadPanel", "%n second(s) left", nullptr, 5), "many");
}

void TestTranslations::numbersFollowTheLanguageThatIsSet()
{
    installTranslators(*qApp, u"de"_s);

    QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
}

void TestTranslations::pseudoLanguageIsLongerAndKeepsPlaceholders()
{
    const auto text = [] { return QCoreApplication::translate("OutcomeQuestion", "Account: %1 at %2"); };
    const QString original = text();

    installTranslators(*qApp, u"en_XA"_s);

    QVERIFY(text().startsWith(u'[') && text().endsWith(u']'));
    QVERIFY(text().size() >= original.size() * 7 / 5);
    QVERIFY(text().contains(u"%1"_s) && text().contains(u"%2"_s));
    QVERIFY(!text().contains(u"Account"_s));
}

QTEST_MAIN(TestTranslations)

#include "tst_translations.moc"
