// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <rapidjson/document.h>

#include <cstdint>
#include <string>

namespace httplib {
class ContentReader;
}

namespace sandbox {

/// The JSON object that a request's body is.
class JsonRequest {
public:
    explicit JsonRequest(const httplib::ContentReader &read);

    bool isValid() const { return m_document.IsObject(); }
    std::string text(const char *name) const; ///< empty where it is not there, or no string
    int64_t number(const char *name, int64_t otherwise) const;

private:
    rapidjson::Document m_document; ///< null where the body is no object
};

} // namespace sandbox
