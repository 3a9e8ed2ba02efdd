// SPDX-License-Identifier: MIT
// POSIX: a temporary file in the target's folder, fsync, rename, fsync of the folder.
#include "core/report/atomic_file.h"
#include "core/report/atomic_file_through_p.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

// Where a chain of links leads, also when nothing is there yet.
fs::path behindLinks(fs::path path, std::error_code& error) {
    constexpr int mostLinks = 40; // the kernel's own bound
    for (int link = 0; fs::is_symlink(path, error); ++link) {
        if (link == mostLinks) {
            error = std::make_error_code(std::errc::too_many_symbolic_link_levels);
            return path;
        }
        path = path.parent_path() / fs::read_symlink(path, error);
    }
    error.clear();
    return path;
}

} // namespace

struct AtomicFile::Impl {
    fs::path target;
    std::string temporary;
    int descriptor = -1;

    [[noreturn]] void fail(int error) const {
        throw FileError(target, std::error_code(error, std::generic_category()).message());
    }

    void close() {
        if (descriptor >= 0)
            ::close(descriptor);
        descriptor = -1;
    }
};

AtomicFile::AtomicFile(const fs::path& target) : m_impl(std::make_unique<Impl>()) {
    std::error_code error;
    m_impl->target = target;
    if (fs::is_directory(target, error))
        m_impl->fail(EISDIR);
    if (isWrittenThrough(target)) {
        m_impl->descriptor = openThrough(target);
        if (m_impl->descriptor < 0)
            m_impl->fail(errno);
        return;
    }
    if (fs::is_block_file(target, error)) // a disk would be overwritten
        m_impl->fail(ENOTSUP);
    const fs::path real = behindLinks(target, error);
    if (error)
        m_impl->fail(error.value());
    m_impl->target = real;
    // A file that may not be written is not replaced either, though its folder would allow it.
    if (fs::exists(m_impl->target, error) && ::access(m_impl->target.c_str(), W_OK) != 0)
        m_impl->fail(errno);
    const fs::path folder = m_impl->target.has_parent_path() ? m_impl->target.parent_path() : ".";
    // Not made of the target's name, which may be as long as a name can be.
    std::string name = folder / ".coolwarm-XXXXXX";
    m_impl->descriptor = ::mkstemp(name.data()); // 0600, and never through a planted link
    if (m_impl->descriptor < 0)
        m_impl->fail(errno);
    m_impl->temporary = name;
}

AtomicFile::~AtomicFile() {
    m_impl->close();
    if (!m_impl->temporary.empty())
        ::unlink(m_impl->temporary.c_str());
}

void AtomicFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_impl->descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            m_impl->fail(errno);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

fs::path AtomicFile::temporary() const {
    return m_impl->temporary;
}

void AtomicFile::commit() {
    if (m_impl->temporary.empty()) {
        // Some devices tell only now what they could not take.
        const int descriptor = std::exchange(m_impl->descriptor, -1);
        if (descriptor >= 0 && ::close(descriptor) != 0)
            m_impl->fail(errno);
        return;
    }
    if (::fsync(m_impl->descriptor) != 0)
        m_impl->fail(errno);
    m_impl->close();
    if (::rename(m_impl->temporary.c_str(), m_impl->target.c_str()) != 0)
        m_impl->fail(errno);
    m_impl->temporary.clear();
    const fs::path folder = m_impl->target.has_parent_path() ? m_impl->target.parent_path() : ".";
    // Best effort: the file is whole already, and some file systems do not sync folders.
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace coolwarm
