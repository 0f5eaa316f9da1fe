// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"
#include "tests/sandbox/sandboxprocess.h"
#include "ui/program.h"

#include <QTemporaryDir>

class Banner;
class QPushButton;
class TicketForm;

/// The program with a sandbox, brought from screen to screen by keys and clicks, with a picture of each: of the
/// display, so that what stands in front of the window is seen too.
class Studio {
public:
    /// Pictures go to `folder`; an invalid `size` leaves the window as it comes.
    Studio(const QString &folder, QSize size);

    bool takeAll(); ///< false where the program did not come to the next screen in time
    QString next() const { return m_next; }

private:
    bool takeSignIn();
    bool takeForm();
    bool takeSending();
    bool takeDrafts();

    bool fill(const QStringList &files);
    bool reach(const QString &name, const std::function<bool()> &there);
    void typePassword(const char *password);
    QPushButton *submit() const;
    QString file(const QString &name, qint64 size) const;
    QString picture(const QString &name) const;

    QString m_folder;
    QString m_next;
    QTemporaryDir m_files;
    SandboxProcess m_sandbox;
    Settings m_settings;
    ApiClient m_api;
    TokenVault m_vault;
    Program m_program;
    MainWindow &m_window;
    TicketForm *m_form;
    Banner *m_banner;
};
