// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/statement.h"

#include <sqlite3.h>

#include <stdexcept>

namespace sandbox {

Statement::Statement(sqlite3 *database, std::string_view sql) : m_database(database)
{
    check(sqlite3_prepare_v2(database, sql.data(), int(sql.size()), &m_statement, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(std::string_view bytes)
{
    // A null pointer would be NULL, and without a destructor SQLite takes no copy.
    const char *data = bytes.empty() ? "" : bytes.data();
    check(sqlite3_bind_text64(m_statement, ++m_bound, data, bytes.size(), nullptr, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int64_t number)
{
    check(sqlite3_bind_int64(m_statement, ++m_bound, number));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(code);
    return false;
}

int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return data ? std::string(static_cast<const char *>(data), std::size_t(size)) : std::string();
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database));
}

} // namespace sandbox
