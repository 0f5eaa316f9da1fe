// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/support/programfacts.h"
#include "ui/fittingdialog.h"

class QPushButton;

/// What the program is, and the facts that help those who help: to be read, selected, or copied all together, in
/// English and without the name of the person's home.
class AboutDialog : public FittingDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QList<Fact> facts, QWidget *parent = nullptr);

private:
    void addHead();
    void addFacts();
    void addButtons();
    void copy();

    const QList<Fact> m_facts;
    QPushButton *m_copy;
};
