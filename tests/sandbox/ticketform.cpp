// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/ticketform.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

constexpr std::array<std::string_view, 11> fieldNames = {
    "Title",      "Description",      "CreatorId",        "SiteId",  "DepartmentId", "TicketStatusId",
    "TicketType", "TicketPriorityId", "TicketCategoryId", "GroupId", "TierLevelId"};
constexpr const char *filesName = "Uploads";
constexpr std::size_t longestField = 4 * 1024 * 1024; // bytes; FormOptions.ValueLengthLimit of ASP.NET Core

} // namespace

TicketForm::TicketForm(std::filesystem::path folder) : m_folder(std::move(folder)) { }

TicketForm::~TicketForm()
{
    m_file.reset();
    std::error_code ignored;
    if (!m_keep && !m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
}

void TicketForm::startPart(const MultipartParser::Part &part)
{
    end();
    const std::string &name = m_fieldName = part.name;
    if (name == filesName) {
        if (!part.fileName || part.fileName->empty()) {
            m_problems.emplace_back(name, "Uploads takes files only, each with a name.");
            return;
        }
        // On disk it has a number for a name: what a client sends is no path of ours.
        const std::string number = std::to_string(m_ticket.uploads.size() + 1);
        m_file.emplace(*part.fileName, part.contentType, m_folder.empty() ? m_folder : m_folder / number);
    } else if (std::find(fieldNames.begin(), fieldNames.end(), name) == fieldNames.end()) {
        m_problems.emplace_back(name, "There is no field of the name \"" + name + "\".");
    } else if (part.fileName) {
        m_problems.emplace_back(name, "The " + name + " field is not a file.");
    } else if (const auto [field, isNew] = m_ticket.fields.try_emplace(name); isNew) {
        m_field = &field->second;
    } else {
        m_problems.emplace_back(name, "The " + name + " field was sent twice.");
    }
}

void TicketForm::append(std::string_view bytes)
{
    if (m_file) {
        m_file->append(bytes);
    } else if (m_field && m_field->size() + bytes.size() > longestField) {
        m_problems.emplace_back(m_fieldName, "The " + m_fieldName + " field is too long.");
        m_field = nullptr;
    } else if (m_field) {
        *m_field += bytes;
    }
}

void TicketForm::end()
{
    if (m_file)
        m_ticket.uploads.push_back(m_file->finish());
    m_file.reset();
    m_field = nullptr;
}

} // namespace sandbox
