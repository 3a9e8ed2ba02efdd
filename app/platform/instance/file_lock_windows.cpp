// SPDX-License-Identifier: MIT
// The lock by a share mode: while the file is open nobody else can open it.
#include "app/platform/instance/file_lock.h"

#include <utility>

#include <windows.h>

namespace coolwarm {

struct FileLock::Impl {
    HANDLE file = INVALID_HANDLE_VALUE;

    ~Impl() { ::CloseHandle(file); }
};

FileLock::FileLock(std::filesystem::path path) : m_path(std::move(path)) {}

FileLock::~FileLock() = default;

FileLock::State FileLock::take() {
    const HANDLE file = ::CreateFileW(m_path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return ::GetLastError() == ERROR_SHARING_VIOLATION ? State::Taken : State::NotLocked;
    m_impl = std::make_unique<Impl>();
    m_impl->file = file;
    return State::Held;
}

} // namespace coolwarm
