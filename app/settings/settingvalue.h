// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settingstable.h"

/// What is left of a stored value.
struct SettingValue {
    QVariant value; ///< of the setting's type; invalid where nothing usable was stored
    QStringList leftOut; ///< entries of a list that are none of its kind
};

QMetaType::Type typeOf(ValueKind kind);

/// `stored`, as a file, the registry or a person brought it, as a value of `row`, in the one way it is written: an
/// ending without its dot, a proxy with its scheme. Strict: "yes" is no switch, "12 MB" no number.
SettingValue readValue(const SettingRow &row, const QVariant &stored);

/// `stored` as a `type`; invalid when it is none.
QVariant converted(const QVariant &stored, QMetaType::Type type);

/// Nothing was stored, or an empty text, which says as much.
bool isNothing(const QVariant &stored);

/// What a value of `row` must be, e.g. "a whole number from 1 to 5", in the language of the interface.
QString wanted(const SettingRow &row);
