// SPDX-License-Identifier: MIT
// One open file of the shim.
#pragma once

#include "tests/faults/fault_vfs.h"

namespace coolwarm::test {

/// Lies in memory that SQLite owns, right before the file of the system's own VFS.
struct FaultFile {
    sqlite3_file base{}; ///< has to come first
    FaultVfs* vfs = nullptr;
    std::optional<std::size_t> file; ///< in the model; none for a temporary file
    /// The system's VFS syncs the folder with the first sync of a journal that it made.
    bool syncsFolder = false;

    /// How many bytes lie before the system's file, which wants them aligned.
    static constexpr int size = 64;
    [[nodiscard]] sqlite3_file* real() {
        return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(this) + size);
    }

    [[nodiscard]] static const sqlite3_io_methods* methods();

    int close();
    int read(void* into, int amount, sqlite3_int64 offset);
    int write(const void* bytes, int amount, sqlite3_int64 offset);
    int truncate(sqlite3_int64 length);
    int sync(int flags);
    int fileSize(sqlite3_int64* length);
    int lock(int level);
    int unlock(int level);
    int checkLock(int* result);
};
static_assert(sizeof(FaultFile) <= static_cast<std::size_t>(FaultFile::size));

} // namespace coolwarm::test
