// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

/// Shows a desktop notification of plain text, best effort: returns at once, and says nothing where there is nobody to
/// show it. `onActivated` is called in the GUI thread when it is clicked. Linux: org.freedesktop.Notifications.
/// Windows and macOS: the program's entry in the taskbar or dock asks for attention instead, as their notifications
/// need an installed identity; a click on it brings up the window by itself, and `onActivated` is not called.
void showNotification(const QString &title, const QString &text, std::function<void()> onActivated = {});
