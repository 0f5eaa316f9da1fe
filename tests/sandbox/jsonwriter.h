// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace sandbox {

/// Writes an answer. Keys stand as given, or all in PascalCase.
class JsonWriter {
public:
    explicit JsonWriter(bool pascalCase = false);

    void startObject();
    void endObject();
    void startArray();
    void endArray();

    void key(std::string_view name);
    void value(std::string_view text);
    void value(const char *text); ///< which would else be taken for a bool
    void value(int64_t number);
    void value(bool on);
    void null();

    template <class T>
    void member(std::string_view name, const T &content)
    {
        key(name);
        value(content);
    }

    std::string text() const;

private:
    bool m_pascalCase;
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer;
};

} // namespace sandbox
