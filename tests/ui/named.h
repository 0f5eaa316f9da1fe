// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QWidget>

/// The control of that accessible name under `root`, as a screen reader would find it; null where there is none.
template <class T>
T *named(const QWidget &root, const QString &name)
{
    const auto children = root.findChildren<T *>();
    for (T *child : children) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(child);
        if (interface && interface->text(QAccessible::Name) == name)
            return child;
    }
    return nullptr;
}
