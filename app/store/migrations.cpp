// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/migrations.h"

#include "app/store/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace {

// A step is never changed once it was released: what comes later is a new step at the end. None of them may drop
// `attachments.path`: see FileSweep.

void toVersion1(Transaction &transaction)
{
    // Texts are NULL where they are empty, times are milliseconds since 1970 UTC. What a list reads stands first, so
    // that SQLite need not follow the rest of a long row.
    transaction.run(uR"(CREATE TABLE tickets (
        key TEXT PRIMARY KEY NOT NULL, state INTEGER NOT NULL, removed INTEGER NOT NULL, changed INTEGER NOT NULL,
        number INTEGER, title TEXT, searchable TEXT,
        creator TEXT, site INTEGER, department INTEGER, priority INTEGER, category INTEGER, status INTEGER,
        group_id INTEGER, level INTEGER, cursor_field TEXT, cursor_position INTEGER NOT NULL,
        submitted INTEGER, tried INTEGER, confirmed INTEGER, failures INTEGER NOT NULL, doubtful INTEGER NOT NULL,
        error TEXT, description TEXT))"_s);
    transaction.run(u"CREATE INDEX tickets_by_state ON tickets (state, changed)"_s);
    transaction.run(u"CREATE INDEX tickets_removed ON tickets (key) WHERE removed"_s);
    transaction.run(uR"(CREATE TABLE attachments (
        ticket TEXT NOT NULL REFERENCES tickets ON DELETE CASCADE, position INTEGER NOT NULL,
        name TEXT, path TEXT, size INTEGER NOT NULL, modified INTEGER, content BLOB,
        PRIMARY KEY (ticket, position)))"_s);
    transaction.run(uR"(CREATE TABLE metadata (
        id INTEGER PRIMARY KEY CHECK (id = 1), loaded INTEGER NOT NULL, lists BLOB NOT NULL))"_s);
}

using Step = void (*)(Transaction &);
constexpr Step steps[] = {toVersion1};

} // namespace

int schemaVersion()
{
    return int(std::size(steps));
}

void migrate(Transaction &transaction, int version)
{
    for (auto step = std::begin(steps) + version; step != std::end(steps); ++step)
        (*step)(transaction);
    if (version != schemaVersion())
        transaction.run(u"PRAGMA user_version = %1"_s.arg(schemaVersion()));
}
