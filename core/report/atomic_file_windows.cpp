// SPDX-License-Identifier: MIT
// Windows: a temporary file in the target's folder, flushed and moved over the target.
#include "core/report/atomic_file.h"

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <system_error>

#include <windows.h>

namespace coolwarm {

namespace fs = std::filesystem;

bool isWrittenThrough(const std::filesystem::path&) {
    return false;
}

struct AtomicFile::Impl {
    fs::path target;
    fs::path temporary;
    HANDLE handle = INVALID_HANDLE_VALUE;

    [[noreturn]] void fail() const {
        const auto error = static_cast<int>(GetLastError());
        throw FileError(target, std::error_code(error, std::system_category()).message());
    }

    void close() {
        if (handle != INVALID_HANDLE_VALUE)
            CloseHandle(handle);
        handle = INVALID_HANDLE_VALUE;
    }
};

AtomicFile::AtomicFile(const fs::path& target) : m_impl(std::make_unique<Impl>()) {
    std::error_code error;
    m_impl->target = fs::is_symlink(target, error) ? fs::weakly_canonical(target, error) : target;
    fs::path name = m_impl->target;
    name += L".coolwarm-" + std::to_wstring(GetCurrentProcessId());
    m_impl->handle = CreateFileW(name.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                 nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (m_impl->handle == INVALID_HANDLE_VALUE)
        m_impl->fail();
    m_impl->temporary = name;
}

AtomicFile::~AtomicFile() {
    m_impl->close();
    if (!m_impl->temporary.empty())
        DeleteFileW(m_impl->temporary.c_str());
}

void AtomicFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        DWORD written = 0;
        const auto piece = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), 1U << 24));
        if (!WriteFile(m_impl->handle, bytes.data(), piece, &written, nullptr))
            m_impl->fail();
        bytes.remove_prefix(written);
    }
}

fs::path AtomicFile::temporary() {
    return m_impl->temporary;
}

void AtomicFile::commit() {
    if (!FlushFileBuffers(m_impl->handle))
        m_impl->fail();
    m_impl->close();
    if (!MoveFileExW(m_impl->temporary.c_str(), m_impl->target.c_str(),
                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        m_impl->fail();
    m_impl->temporary.clear();
}

void clearAwayAtSignals() {}

void removeAbandoned(const fs::path&) {} // their names are those of their targets

} // namespace coolwarm
