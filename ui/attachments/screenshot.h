// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QStringList>

/// `image` as a PNG file; empty if it can't be written. Takes up to a second for a large screen: not for the GUI
/// thread.
QByteArray pngOf(const QImage &image);

/// "screenshot-YYYYMMDD-HHMMSS.png", with -2, -3 and so on before the ending where `taken` has that name.
QString screenshotName(const QDateTime &time, const QStringList &taken);
