// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"
#include "app/support/programfacts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestProgramFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAreThoseThatProgramsKnow();
    void factsAreOfThisRun();
    void homeIsTakenOutOfWhatIsPassedOn_data();
    void homeIsTakenOutOfWhatIsPassedOn();
    void textHasALineForEach();
};

namespace {

QVariant valueOf(const QList<Fact> &facts, const QString &key)
{
    for (const Fact &fact : facts) {
        if (fact.key == key)
            return fact.value;
    }
    return {};
}

} // namespace

void TestProgramFacts::keysAreThoseThatProgramsKnow()
{
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(u"user.conf"_s), folder.filePath(u"policy.conf"_s));
    QStringList keys;
    const QList<Fact> facts = programFacts(settings);
    for (const Fact &fact : facts)
        keys << fact.key;
    QCOMPARE(
        keys,
        (QStringList{u"version"_s, u"qt"_s, u"system"_s, u"architecture"_s, u"windowSystem"_s, u"server"_s, u"proxy"_s,
                     u"settingsFile"_s, u"dataFolder"_s, u"logFile"_s, u"policyPlaces"_s, u"policyProblems"_s}));
}

void TestProgramFacts::factsAreOfThisRun()
{
    const QTemporaryDir folder;
    const QString user = folder.filePath(u"user.conf"_s);
    const QString place = folder.filePath(u"policy.conf"_s);
    QFile policy(place);
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[Policy]\nMaxAttachmentMB=many\n");
    policy.close();
    Settings settings(user, place);
    QCOMPARE(valueOf(programFacts(settings), u"server"_s), QString());
    settings.setValue(Setting::ServerUrl, QUrl(u"https://help.example.com"_s));

    const QList<Fact> facts = programFacts(settings);

    QCOMPARE(valueOf(facts, u"qt"_s), QString::fromLatin1(qVersion()));
    QCOMPARE(valueOf(facts, u"server"_s), u"https://help.example.com"_s);
    QCOMPARE(valueOf(facts, u"proxy"_s), u"system"_s);
    QCOMPARE(valueOf(facts, u"settingsFile"_s), QDir::toNativeSeparators(user));
    QCOMPARE(valueOf(facts, u"policyPlaces"_s), QStringList{place});
    const QStringList problems = valueOf(facts, u"policyProblems"_s).toStringList();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.constFirst().contains(u"MaxAttachmentMB"_s));
}

void TestProgramFacts::homeIsTakenOutOfWhatIsPassedOn_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("passedOn");
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    QTest::newRow("a path in it") << QVariant(home + u"/a.conf"_s) << QVariant(u"~/a.conf"_s);
    QTest::newRow("itself") << QVariant(home) << QVariant(u"~"_s);
    QTest::newRow("in a sentence") << QVariant(u"In "_s + home + u"/a it is."_s) << QVariant(u"In ~/a it is."_s);
    QTest::newRow("one of several") << QVariant(QStringList{u"/etc"_s, home + u"/a"_s})
                                    << QVariant(QStringList{u"/etc"_s, u"~/a"_s});
    QTest::newRow("none of several") << QVariant(QStringList()) << QVariant(QStringList());
    QTest::newRow("another's") << QVariant(home + u"2/a.conf"_s) << QVariant(home + u"2/a.conf"_s);
    QTest::newRow("nothing") << QVariant(QString()) << QVariant(QString());
}

void TestProgramFacts::homeIsTakenOutOfWhatIsPassedOn()
{
    QFETCH(QVariant, value);
    QFETCH(QVariant, passedOn);
    const QList<Fact> facts = withoutHome({{u"key"_s, u"Label"_s, value}});
    QCOMPARE(facts, (QList<Fact>{{u"key"_s, u"Label"_s, passedOn}}));
}

void TestProgramFacts::textHasALineForEach()
{
    QCOMPARE(plainText({{u"a"_s, u"One"_s, u"value"_s},
                        {u"b"_s, u"None"_s, QString()},
                        {u"c"_s, u"Several"_s, QStringList{u"first"_s, u"second"_s}}}),
             u"One: value\nNone: none\nSeveral: first\n    second\n"_s);
}

QTEST_GUILESS_MAIN(TestProgramFacts)
#include "tst_programfacts.moc"
