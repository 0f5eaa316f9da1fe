// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/commandline.h"

#include <QObject>

class FormDraft;
class FormUndo;
class MetadataSource;
class Session;
class Settings;
class TicketForm;

/// Does what a command line asks for, this program's or a second start's: files at once, the rest as soon as the lists
/// are there to look names up in. Never sends.
class CommandLineIntake : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    struct Parts {
        Settings &settings;
        const Session &session;
        const MetadataSource &metadata;
        TicketForm &form;
        FormUndo &undo;
        FormDraft &draft;
    };

    explicit CommandLineIntake(const Parts &parts, QObject *parent = nullptr);

    void take(const CommandLine &commandLine);
    CommandLine pending() const { return m_pending; }
    bool isWaiting() const; ///< something that it asks for waits for the lists

Q_SIGNALS:
    void otherServer(); ///< than the one signed in to: the settings know it now
    void problem(const QString &text);

private:
    void useServer(const QString &typed);
    void fill();

    Parts m_;
    CommandLine m_pending; // its lookups wait for the lists
};
