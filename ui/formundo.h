// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/ticketdraft.h"

#include <QList>
#include <QObject>

#include <functional>

class TicketForm;

/// Steps back for what took something away from the form: Clear, a removed attachment, a prefilled command line.
/// Ctrl+Z in a text field stays the field's own while it has something to undo there.
class FormUndo : public QObject {
    Q_OBJECT
public:
    explicit FormUndo(TicketForm &form);

    void remember(const TicketDraft &before); ///< what all of the form is to be again
    void rememberRemoved(const Attachment &attachment, int index); ///< what else is typed meanwhile stays
    void forget();
    bool isAvailable() const;
    void undo(); ///< the last step

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void availableChanged(bool available);
    void replacing(const TicketDraft &present); ///< what was written since the step, and leaves the form now
    void undone();

private:
    void push(std::function<void()> step);

    TicketForm &m_form;
    QList<std::function<void()>> m_steps;
};
