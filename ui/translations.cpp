// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/translations.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

bool install(QApplication &application, const QString &catalogue, const QString &language)
{
    auto translator = std::make_unique<QTranslator>(&application);
    // "de_AT" finds "de" where there is no Austrian one.
    if (!translator->load(catalogue + u'_' + language, u":/i18n"_s, u"_"_s))
        return false;
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList languages()
{
    static const auto before = "tikting_"_L1;
    static const auto after = ".qm"_L1;
    QStringList names = QDir(u":/i18n"_s).entryList({before + u'*' + after});
    for (QString &name : names)
        name = name.sliced(before.size()).chopped(after.size());
    return names;
}

void installTranslators(QApplication &application, const QString &language)
{
    qDeleteAll(application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
    QStringList wanted{language};
    if (language.isEmpty())
        wanted = QLocale::system().uiLanguages();
    wanted << u"en"_s; // has the plurals of the texts in the source

    for (QString &name : wanted) {
        name.replace(u'-', u'_');
        if (install(application, u"tikting"_s, name)) {
            install(application, u"qtbase"_s, name); // never a mixture of two languages
            return;
        }
    }
}
