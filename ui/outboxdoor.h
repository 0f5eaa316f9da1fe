// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/outbox/outboxparts.h"

#include <QObject>
#include <QUuid>

#include <memory>

class Filing;
class FormDraft;
class OutboxWindow;

/// The way into the window of the outbox, which is made when it is first wanted, and from there back into the form.
class OutboxDoor : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    OutboxDoor(const OutboxParts &parts, Filing &filing, FormDraft &draft, QObject *parent = nullptr);
    ~OutboxDoor() override;

    void open(const QUuid &key = {}); ///< at a ticket
    bool isOpen() const;
    void hide();
    void close(); ///< for good: no window is left

Q_SIGNALS:
    void leftForForm(); ///< what was to be edited is there

private:
    void make();

    OutboxParts m_;
    Filing &m_filing;
    FormDraft &m_draft;
    std::unique_ptr<OutboxWindow> m_window;
};
