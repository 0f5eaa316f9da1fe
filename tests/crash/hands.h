// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"
#include "tests/crash/evidence.h"
#include "ui/program.h"

class LookupComboBox;
class TicketForm;

/// The program, with all that it writes in one folder, and a person's hands on its keyboard.
class Hands : public QObject {
    Q_OBJECT
public:
    explicit Hands(const QString &folder);

    /// What a person would have chosen before: who signs in where, and for which place they file.
    static void prepare(const QString &folder, const QUrl &server);

    Program &program() { return m_program; }

    void open(); ///< shows the window
    bool isAskedToSignIn() const; ///< the dialog is there
    void putOffSigningIn(); ///< closes it
    void askToSignIn(); ///< opens it again, by the menu
    void signIn(); ///< in it, as the sandbox's local user
    bool isSignedIn() const; ///< and their tickets and lists are known

    void typeIntoTitle(QChar character);
    void typeIntoDescription(QChar character);
    void attach(const QString &path);
    void paste(const QImage &image); ///< by the clipboard
    void submit();
    Writing writing() const; ///< what stands in the form

Q_SIGNALS:
    void edited(); ///< by the person

private:
    Settings m_settings;
    ApiClient m_api;
    TokenVault m_vault;
    Program m_program;
    TicketForm *m_form;
    QWidget *m_title;
    QWidget *m_description;
    LookupComboBox *m_site;
    bool m_isOpened = false;
};

Writing writingOf(const TicketDraft &draft);
