// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QLatin1StringView>

/// An icon of ours by its file's name in resources/icons, e.g. "close". It is painted in the palette's text colour,
/// whatever that is at the moment: dark, light and high contrast follow while the program runs.
/// GUI thread.
QIcon icon(QLatin1StringView name);

/// The same in a colour of one's own.
QIcon icon(QLatin1StringView name, const QColor &colour);

/// The program's own, in its colours.
QIcon programIcon();
