// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/support/programfacts.h"

#include "app/settings/settings.h"
#include "app/support/places.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

Fact fact(const char *key, const char *label, const QVariant &value)
{
    return {QString::fromLatin1(key), QString::fromLatin1(label), value};
}

} // namespace

QList<Fact> programFacts(const Settings &settings)
{
    const auto path = [](const QString &file) { return QDir::toNativeSeparators(file); };
    return {
        fact("version", QT_TRANSLATE_NOOP("Facts", "Version"), QStringLiteral(TIKTING_VERSION)),
        fact("qt", QT_TRANSLATE_NOOP("Facts", "Qt"), QString::fromLatin1(qVersion())),
        fact("system", QT_TRANSLATE_NOOP("Facts", "System"), QSysInfo::prettyProductName()),
        fact("architecture", QT_TRANSLATE_NOOP("Facts", "Architecture"), QSysInfo::currentCpuArchitecture()),
        fact("windowSystem", QT_TRANSLATE_NOOP("Facts", "Window system"), QGuiApplication::platformName()),
        fact("server", QT_TRANSLATE_NOOP("Facts", "Server"),
             settings.value(Setting::ServerUrl).toUrl().toDisplayString()),
        fact("proxy", QT_TRANSLATE_NOOP("Facts", "Proxy"), settings.value(Setting::Proxy)),
        fact("settingsFile", QT_TRANSLATE_NOOP("Facts", "Settings file"), path(settings.userFile())),
        fact("dataFolder", QT_TRANSLATE_NOOP("Facts", "Data folder"), path(dataFolder())),
        fact("logFile", QT_TRANSLATE_NOOP("Facts", "Log file"), path(logFile())),
        fact("policyPlaces", QT_TRANSLATE_NOOP("Facts", "Policies"), settings.policyPlaces()),
        fact("policyProblems", QT_TRANSLATE_NOOP("Facts", "Problems of policies"), settings.problems()),
    };
}

QList<Fact> withoutHome(QList<Fact> facts)
{
    // Whole names only: "/home/jane" is not the home of "/home/janet".
    static const QString home = QRegularExpression::escape(QDir::toNativeSeparators(QDir::homePath()));
    const QRegularExpression pattern(home + u"(?=[/\\\\]|$)"_s);
    for (Fact &fact : facts) {
        QStringList values = fact.value.toStringList();
        values.replaceInStrings(pattern, u"~"_s);
        fact.value = fact.value.typeId() == QMetaType::QStringList ? QVariant(values) : values.value(0);
    }
    return facts;
}

QString plainText(const QList<Fact> &facts)
{
    QString text;
    for (const Fact &fact : facts) {
        const QString value = fact.value.toStringList().join("\n    "_L1);
        text += fact.label + ": "_L1 + (value.isEmpty() ? u"none"_s : value) + u'\n';
    }
    return text;
}
