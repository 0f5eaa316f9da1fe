// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

class ApiClient;
class Outbox;
class Session;
class Settings;
struct CommandLine;

/// The main window: banner, form, foot with upload progress, menus and status bar. Places them and connects them.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(ApiClient &api, Settings &settings, Session &session, Outbox &outbox);

    /// Fills the form from a command line, this program's or a second start's. Never sends.
    void apply(const CommandLine &commandLine);
};
