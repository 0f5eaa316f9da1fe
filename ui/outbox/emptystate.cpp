// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/emptystate.h"

#include "ui/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_sentence(new PlainLabel(this)), m_action(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::display(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
}
