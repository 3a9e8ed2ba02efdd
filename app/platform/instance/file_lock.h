// SPDX-License-Identifier: MIT
// A lock that the system takes back when its holder ends, however it ends.
#pragma once

#include <filesystem>
#include <memory>

namespace coolwarm {

/// A lock on a file, made where there is none and never removed. Whether it is held is the system's
/// knowledge alone: what the file holds, whose process number and which machine's name, does not
/// matter. Programs that this one starts do not inherit it.
class FileLock {
public:
    enum class State {
        Held,
        Taken,     ///< another process has it
        NotLocked, ///< the file cannot be opened, or its file system knows no locks
    };

    explicit FileLock(std::filesystem::path path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Takes the lock if it is free; waits for nobody.
    [[nodiscard]] State take();

private:
    struct Impl;

    std::filesystem::path m_path; ///< bytes, whatever they mean
    std::unique_ptr<Impl> m_impl; ///< while it is held
};

} // namespace coolwarm
