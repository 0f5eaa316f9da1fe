// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/translations.h"

#include <QApplication>
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

void installTranslators(QApplication &application, const QString &language)
{
    QStringList languages{language};
    if (language.isEmpty())
        languages = QLocale::system().uiLanguages();
    else
        QLocale::setDefault(QLocale(language));
    languages << u"en"_s; // has the plurals of the texts in the source

    for (QString &name : languages) {
        name.replace(u'-', u'_');
        if (install(application, u"tikting"_s, name)) {
            install(application, u"qtbase"_s, name); // never a mixture of two languages
            return;
        }
    }
}
