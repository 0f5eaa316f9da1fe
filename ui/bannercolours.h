// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/banner.h"

#include <QColor>
#include <QPalette>

/// What a banner is painted with.
struct BannerColours {
    QColor background;
    QColor border;
    QColor text; ///< at least 4.5:1 on the background
    QColor icon; ///< at least 3:1 on the background
};

/// Mixed from `palette` and a hue of the kind, so that a banner belongs to its window, be that light, dark or of high
/// contrast.
BannerColours bannerColours(Banner::Kind kind, const QPalette &palette);

/// The contrast ratio of WCAG 2, from 1 to 21.
double contrast(const QColor &a, const QColor &b);
