// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/bannercolours.h"

#include <cmath>

namespace {

QColor hueOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Success:
        return QColor(0x2e, 0x9e, 0x5b);
    case Banner::Kind::Information:
        return QColor(0x2f, 0x7c, 0xd6);
    case Banner::Kind::Warning:
        return QColor(0xe0, 0x93, 0x00);
    case Banner::Kind::Error:
        return QColor(0xd6, 0x3b, 0x3b);
    }
    Q_UNREACHABLE();
}

QColor mixed(const QColor &a, const QColor &b, float shareOfB)
{
    const auto mix = [shareOfB](float x, float y) { return x + (y - x) * shareOfB; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

double linear(float channel)
{
    return channel <= 0.04045F ? double(channel) / 12.92 : std::pow((double(channel) + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The palette's colour where it can be read, else black or white: one of them always can.
QColor readable(const QColor &preferred, const QColor &background)
{
    if (contrast(preferred, background) >= 4.5)
        return preferred;
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrast(black, background) > contrast(white, background) ? black : white;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

BannerColours bannerColours(Banner::Kind kind, const QPalette &palette)
{
    const QColor hue = hueOf(kind);
    BannerColours colours;
    colours.background = mixed(palette.color(QPalette::Window), hue, 0.16F);
    colours.border = mixed(colours.background, hue, 0.6F);
    colours.text = readable(palette.color(QPalette::WindowText), colours.background);
    colours.icon = hue;
    for (float share = 0.2F; contrast(colours.icon, colours.background) < 3.0; share += 0.2F)
        colours.icon = mixed(hue, colours.text, share);
    return colours;
}
