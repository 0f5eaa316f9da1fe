// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/commandline.h"
#include "app/session/metadatasource.h"
#include "app/session/session.h"
#include "ui/draftshelf.h"

#include <QMainWindow>
#include <QPointer>

class ApiClient;
class Banner;
class CommandLineIntake;
class Filing;
class FormUndo;
class Outbox;
class PlainLabel;
class QPushButton;
class QToolButton;
class Settings;
class SignInDialog;
class TicketForm;
class UploadPanel;

/// The main window: banner, form, foot with upload progress, menus and status bar. Places them and connects them.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(ApiClient &api, Settings &settings, Session &session, Outbox &outbox);

    /// Shows the window, and starts once it has been painted: keychain and network would delay that (network.md 12).
    void open(const CommandLine &commandLine);

    /// Looks who is signed in, then does what the command line asks for.
    void start(const CommandLine &commandLine);

    /// Fills the form from a command line, this program's or a second start's. Never sends.
    void apply(const CommandLine &commandLine);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void makeMenus();
    void connectParts();
    void followSession(Session::State state);
    bool isTicketWaiting() const;
    void askToSignIn(const QString &reason = {});
    void signOut();
    void tellAboutSignIn();
    void showAccount(const Account &account);
    void putDraftAway();
    void tellLoadingFailed(const Error &error);
    void raiseToFront();
    bool mayClose();

    ApiClient &m_api;
    Settings &m_settings;
    Session &m_session;
    Outbox &m_outbox;
    MetadataSource m_metadata;

    Banner *m_banner;
    TicketForm *m_form;
    FormUndo *m_undo;
    DraftShelf m_shelf;
    Filing *m_filing;
    CommandLineIntake *m_intake;
    UploadPanel *m_upload;
    QPushButton *m_clear;
    QPushButton *m_submit;
    QToolButton *m_questions; // in the status bar: tickets that wait for a decision
    PlainLabel *m_who; // in the status bar: user and server
    QAction *m_signIn = nullptr;
    QAction *m_signOut = nullptr;
    QPointer<SignInDialog> m_dialog;

    QString m_signedOut; // the sentence in the banner that is true until somebody signs in
    QString m_accountKey; // whose draft is in the form; empty until somebody signs in
    std::optional<CommandLine> m_startsWith; // as soon as the window is painted
    bool m_toldToClose = false; // closing was asked for once and what it would lose was said
};
