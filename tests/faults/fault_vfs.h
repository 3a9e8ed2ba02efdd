// SPDX-License-Identifier: MIT
// SQLite's storage, counted and made to fail: a shim over the system's own.
#pragma once

#include "tests/faults/disk_model.h"
#include "tests/faults/fault.h"

#include <sqlite3.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace coolwarm::test {

/// As long as it lives, SQLite opens files through it. It passes everything on to the system's own
/// VFS, counts it, keeps a DiskModel of `folder` beside it, and lets one Fault strike. One thread.
class FaultVfs {
public:
    /// `disk` is what the folder holds already, and how much of it is durable.
    explicit FaultVfs(const std::filesystem::path& folder, DiskModel disk = {});
    ~FaultVfs(); ///< every connection opened through it has to be closed before
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// Counts anew from 0; with a fault, lets it strike.
    void count(std::optional<Fault> fault = std::nullopt);
    /// What was asked for since count(), the failed ones too.
    [[nodiscard]] const std::vector<Operation>& operations() const { return m_operations; }
    /// Storage works again. Not for torn writes and power.
    void relieve() { m_fault.reset(); }
    [[nodiscard]] const DiskModel& disk() const { return m_disk; }

private:
    friend class OrdinaryVfs;
    friend struct FaultFile;

    /// What becomes of one operation.
    enum class Fate { Works, Fails, FailsLate, Tears };
    /// What an operation does to the model of the disk.
    enum class Arrival {
        Sure,    ///< it came to its end, and durable is what it promises
        Perhaps, ///< it was under way or reported as failed
    };

    [[nodiscard]] Fate fateOf(Operation operation);
    /// Does an operation as its fate wants it; returns SQLite's result code.
    /// `note` tells the model, `tear` does a part of it and tells the model.
    int carryOut(Operation operation, const std::function<int()>& work,
                 const std::function<void(Arrival)>& note = {},
                 const std::function<void(Draws&)>& tear = {});
    [[nodiscard]] int errorOf(Operation operation) const;
    /// The file's name if it lies in the folder that is modelled.
    [[nodiscard]] std::optional<std::string> nameOf(const char* path) const;

    int open(const char* path, sqlite3_file* file, int flags, int* outFlags);
    int remove(const char* path, bool syncFolder);
    int access(const char* path, int flags, int* result);

    std::filesystem::path m_folder;
    DiskModel m_disk;
    sqlite3_vfs* m_base = nullptr;
    sqlite3_vfs m_vfs{};
    std::optional<Fault> m_fault;
    std::vector<Operation> m_operations;
};

/// As long as it lives, SQLite opens files through the system's own VFS again.
class OrdinaryVfs {
public:
    OrdinaryVfs();
    ~OrdinaryVfs();
    OrdinaryVfs(const OrdinaryVfs&) = delete;
    OrdinaryVfs& operator=(const OrdinaryVfs&) = delete;

private:
    sqlite3_vfs* m_before = nullptr;
};

} // namespace coolwarm::test
