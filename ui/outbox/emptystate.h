// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class PlainLabel;
class QPushButton;

/// Stands where there is nothing to list, and says what to do about it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void display(const QString &sentence, const QString &action);

Q_SIGNALS:
    void triggered();

private:
    PlainLabel *m_sentence;
    QPushButton *m_action;
};
