// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/database.h"
#include "tests/sandbox/failure.h"
#include "tests/sandbox/jwt.h"
#include "tests/sandbox/metadata.h"
#include "tests/sandbox/options.h"
#include "tests/sandbox/users.h"

#include <httplib.h>

#include <atomic>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>

namespace sandbox {

class Server;

/// The three endpoints of the guide, and the two of the vendor's other pages by which a client can look for a ticket.
class Api {
public:
    /// Files go into folders below `uploads`; `url` is the server's own, for the answers. `database` must outlive it.
    Api(const Options &options, Database &database, std::string url, std::filesystem::path uploads);

    /// Serves them with `server`, which must not outlive it.
    void addTo(Server &server);

private:
    void authenticate(const httplib::Request &request, httplib::Response &response,
                      const httplib::ContentReader &content);
    void appMetadata(const httplib::Request &request, httplib::Response &response);
    void registerTicket(const httplib::Request &request, httplib::Response &response,
                        const httplib::ContentReader &content);
    void ticket(const httplib::Request &request, httplib::Response &response);
    void listTickets(const httplib::Request &request, httplib::Response &response,
                     const httplib::ContentReader &content);

    std::variant<Claims, Failure> whoIsThere(const httplib::Request &request);
    std::optional<Failure> bodyProblem(const httplib::Request &request, const char *expected) const;
    void refuse(httplib::Response &response, const Failure &failure) const;
    void sendCreated(httplib::Response &response, const Ticket &created) const;
    std::filesystem::path newUploadFolder();

    const Options m_options;
    Database &m_database;
    const std::string m_url;
    const std::filesystem::path m_uploads;
    const Metadata m_metadata;
    Users m_users;
    std::atomic<int64_t> m_received = 0; ///< forms, taken or not
};

} // namespace sandbox
