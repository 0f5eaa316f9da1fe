// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/database.h"

#include "tests/sandbox/statement.h"

#include <sqlite3.h>

#include <chrono>
#include <stdexcept>

namespace sandbox {

namespace {

// The first ticket has the number that the guide's has.
constexpr const char *schema = R"(
CREATE TABLE IF NOT EXISTS ticket (id INTEGER PRIMARY KEY, created INTEGER, user_id TEXT, idempotency_key TEXT);
CREATE TABLE IF NOT EXISTS field (ticket INTEGER, name TEXT, value TEXT, PRIMARY KEY (ticket, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS upload (ticket INTEGER, position INTEGER, name TEXT, content_type TEXT, size INTEGER,
    sha256 TEXT, path TEXT, PRIMARY KEY (ticket, position)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS token_key (id INTEGER PRIMARY KEY CHECK (id = 1), key TEXT);
INSERT OR IGNORE INTO token_key VALUES (1, hex(randomblob(32)));
)";
constexpr int64_t firstId = 1042;
constexpr int busyTimeout = 10'000; // milliseconds

int64_t now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

Database::Database(const std::filesystem::path &file)
{
    sqlite3 *database = nullptr;
    const int code = sqlite3_open(file.c_str(), &database);
    m_database.reset(database);
    if (code != SQLITE_OK)
        throw std::runtime_error(file.string() + " can't be opened");
    sqlite3_busy_timeout(database, busyTimeout);
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = NORMAL");
    run(schema);
}

void Database::Close::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

void Database::run(const char *sql)
{
    if (sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database.get()));
}

void Database::insert(Ticket &ticket)
{
    const std::scoped_lock lock(m_mutex);
    sqlite3 *database = m_database.get();
    run("BEGIN IMMEDIATE");
    try {
        Statement next(database, "SELECT coalesce(max(id) + 1, ?) FROM ticket");
        next.bind(firstId).step();
        ticket.id = next.integer(0);
        ticket.created = now();
        Statement(database, "INSERT INTO ticket VALUES (?, ?, ?, ?)")
            .bind(ticket.id)
            .bind(ticket.created)
            .bind(ticket.userId)
            .bind(ticket.idempotencyKey)
            .step();
        for (const auto &[name, value] : ticket.fields)
            Statement(database, "INSERT INTO field VALUES (?, ?, ?)").bind(ticket.id).bind(name).bind(value).step();
        int64_t position = 0;
        for (const Upload &upload : ticket.uploads) {
            Statement(database, "INSERT INTO upload VALUES (?, ?, ?, ?, ?, ?, ?)")
                .bind(ticket.id)
                .bind(++position)
                .bind(upload.name)
                .bind(upload.contentType)
                .bind(upload.size)
                .bind(upload.sha256)
                .bind(upload.path)
                .step();
        }
        run("COMMIT");
    } catch (...) {
        run("ROLLBACK");
        throw;
    }
}

Ticket Database::readTicket(int64_t id)
{
    sqlite3 *database = m_database.get();
    Ticket ticket;
    ticket.id = id;
    Statement head(database, "SELECT created, user_id, idempotency_key FROM ticket WHERE id = ?");
    head.bind(id).step();
    ticket.created = head.integer(0);
    ticket.userId = head.bytes(1);
    ticket.idempotencyKey = head.bytes(2);
    Statement field(database, "SELECT name, value FROM field WHERE ticket = ?");
    field.bind(id);
    while (field.step())
        ticket.fields.emplace(field.bytes(0), field.bytes(1));
    Statement upload(database,
                     "SELECT name, content_type, size, sha256, path FROM upload WHERE ticket = ? ORDER BY position");
    upload.bind(id);
    while (upload.step())
        ticket.uploads.push_back(
            {upload.bytes(0), upload.bytes(1), upload.integer(2), upload.bytes(3), upload.bytes(4)});
    return ticket;
}

std::optional<Ticket> Database::ticket(int64_t id)
{
    const std::scoped_lock lock(m_mutex);
    Statement known(m_database.get(), "SELECT 1 FROM ticket WHERE id = ?");
    if (!known.bind(id).step())
        return std::nullopt;
    return readTicket(id);
}

std::vector<Ticket> Database::tickets()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Ticket> all;
    Statement ids(m_database.get(), "SELECT id FROM ticket ORDER BY id");
    while (ids.step())
        all.push_back(readTicket(ids.integer(0)));
    return all;
}

std::string Database::tokenKey()
{
    const std::scoped_lock lock(m_mutex);
    Statement key(m_database.get(), "SELECT key FROM token_key");
    key.step();
    return key.bytes(0);
}

void Database::changeTokenKey()
{
    const std::scoped_lock lock(m_mutex);
    run("UPDATE token_key SET key = hex(randomblob(32))");
}

} // namespace sandbox
