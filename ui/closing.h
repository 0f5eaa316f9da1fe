// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outbox/drafts.h"
#include "app/outbox/outbox.h"

class Banner;
class FormDraft;
class TicketForm;

/// What stands between the wish to close the window and the end of the program. What is being written to disk is waited
/// for; then, if everything is there, nothing is asked. It is asked once, in the banner, where a ticket is being sent,
/// and where something can't be kept.
class Closing : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    struct Parts {
        QWidget &window;
        const TicketForm &form;
        FormDraft &draft;
        Drafts &drafts;
        Outbox &outbox;
        Banner &banner;
    };

    explicit Closing(const Parts &parts, QObject *parent = nullptr);

    /// Whether the window may close now. If not, either the person was asked, or it closes by itself in a moment.
    bool mayClose();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void broughtBack(); ///< what was to be finished in the background needs the person
    void ended(); ///< that was it, and no window is left to end the program by its being closed

private:
    enum class Stage {
        Open,
        Writing, ///< what is on its way to the disk
        InBackground, ///< sending
        CallingOff, ///< what is being sent
        Ending,
    };
    enum class Loss { None, Sending, NotKept };

    bool isWriting() const;
    Loss loss() const;
    void ask(Loss loss);
    void goOn();
    void close();
    void enter(Stage stage);
    void finishInBackground();
    void quitNow();
    void comeBack();
    void leaveForSessionEnd();

    Parts m_;
    Stage m_stage = Stage::Open;
    Loss m_asked = Loss::None; // what the person knows of, and closes the window nevertheless
    QTimer m_patience; // with disk and network, once the window was told to close
};
