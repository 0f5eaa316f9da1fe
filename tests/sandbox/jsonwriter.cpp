// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/jsonwriter.h"

namespace sandbox {

JsonWriter::JsonWriter(bool pascalCase) : m_pascalCase(pascalCase), m_writer(m_buffer) { }

void JsonWriter::startObject()
{
    m_writer.StartObject();
}

void JsonWriter::endObject()
{
    m_writer.EndObject();
}

void JsonWriter::startArray()
{
    m_writer.StartArray();
}

void JsonWriter::endArray()
{
    m_writer.EndArray();
}

void JsonWriter::key(std::string_view name)
{
    std::string cased(name);
    if (m_pascalCase && !cased.empty() && cased.front() >= 'a' && cased.front() <= 'z')
        cased.front() = static_cast<char>(cased.front() - 'a' + 'A');
    m_writer.Key(cased.data(), rapidjson::SizeType(cased.size()));
}

void JsonWriter::value(std::string_view text)
{
    m_writer.String(text.data(), rapidjson::SizeType(text.size()));
}

void JsonWriter::value(const char *text)
{
    value(std::string_view(text));
}

void JsonWriter::value(int64_t number)
{
    m_writer.Int64(number);
}

void JsonWriter::value(bool on)
{
    m_writer.Bool(on);
}

void JsonWriter::null()
{
    m_writer.Null();
}

std::string JsonWriter::text() const
{
    return {m_buffer.GetString(), m_buffer.GetSize()};
}

} // namespace sandbox
