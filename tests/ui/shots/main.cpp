// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// tikting-shots [--dark] [--size WxH] [--language NAME] FOLDER: pictures of every screen, of the real window working
// with a real sandbox. Qt's own options and variables (-reverse, QT_SCALE_FACTOR) apply.
#include "tests/ui/shots/dialogstudio.h"
#include "tests/ui/shots/outboxstudio.h"
#include "tests/ui/shots/studio.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPalette>
#include <QStyleFactory>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

QPalette darkPalette()
{
    const QColor window(0x2d, 0x2d, 0x30);
    const QColor text(0xf0, 0xf0, 0xf0);
    QPalette palette(QColor(0x3f, 0x3f, 0x44), window);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x29));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x8a, 0x8e));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa4));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xc8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb4, 0xf0));
    return palette;
}

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.first().toInt(), parts.last().toInt()) : QSize();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption dark(u"dark"_s);
    const QCommandLineOption size(u"size"_s, {}, u"WxH"_s);
    const QCommandLineOption language(u"language"_s, {}, u"name"_s, u"en"_s);
    parser.addOptions({dark, size, language});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0);
    if (!QDir().mkpath(folder))
        return 2;

    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (parser.isSet(dark))
        QApplication::setPalette(darkPalette());
    installTranslators(application, parser.value(language));

    QString missed;
    if (!DialogStudio(folder).takeAll())
        missed = u"a dialog"_s;
    if (missed.isEmpty()) {
        Studio studio(folder, sizeOf(parser.value(size)));
        if (!studio.takeAll())
            missed = studio.next();
    }
    if (missed.isEmpty()) {
        OutboxStudio studio(folder, sizeOf(parser.value(size)));
        if (!studio.takeAll())
            missed = studio.next();
    }
    if (missed.isEmpty())
        return 0;
    std::fprintf(stderr, "%s: stopped before %s\n", qPrintable(folder), qPrintable(missed));
    return 1;
}
