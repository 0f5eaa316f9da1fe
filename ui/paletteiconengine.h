// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIconEngine>

/// Paints the shape of one of our one-coloured PNGs in a colour of the application's palette as it is when painting, or
/// in a fixed one. Made for each paint anew but for QPixmapCache, so nothing has to be told of a new palette.
class PaletteIconEngine : public QIconEngine {
public:
    /// `name` is that of a file in resources/icons; an invalid `colour` means the palette's.
    PaletteIconEngine(const QString &name, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override; ///< size in device pixels
    QIconEngine *clone() const override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override;

private:
    QColor colourFor(QIcon::Mode mode) const;

    QString m_name;
    QColor m_colour;
};
