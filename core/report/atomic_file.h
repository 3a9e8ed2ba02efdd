// SPDX-License-Identifier: MIT
// A file that appears whole under its name or not at all.
#pragma once

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace coolwarm {

/// A file could not be written; the target is as it was before. what() is the system's wording.
class FileError : public std::runtime_error {
public:
    FileError(std::filesystem::path path, const std::string& reason)
        : std::runtime_error(reason), m_path(std::move(path)) {}

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Whether the target is a pipe, a terminal or another device, or a file by way of somebody's open
/// output (/dev/stdout): such a one is written as it is and never replaced. Not a block device.
[[nodiscard]] bool isWrittenThrough(const std::filesystem::path& target);

/// Writes beside the target, without a name where the file system has files without one, and takes
/// the target's place in one step at commit(). Without commit() nothing is left behind, after
/// clearAwayAtSignals() also by a signal; where a killed process left a named one all the same, the
/// next file made in that folder clears it away.
/// The new file is readable by its owner alone, since a log tells about somebody's health. A target
/// that isWrittenThrough() gets every byte at once instead. All functions throw FileError.
class AtomicFile {
public:
    /// Follows a symbolic link, so that the file it points to is replaced and not the link.
    explicit AtomicFile(const std::filesystem::path& target);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(std::string_view bytes);
    /// Where the content lies until commit(), an empty file at first: for a writer that can only
    /// write to a name. It has one from then on; empty for a target that isWrittenThrough().
    [[nodiscard]] std::filesystem::path temporary();
    /// Makes the content and the name durable.
    void commit();

private:
    struct Impl;

    std::unique_ptr<Impl> m_impl;
};

/// Removes what killed processes of this user left in the folder: temporary files of AtomicFile
/// that nobody writes any more.
void removeAbandoned(const std::filesystem::path& folder);

/// From now on a signal that ends the program removes its unfinished files first. For a program
/// that does not handle these signals itself; one that they are kept from stays so. Nothing where
/// there are no signals.
void clearAwayAtSignals();

} // namespace coolwarm
