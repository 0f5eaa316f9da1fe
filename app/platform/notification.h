// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

/// Shows a desktop notification of plain text, best effort; `onActivated` is called in the GUI thread when it is
/// clicked. Linux: org.freedesktop.Notifications.
void showNotification(const QString &title, const QString &text, std::function<void()> onActivated = {});
