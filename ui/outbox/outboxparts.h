// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

class Drafts;
class Outbox;
class OutcomeCheck;
class Session;
class Settings;
class TicketStore;

/// What the window of the outbox works with. All of them outlive it.
struct OutboxParts {
    Settings &settings;
    const Session &session;
    TicketStore &store;
    Outbox &outbox;
    Drafts &drafts;
    OutcomeCheck &check;
};
