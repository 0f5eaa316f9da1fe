// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/paletteiconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array fileSizes{16, 20, 24, 32, 40, 48, 64, 96}; // as in resources/CMakeLists.txt

QString fileName(const QString &name, int size)
{
    return u":/icons/%1-%2.png"_s.arg(name).arg(size);
}

/// Large enough to be scaled down rather than up, where there is one.
int fileSizeFor(int wanted)
{
    const auto *fitting = std::ranges::find_if(fileSizes, [wanted](int size) { return size >= wanted; });
    return fitting == fileSizes.end() ? fileSizes.back() : *fitting;
}

QPixmap tinted(const QString &name, int size, const QColor &colour)
{
    QPixmap picture(fileName(name, fileSizeFor(size)));
    if (picture.isNull())
        return picture;
    if (picture.width() != size)
        picture = picture.scaled(size, size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    return picture;
}

} // namespace

PaletteIconEngine::PaletteIconEngine(const QString &name, const QColor &colour) : m_name(name), m_colour(colour) { }

void PaletteIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatio();
    QPixmap picture = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
    picture.setDevicePixelRatio(scale);
    QRectF target(QPointF(), picture.deviceIndependentSize());
    target.moveCenter(QRectF(rect).center());
    painter->drawPixmap(target.topLeft(), picture);
}

QPixmap PaletteIconEngine::pixmap(const QSize &size, QIcon::Mode mode, [[maybe_unused]] QIcon::State state)
{
    const int edge = std::min(size.width(), size.height());
    if (edge <= 0)
        return {};
    const QColor colour = colourFor(mode);
    const QString cacheKey = u"tikting-icon %1 %2 %3"_s.arg(m_name).arg(edge).arg(colour.name(QColor::HexArgb));
    QPixmap picture;
    if (!QPixmapCache::find(cacheKey, &picture)) {
        picture = tinted(m_name, edge, colour);
        QPixmapCache::insert(cacheKey, picture);
    }
    return picture;
}

QIconEngine *PaletteIconEngine::clone() const
{
    return new PaletteIconEngine(m_name, m_colour);
}

QList<QSize> PaletteIconEngine::availableSizes([[maybe_unused]] QIcon::Mode mode, [[maybe_unused]] QIcon::State state)
{
    QList<QSize> sizes;
    for (const int size : fileSizes)
        sizes.append({size, size});
    return sizes;
}

QString PaletteIconEngine::key() const
{
    return u"PaletteIconEngine"_s;
}

QString PaletteIconEngine::iconName()
{
    return m_name;
}

bool PaletteIconEngine::isNull()
{
    return !QFile::exists(fileName(m_name, fileSizes.front()));
}

QColor PaletteIconEngine::colourFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_colour.isValid() ? m_colour : palette.color(QPalette::Active, QPalette::ButtonText);
}
