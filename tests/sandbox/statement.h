// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace sandbox {

/// One SQL statement, prepared for its lifetime. Throws std::runtime_error where SQLite fails.
class Statement {
public:
    Statement(sqlite3 *database, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the next parameter; `bytes` must outlive the last step().
    Statement &bind(std::string_view bytes);
    Statement &bind(int64_t number);

    bool step(); ///< whether there is a row
    int64_t integer(int column) const;
    std::string bytes(int column) const;

private:
    void check(int code) const;

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

} // namespace sandbox
