// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/outbox/ticketverbs.h"

#include <QMap>
#include <QWidget>

class QAction;
class QPushButton;

/// A button for everything that can be done about the selected ticket.
class VerbBar : public QWidget {
    Q_OBJECT
public:
    /// A button follows its action.
    explicit VerbBar(const QMap<TicketVerb, QAction *> &actions, QWidget *parent = nullptr);

    void setPrimary(std::optional<TicketVerb> verb);

Q_SIGNALS:
    void focusLeaves(); ///< its button is about to go; a key that is pressed again must not hit another one

private:
    QMap<TicketVerb, QPushButton *> m_buttons;
};
