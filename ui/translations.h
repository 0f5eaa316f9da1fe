// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QApplication;

/// Gives the program the texts of `language` (a locale name such as "de" or "de_AT"), Qt's own texts included; numbers
/// and dates follow it too. Empty: the first of the system's languages that we have. English where we have none.
/// Once, before the first widget is made. The texts are resources: link tikting-translations.
void installTranslators(QApplication &application, const QString &language);
