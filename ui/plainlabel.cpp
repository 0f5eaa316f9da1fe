// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/plainlabel.h"

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel(QString(), parent) { }

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    QLabel::setTextFormat(Qt::PlainText);
    setText(text);
}
