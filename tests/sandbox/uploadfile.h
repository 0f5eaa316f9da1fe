// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/ticket.h"

#include <openssl/evp.h>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace sandbox {

/// A file that is being received: counted, hashed and written as it comes. Throws std::runtime_error where the disk
/// fails.
class UploadFile {
public:
    /// With an empty `path` its bytes are kept nowhere.
    UploadFile(std::string name, std::string contentType, const std::filesystem::path &path);

    void append(std::string_view bytes);
    Upload finish(); ///< once, after the last byte

private:
    struct Free {
        void operator()(std::FILE *file) const { std::fclose(file); }
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };

    void flush();

    Upload m_upload;
    std::unique_ptr<EVP_MD_CTX, Free> m_hash;
    std::unique_ptr<std::FILE, Free> m_file;
    std::string m_pending; ///< the parser hands over small pieces
};

} // namespace sandbox
