// SPDX-License-Identifier: MIT
// The lock by flock(), which goes with the last descriptor of the open file.
#include "app/platform/instance/file_descriptor.h"
#include "app/platform/instance/file_lock.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace coolwarm {

struct FileLock::Impl {
    FileDescriptor file;
};

namespace {

// Without waiting: a pipe may have been put there. Reading is enough where writing is not allowed.
FileDescriptor opened(const std::filesystem::path& path) {
    constexpr int common = O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW;
    FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | common, S_IRUSR | S_IWUSR));
    if (!file)
        file = FileDescriptor(::open(path.c_str(), O_RDONLY | common));
    return file;
}

} // namespace

FileLock::FileLock(std::filesystem::path path) : m_path(std::move(path)) {}

FileLock::~FileLock() = default;

FileLock::State FileLock::take() {
    FileDescriptor file = opened(m_path);
    if (!file)
        return State::NotLocked;
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? State::Taken : State::NotLocked;
    ::fchmod(file.number(), S_IRUSR | S_IWUSR); // one that somebody else made; it need not work
    m_impl = std::make_unique<Impl>(Impl{std::move(file)});
    return State::Held;
}

} // namespace coolwarm
