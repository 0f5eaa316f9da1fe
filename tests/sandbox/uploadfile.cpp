// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/uploadfile.h"

#include "tests/sandbox/encoding.h"

#include <array>
#include <stdexcept>

namespace sandbox {

namespace {

constexpr std::size_t pieceSize = 256 * 1024;

}

UploadFile::UploadFile(std::string name, std::string contentType, const std::filesystem::path &path)
    : m_hash(EVP_MD_CTX_new())
{
    m_upload.name = std::move(name);
    m_upload.contentType = std::move(contentType);
    m_upload.path = path.string();
    EVP_DigestInit_ex(m_hash.get(), EVP_sha256(), nullptr);
    if (path.empty())
        return;
    std::filesystem::create_directories(path.parent_path());
    m_file.reset(std::fopen(path.c_str(), "wb"));
    if (!m_file)
        throw std::runtime_error(m_upload.path + " can't be written");
    std::setvbuf(m_file.get(), nullptr, _IONBF, 0); // it is buffered here
}

void UploadFile::append(std::string_view bytes)
{
    m_upload.size += int64_t(bytes.size());
    m_pending += bytes;
    if (m_pending.size() >= pieceSize)
        flush();
}

void UploadFile::flush()
{
    EVP_DigestUpdate(m_hash.get(), m_pending.data(), m_pending.size());
    if (m_file && std::fwrite(m_pending.data(), 1, m_pending.size(), m_file.get()) != m_pending.size())
        throw std::runtime_error(m_upload.path + " can't be written");
    m_pending.clear();
}

Upload UploadFile::finish()
{
    flush();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest = {};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_hash.get(), digest.data(), &size);
    m_upload.sha256 = toHex({reinterpret_cast<const char *>(digest.data()), size});
    m_file.reset();
    return std::move(m_upload);
}

} // namespace sandbox
