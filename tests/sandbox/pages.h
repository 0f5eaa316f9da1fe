// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/database.h"

#include <httplib.h>

#include <string>

namespace sandbox {

/// The web pages a person opens: the list of tickets, a ticket, and its files.
class Pages {
public:
    /// `basePath` stands before every link. `database` must outlive it.
    Pages(Database &database, std::string basePath);

    /// Serves them with `server`, which must not outlive it.
    void addTo(httplib::Server &server);

private:
    void list(httplib::Response &response);
    void ticket(const httplib::Request &request, httplib::Response &response);
    void file(const httplib::Request &request, httplib::Response &response);

    Database &m_database;
    const std::string m_basePath;
};

} // namespace sandbox
