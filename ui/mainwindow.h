// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/commandline.h"
#include "app/outbox/metadatasource.h"
#include "app/outbox/outcomecheck.h"
#include "app/session/session.h"

#include <QMainWindow>

class Banner;
class Closing;
class CommandLineIntake;
class Drafts;
class DraftStatus;
class Filing;
class FormDraft;
class FormUndo;
class OutboxDoor;
class PlainLabel;
class ProxyAccess;
class QPushButton;
class QToolButton;
class Settings;
class SigningIn;
class TicketForm;
class UploadPanel;
class WaitingNotice;

/// The main window: banner, form, foot with upload progress, menus and status bar. Places them and connects them.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All of them outlive it.
    struct Parts {
        ApiClient &api;
        Settings &settings;
        ProxyAccess &proxy;
        Session &session;
        TicketStore &store;
        Drafts &drafts;
        Outbox &outbox;
    };

    explicit MainWindow(const Parts &parts);

    /// Shows the window, and starts once it has been painted: keychain and network would delay that (network.md 12).
    void open(const CommandLine &commandLine);

    /// Looks who is signed in, then does what the command line asks for.
    void start(const CommandLine &commandLine);

    /// Fills the form from a command line, this program's or a second start's. Never sends.
    void apply(const CommandLine &commandLine);

    /// Goes on in the place of `before`, which is of no use any more: a new window has its texts in another language.
    void takeOver(const MainWindow &before);

    const TicketForm &form() const { return *m_form; }
    void loadLists(); ///< again, e.g. as the network is back

protected:
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void makeMenus();
    void connectParts();
    void connectOutbox();
    void followSession(Session::State state);
    void showAccount(const Account &account);
    void bringBackDraft();
    void tellLoadingFailed(const Error &error);
    void showWaiting(int count);
    void showUpload(const QUuid &key);
    void showQuestions(int count);
    void raiseToFront();

    Parts m_;
    MetadataSource m_metadata;
    OutcomeCheck m_check;

    Banner *m_banner;
    TicketForm *m_form;
    FormUndo *m_undo;
    FormDraft *m_draft;
    Filing *m_filing;
    CommandLineIntake *m_intake;
    OutboxDoor *m_outbox;
    SigningIn *m_signingIn;
    WaitingNotice *m_waiting;
    Closing *m_closing;
    UploadPanel *m_upload;
    QPushButton *m_clear;
    QPushButton *m_submit;
    DraftStatus *m_draftStatus; // this and the following are in the status bar
    QToolButton *m_waitingLong; // tickets that have waited for long
    QToolButton *m_questions; // tickets that wait for a decision
    PlainLabel *m_who; // user and server
    QAction *m_signIn = nullptr;
    QAction *m_signOut = nullptr;

    QString m_accountKey; // whose draft is in the form; empty until somebody is known
    std::optional<CommandLine> m_startsWith; // as soon as the window is painted
    bool m_hasStarted = false; // it is known who is there and what the command line asks for
};
