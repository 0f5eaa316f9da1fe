// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/commandline.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the pattern's group matches, sorted, each once.
QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found << match.captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

/// The man page and the shells' completions name the options that --help does, and no others.
class TestOptionsDescribed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesNameTheOptionsOfHelp_data();
    void filesNameTheOptionsOfHelp();
};

void TestOptionsDescribed::filesNameTheOptionsOfHelp_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("man page") << u"tikting-desktop.1.in"_s << uR"(\\-\\-([a-z]+))"_s;
    QTest::newRow("bash") << u"completions/tikting-desktop.bash"_s << uR"(--([a-z]+))"_s;
    QTest::newRow("zsh") << u"completions/_tikting-desktop"_s << uR"(--([a-z]+))"_s;
    QTest::newRow("fish") << u"completions/tikting-desktop.fish"_s << uR"( -l ([a-z]+))"_s;
}

void TestOptionsDescribed::filesNameTheOptionsOfHelp()
{
    QFETCH(QString, file);
    QFETCH(QString, pattern);
    QFile described(QDir(QStringLiteral(TIKTING_DESCRIPTIONS)).filePath(file));
    QVERIFY2(described.open(QIODevice::ReadOnly), qPrintable(described.errorString()));
    const QStringList options = matches(helpText(), u"\\n  (?:-., )?--([a-z]+)"_s);
    QVERIFY(options.contains(u"version"_s));
    QCOMPARE(matches(QString::fromUtf8(described.readAll()), pattern), options);
}

QTEST_APPLESS_MAIN(TestOptionsDescribed)

#include "tst_optionsdescribed.moc"
