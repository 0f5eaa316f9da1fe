// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

/// A label that shows its text as it is. A QLabel shows what looks like HTML as rich text and opens the files that it
/// names, and much of what we show was written by others: every label of the program is one of these.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    void setTextFormat(Qt::TextFormat format) = delete;
};
