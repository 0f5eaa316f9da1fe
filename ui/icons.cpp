// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include "ui/paletteiconengine.h"

using namespace Qt::Literals::StringLiterals;

/// The pictures are in a static library: the linker drops them unless they are asked for. Outside of any namespace, as
/// Q_INIT_RESOURCE wants.
static void initPictures()
{
    Q_INIT_RESOURCE(tikting);
}

QIcon icon(QLatin1StringView name)
{
    return icon(name, {});
}

QIcon icon(QLatin1StringView name, const QColor &colour)
{
    initPictures();
    return QIcon(new PaletteIconEngine(name, colour));
}

QIcon programIcon()
{
    initPictures();
    QIcon result;
    for (const int size : {16, 20, 24, 32, 40, 48, 64, 96, 128, 256})
        result.addFile(u":/icons/tikting-desktop-%1.png"_s.arg(size), {size, size});
    return result;
}
