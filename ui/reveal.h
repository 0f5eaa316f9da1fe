// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

/// Scrolls every scroll area around `widget` so that it is seen. Waits for the layout to settle first.
void reveal(QWidget *widget);
