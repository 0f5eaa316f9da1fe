// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// Takes a multipart/form-data body apart as it arrives, strictly by RFC 7578 and the browsers' form of it: names are
/// the raw bytes between two quotes, `filename*` is refused. httplib's own parser takes 1.7 s a gigabyte, and is
/// lenient.
class MultipartParser {
public:
    struct Part {
        std::string name;
        std::optional<std::string> fileName;
        std::string contentType;
    };
    struct Handler {
        std::function<void(const Part &)> part;
        std::function<void(std::string_view)> content; ///< the next bytes of the part named last
    };

    /// The boundary that a Content-Type header states.
    static std::optional<std::string> boundaryOf(std::string_view contentType);

    MultipartParser(const std::string &boundary, Handler handler);

    bool feed(std::string_view bytes); ///< false: malformed, and no more is taken
    bool isComplete() const { return m_state == State::Epilogue; }

private:
    enum class State { Content, Delimiter, Head, Epilogue, Malformed };

    bool readContent();
    bool readDelimiter();
    bool readHead();

    const std::string m_delimiter;
    Handler m_handler;
    State m_state = State::Content;
    bool m_inPart = false; ///< else in the preamble
    std::string m_buffer;
};

} // namespace sandbox
