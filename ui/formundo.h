// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/ticketdraft.h"

#include <QObject>

class TicketForm;

/// One step back for what took something away from the form: Clear, a removed attachment, a prefilled command line.
/// Ctrl+Z in a text field stays the field's own while it has something to undo there.
class FormUndo : public QObject {
    Q_OBJECT
public:
    explicit FormUndo(TicketForm &form);

    void remember(const TicketDraft &before); ///< the step to go back to; replaces an earlier one
    void forget();
    bool isAvailable() const;
    void undo();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void availableChanged(bool available);

private:
    TicketForm &m_form;
    std::optional<TicketDraft> m_before;
};
