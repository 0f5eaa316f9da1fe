// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/ticket.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

struct sqlite3;

namespace sandbox {

/// The tickets, in a SQLite file that others may read meanwhile, and the key by which tokens are signed: so that a
/// token outlives the program, and that changing the key in the file makes every token void. May be used by all
/// threads, also of several programs. Throws std::runtime_error.
class Database {
public:
    explicit Database(const std::filesystem::path &file);

    /// Stores it whole or not at all; sets `id` and `created`.
    void insert(Ticket &ticket);

    std::optional<Ticket> ticket(int64_t id);
    std::vector<Ticket> tickets(); ///< oldest first

    std::string tokenKey();
    void changeTokenKey();

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };

    void run(const char *sql);
    Ticket readTicket(int64_t id);

    std::mutex m_mutex;
    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace sandbox
