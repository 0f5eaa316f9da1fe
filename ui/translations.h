// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QApplication;

/// The languages that there are texts in, by their locale names.
QStringList languages();

/// Gives the program the texts of `language` (a locale name such as "de" or "de_AT"), Qt's own texts included; numbers
/// and dates follow it too. Empty: the first of the system's languages that we have. English where we have none.
/// In place of those of an earlier call. The texts are resources: link tikting-translations.
void installTranslators(QApplication &application, const QString &language);
