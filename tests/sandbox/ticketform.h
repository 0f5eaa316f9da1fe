// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/failure.h"
#include "tests/sandbox/multipartparser.h"
#include "tests/sandbox/ticket.h"
#include "tests/sandbox/uploadfile.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace sandbox {

/// Collects the parts of step 3 as they arrive: fields in memory, files on disk. Removes the files again unless the
/// ticket was taken.
class TicketForm {
public:
    /// The files go into `folder`, which is made when the first comes; an empty one keeps none.
    explicit TicketForm(std::filesystem::path folder);
    ~TicketForm();
    TicketForm(const TicketForm &) = delete;
    TicketForm &operator=(const TicketForm &) = delete;

    void startPart(const MultipartParser::Part &part);
    void append(std::string_view bytes); ///< to the part started last
    void end(); ///< after the last part

    const std::vector<std::pair<std::string, std::string>> &problems() const
    {
        return m_problems;
    } ///< field and sentence
    Ticket &ticket() { return m_ticket; }
    void keepFiles() { m_keep = true; }

private:
    std::filesystem::path m_folder;
    Ticket m_ticket;
    std::vector<std::pair<std::string, std::string>> m_problems;
    std::optional<UploadFile> m_file; ///< being received
    std::string *m_field = nullptr; ///< being received; null: a part that is refused
    std::string m_fieldName;
    bool m_keep = false;
};

} // namespace sandbox
