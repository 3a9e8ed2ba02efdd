// SPDX-License-Identifier: MIT
// The shim's files as a whole: opening, deleting, looking, and the fate of each operation.
#include "tests/faults/fault_vfs.h"

#include "tests/faults/fault_file.h"

#include <cstring>
#include <new>
#include <utility>

namespace coolwarm::test {

namespace fs = std::filesystem;

namespace {

constexpr const char* shimName = "faults";

FaultVfs& of(sqlite3_vfs* vfs) {
    return *static_cast<FaultVfs*>(vfs->pAppData);
}

} // namespace

FaultVfs::FaultVfs(const fs::path& folder, DiskModel disk)
    : m_folder(fs::canonical(folder)), m_disk(std::move(disk)), m_base(sqlite3_vfs_find(nullptr)) {
    m_vfs = *m_base; // time, chance and names are the system's affair
    m_vfs.szOsFile = FaultFile::size + m_base->szOsFile;
    m_vfs.pNext = nullptr;
    m_vfs.zName = shimName;
    m_vfs.pAppData = this;
    m_vfs.xOpen = [](sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags,
                     int* outFlags) { return of(vfs).open(path, file, flags, outFlags); };
    m_vfs.xDelete = [](sqlite3_vfs* vfs, const char* path, int syncFolder) {
        return of(vfs).remove(path, syncFolder != 0);
    };
    m_vfs.xAccess = [](sqlite3_vfs* vfs, const char* path, int flags, int* result) {
        return of(vfs).access(path, flags, result);
    };
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultVfs::~FaultVfs() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_base, 1);
}

void FaultVfs::count(std::optional<Fault> fault) {
    m_operations.clear();
    m_fault = fault;
}

FaultVfs::Fate FaultVfs::fateOf(Operation operation) {
    const std::size_t index = m_operations.size();
    m_operations.push_back(operation);
    if (!m_fault || index < m_fault->at)
        return Fate::Works;
    const bool struck = index == m_fault->at;
    switch (m_fault->kind) {
    case FaultKind::Fails:
        return struck ? Fate::Fails : Fate::Works;
    case FaultKind::FailsLate:
        return struck ? Fate::FailsLate : Fate::Works;
    case FaultKind::DiskFull:
        return operation == Operation::Write ? Fate::Fails : Fate::Works;
    case FaultKind::StaysBroken:
        return Fate::Fails;
    case FaultKind::Tears:
        return struck && operation == Operation::Write ? Fate::Tears : Fate::Fails;
    case FaultKind::PowerGoes:
        return struck ? Fate::FailsLate : Fate::Fails;
    }
    return Fate::Works;
}

int FaultVfs::carryOut(Operation operation, const std::function<int()>& work,
                       const std::function<void(Arrival)>& note,
                       const std::function<void(Draws&)>& tear) {
    const Fate fate = fateOf(operation);
    if (fate == Fate::Fails)
        return errorOf(operation);
    if (fate == Fate::Tears) {
        Draws draws(m_fault->seed);
        tear(draws);
        return errorOf(operation);
    }
    const int code = work();
    if (code == SQLITE_OK && note)
        note(fate == Fate::Works ? Arrival::Sure : Arrival::Perhaps);
    return fate == Fate::Works ? code : errorOf(operation);
}

int FaultVfs::errorOf(Operation operation) const {
    switch (operation) {
    case Operation::Open:
        return SQLITE_CANTOPEN;
    case Operation::Read:
        return SQLITE_IOERR_READ;
    case Operation::Write:
        return m_fault->kind == FaultKind::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    case Operation::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Operation::Sync:
        return SQLITE_IOERR_FSYNC;
    case Operation::Delete:
        return m_fault->kind == FaultKind::FailsLate ? SQLITE_IOERR_DIR_FSYNC : SQLITE_IOERR_DELETE;
    case Operation::FileSize:
        return SQLITE_IOERR_FSTAT;
    case Operation::Lock:
        return SQLITE_IOERR_LOCK;
    case Operation::Unlock:
        return SQLITE_IOERR_UNLOCK;
    case Operation::CheckLock:
        return SQLITE_IOERR_CHECKRESERVEDLOCK;
    case Operation::Access:
        return SQLITE_IOERR_ACCESS;
    }
    return SQLITE_IOERR;
}

std::optional<std::string> FaultVfs::nameOf(const char* path) const {
    if (path == nullptr || fs::path(path).parent_path() != m_folder)
        return std::nullopt;
    return fs::path(path).filename().string();
}

int FaultVfs::open(const char* path, sqlite3_file* file, int flags, int* outFlags) {
    FaultFile& opened = *new (file) FaultFile;
    opened.vfs = this;
    const auto name = nameOf(path);
    bool isOpen = false;
    const int code = carryOut(
        Operation::Open,
        [&] {
            const int result = m_base->xOpen(m_base, path, opened.real(), flags, outFlags);
            isOpen = result == SQLITE_OK;
            return result;
        },
        [&](Arrival) {
            // The program may have made the file itself a moment ago: its name is not durable
            // either.
            const bool isNew = name && !m_disk.find(*name);
            if (name)
                opened.file = isNew ? m_disk.create(*name) : *m_disk.find(*name);
            opened.syncsFolder = isNew && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
        });
    // SQLite closes what has methods, and a file that failed to open has to have none.
    if (code == SQLITE_OK)
        opened.base.pMethods = FaultFile::methods();
    else if (isOpen)
        opened.real()->pMethods->xClose(opened.real());
    return code;
}

int FaultVfs::remove(const char* path, bool syncFolder) {
    return carryOut(
        Operation::Delete, [&] { return m_base->xDelete(m_base, path, syncFolder ? 1 : 0); },
        [&](Arrival arrival) {
            if (const auto name = nameOf(path))
                m_disk.remove(*name);
            if (syncFolder && arrival == Arrival::Sure)
                m_disk.syncFolder();
        });
}

int FaultVfs::access(const char* path, int flags, int* result) {
    return carryOut(Operation::Access,
                    [&] { return m_base->xAccess(m_base, path, flags, result); });
}

OrdinaryVfs::OrdinaryVfs() : m_before(sqlite3_vfs_find(nullptr)) {
    if (std::strcmp(m_before->zName, shimName) == 0)
        sqlite3_vfs_register(of(m_before).m_base, 1);
}

OrdinaryVfs::~OrdinaryVfs() {
    sqlite3_vfs_register(m_before, 1);
}

} // namespace coolwarm::test
