// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"
#include "tests/sandbox/defaultusers.h"
#include "tests/ui/named.h"
#include "ui/program.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class OutboxWindow;
class SignInDialog;
class TicketForm;

/// The whole program but for main(), its settings and its store in a folder of its own, with hands to use it by.
class WindowDesk {
public:
    /// `settings`: from before. `prepare` is called before the program starts.
    explicit WindowDesk(const QMap<Setting, QVariant> &settings = {}, const NetworkTimeouts &timeouts = {},
                        const std::function<void(const WindowDesk &)> &prepare = {});
    ~WindowDesk();

    ApiClient &api() { return m_api; }
    Settings &settings() { return m_settings; }
    Session &session() { return m_program->session; }
    TicketStore &store() { return m_program->store; }
    Drafts &drafts() { return m_program->drafts; }
    Outbox &outbox() { return m_program->outbox; }
    MainWindow &window() const { return m_program->window(); }
    QString storeFolder() const { return m_folder.filePath(QStringLiteral("store")); }

    void start(const CommandLine &commandLine = {}); ///< shows the window and lets it begin

    SignInDialog *signInDialog() const; ///< null while none is open
    void signIn(const QUrl &server,
                const sandbox::DefaultUser &user = sandbox::localUser); ///< in the dialog, by keyboard
    /// The program ends and starts again; `between` is called when it has ended.
    void restart(const CommandLine &commandLine = {}, const std::function<void()> &between = {});
    void startSignedIn(const QUrl &server); ///< as the sandbox's local user, until the lists are there

    /// A control by its accessible name; the test fails where there is none.
    template <class T = QWidget>
    T *at(const QString &name) const
    {
        T *widget = named<T>(window(), name);
        if (!widget)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    void press(const QString &name); ///< of a button, by the mouse
    void trigger(const QString &entry); ///< of a menu
    void type(const QString &name, const QString &text); ///< into a field, by keyboard, replacing what is there
    void choose(const QString &name, const QString &entry); ///< in a lookup box, by keyboard
    void fillIn(const QString &title); ///< title, description and what else is required
    QString message() const; ///< of the banner
    OutboxWindow *outboxWindow() const; ///< null while it was never opened
    void pressInOutbox(const QString &name); ///< as soon as the selected ticket offers it
    TicketForm &form() const;
    void reloadLists();

private:
    void make();

    QTemporaryDir m_folder;
    Settings m_settings;
    ApiClient m_api;
    TokenVault m_vault;
    std::unique_ptr<Program> m_program;
};
