// SPDX-License-Identifier: MIT
// POSIX: a temporary file in the target's folder, fsync, link, rename, fsync of the folder.
#include "core/report/atomic_file.h"
#include "core/report/atomic_file_through_p.h"
#include "core/report/atomic_file_signals_p.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <random>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/vfs.h>
#endif

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

// Not made of the target's name, which may be as long as a name can be; and such that nobody has a
// file of this name by chance, since what is abandoned is removed.
constexpr std::string_view prefix = ".coolwarm-unfinished-";
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::size_t randomLetters = 12;
constexpr std::string_view journal = "-journal"; // of SQLite, beside a file that it writes

fs::path randomName(const fs::path& folder) {
    std::random_device random;
    std::string name(prefix);
    for (std::size_t at = 0; at < randomLetters; ++at)
        name += letters[random() % letters.size()];
    return folder / name;
}

bool isTemporaryName(std::string_view name) {
    if (name.substr(0, prefix.size()) != prefix)
        return false;
    name.remove_prefix(prefix.size());
    const std::string_view stem = name.substr(0, randomLetters);
    return stem.size() == randomLetters &&
           stem.find_first_not_of(letters) == std::string_view::npos &&
           (name.size() == randomLetters || name.substr(randomLetters) == journal);
}

fs::path folderOf(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : ".";
}

// Elsewhere a lock of this kind may keep SQLite from the file, or say nothing about other machines.
bool locksAreLocal(int handle) {
#ifdef __linux__
    constexpr std::array<unsigned long, 6> shared{0x6969,     0x517B,     0xFF534D42,
                                                  0xFE534D42, 0x65735546, 0x01021997};
    struct statfs facts {};
    return ::fstatfs(handle, &facts) == 0 &&
           std::find(shared.begin(), shared.end(),
                     static_cast<unsigned long>(facts.f_type) & 0xFFFFFFFFUL) == shared.end();
#else
    return ::fcntl(handle, F_GETFD) >= 0;
#endif
}

// Who writes a temporary file holds a lock on it, which the system releases with the process.
bool lock(int handle) {
    return locksAreLocal(handle) && ::flock(handle, LOCK_EX | LOCK_NB) == 0;
}

void removeIfAbandoned(const fs::path& file) {
    const int handle = ::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return;
    struct stat facts {};
    if (::fstat(handle, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_uid == ::geteuid() &&
        lock(handle))
        ::unlink(file.c_str());
    ::close(handle);
}

// A journal goes after its file, by whose lock alone it is known to be in use.
bool isJournalInUse(std::string name) {
    if (!name.ends_with(journal))
        return false;
    name.resize(name.size() - journal.size());
    struct stat facts {};
    return ::lstat(name.c_str(), &facts) == 0;
}

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
    fs::path temporary; ///< empty while it has no name
    UnfinishedName name;
    int descriptor = -1;
    bool through = false; ///< written as it is, see isWrittenThrough()

    // Never through a planted link, and for its owner alone, in both.
    void create() {
#ifdef O_TMPFILE
        descriptor = ::open(folderOf(target).c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
#endif
        if (descriptor >= 0 && ::access(self().c_str(), F_OK) != 0)
            close(); // without /proc it could never get a name
        if (descriptor < 0)
            createNamed();
        else
            static_cast<void>(lock(descriptor));
    }

    [[nodiscard]] std::string self() const {
        return "/proc/self/fd/" + std::to_string(descriptor);
    }

    // Until it is locked, another process may take it for an abandoned one.
    void createNamed() {
        constexpr int mostTries = 100;
        for (int tries = 0; tries < mostTries; ++tries) {
            temporary = randomName(folderOf(target));
            name.know(temporary);
            descriptor = ::open(temporary.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
            if (descriptor < 0 && errno == EEXIST)
                continue;
            if (descriptor < 0)
                break;
            static_cast<void>(lock(descriptor));
            struct stat facts {};
            if (::fstat(descriptor, &facts) == 0 && facts.st_nlink > 0)
                return;
            close();
            errno = EEXIST;
        }
        const int error = errno;
        temporary.clear();
        name.forget();
        fail(error);
    }

    void giveName() {
        constexpr int mostTries = 100;
        for (int tries = 0; temporary.empty() && tries < mostTries; ++tries) {
            const fs::path free = randomName(folderOf(target));
            name.know(free);
            if (::linkat(AT_FDCWD, self().c_str(), AT_FDCWD, free.c_str(), AT_SYMLINK_FOLLOW) == 0)
                temporary = free;
            else if (errno != EEXIST)
                break;
        }
        if (temporary.empty())
            fail(errno);
    }

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
        m_impl->through = true;
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
    removeAbandoned(folderOf(m_impl->target));
    m_impl->create();
}

AtomicFile::~AtomicFile() {
    if (!m_impl->temporary.empty())
        ::unlink(m_impl->temporary.c_str());
    m_impl->close();
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

fs::path AtomicFile::temporary() {
    if (!m_impl->through)
        m_impl->giveName();
    return m_impl->temporary;
}

void AtomicFile::commit() {
    if (m_impl->through) {
        // Some devices tell only now what they could not take.
        const int descriptor = std::exchange(m_impl->descriptor, -1);
        if (descriptor >= 0 && ::close(descriptor) != 0)
            m_impl->fail(errno);
        return;
    }
    if (::fsync(m_impl->descriptor) != 0)
        m_impl->fail(errno);
    m_impl->giveName();
    if (::rename(m_impl->temporary.c_str(), m_impl->target.c_str()) != 0)
        m_impl->fail(errno);
    m_impl->temporary.clear();
    m_impl->name.forget();
    m_impl->close();
    // Best effort: the file is whole already, and some file systems do not sync folders.
    const int handle =
        ::open(folderOf(m_impl->target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

void removeAbandoned(const fs::path& folder) {
    std::error_code error; // a folder that cannot be listed is left as it is
    std::vector<fs::path> found;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (isTemporaryName(at->path().filename().native()))
            found.push_back(at->path());
    std::sort(found.begin(), found.end()); // each file before its journal
    for (const fs::path& file : found)
        if (!isJournalInUse(file.native()))
            removeIfAbandoned(file);
}

} // namespace coolwarm
