// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/verbbar.h"

#include "ui/outbox/flowlayout.h"

#include <QAction>
#include <QPushButton>

VerbBar::VerbBar(const QMap<TicketVerb, QAction *> &actions, QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (auto it = actions.cbegin(); it != actions.cend(); ++it) {
        QAction *action = it.value();
        auto *button = new QPushButton(action->text(), this);
        button->setMinimumHeight(24);
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        const auto follow = [this, action, button] {
            if (button->hasFocus() && !action->isEnabled())
                Q_EMIT focusLeaves();
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
        };
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, follow);
        row->addWidget(button);
        m_buttons.insert(it.key(), button);
        follow();
    }
}

void VerbBar::setPrimary(std::optional<TicketVerb> verb)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setDefault(it.key() == verb);
}
