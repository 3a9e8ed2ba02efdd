// SPDX-License-Identifier: MIT
// Writes to pipes, devices and open outputs: /dev/stdout may lead to a plain file in use.
#include "core/report/atomic_file.h"
#include "core/report/atomic_file_through_p.h"

#include <cerrno>
#include <charconv>
#include <optional>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

// The entry of a process's table of open files to which the path leads, if it leads to one.
std::optional<fs::path> openEntryOf(fs::path path) {
    constexpr int mostLinks = 40; // the kernel's own bound
    std::error_code error;
    for (int link = 0; link < mostLinks; ++link) {
        const fs::path folder =
            fs::weakly_canonical(path.has_parent_path() ? path.parent_path() : ".", error);
        const std::string name = folder.native();
        if (folder.filename() == "fd" && (name.starts_with("/proc/") || name == "/dev/fd"))
            return folder / path.filename();
        if (!fs::is_symlink(path, error))
            return std::nullopt;
        path = folder / fs::read_symlink(path, error);
    }
    return std::nullopt;
}

// The number of a descriptor of this process that the entry stands for, if it stands for one.
std::optional<int> ownDescriptor(const fs::path& entry) {
    const std::string folder = entry.parent_path().native();
    if (folder != "/dev/fd" && folder != "/proc/" + std::to_string(::getpid()) + "/fd")
        return std::nullopt;
    const std::string name = entry.filename().native();
    int number = -1;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc() || end != name.data() + name.size())
        return std::nullopt;
    return number;
}

} // namespace

bool isWrittenThrough(const fs::path& target) {
    std::error_code nothingThere;
    const auto status = fs::status(target, nothingThere);
    const bool special = fs::exists(status) && !fs::is_regular_file(status) &&
                         !fs::is_directory(status) && !fs::is_block_file(status);
    return special || openEntryOf(target).has_value();
}

int openThrough(const fs::path& target) {
    const auto entry = openEntryOf(target);
    if (const auto own = entry ? ownDescriptor(*entry) : std::nullopt)
        return ::fcntl(*own, F_DUPFD_CLOEXEC, 0);
    return ::open(target.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY);
}

} // namespace coolwarm
