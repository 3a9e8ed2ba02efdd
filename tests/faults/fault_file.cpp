// SPDX-License-Identifier: MIT
// What SQLite does with an open file, passed on, noted and made to fail.
#include "tests/faults/fault_file.h"

namespace coolwarm::test {

namespace {

FaultFile& of(sqlite3_file* file) {
    return *reinterpret_cast<FaultFile*>(file);
}

std::size_t sizeOf(sqlite3_int64 number) {
    return static_cast<std::size_t>(number);
}

} // namespace

int FaultFile::close() {
    const int code = real()->pMethods->xClose(real());
    this->~FaultFile();
    return code;
}

int FaultFile::read(void* into, int amount, sqlite3_int64 offset) {
    return vfs->carryOut(Operation::Read,
                         [&] { return real()->pMethods->xRead(real(), into, amount, offset); });
}

int FaultFile::write(const void* bytes, int amount, sqlite3_int64 offset) {
    const std::string_view all(static_cast<const char*>(bytes), sizeOf(amount));
    const auto put = [&](std::string_view part) {
        return real()->pMethods->xWrite(real(), part.data(), static_cast<int>(part.size()), offset);
    };
    const auto note = [&](std::string_view part) {
        if (file)
            vfs->m_disk.write(*file, sizeOf(offset), part);
    };
    return vfs->carryOut(
        Operation::Write, [&] { return put(all); }, [&](FaultVfs::Arrival) { note(all); },
        [&](Draws& draws) {
            const std::string_view part = all.substr(0, draws.below(all.size()));
            (void)put(part);
            note(part);
        });
}

int FaultFile::truncate(sqlite3_int64 length) {
    return vfs->carryOut(
        Operation::Truncate, [&] { return real()->pMethods->xTruncate(real(), length); },
        [&](FaultVfs::Arrival) {
            if (file)
                vfs->m_disk.truncate(*file, sizeOf(length));
        });
}

int FaultFile::sync(int flags) {
    return vfs->carryOut(
        Operation::Sync, [&] { return real()->pMethods->xSync(real(), flags); },
        [&](FaultVfs::Arrival arrival) {
            if (!file || arrival != FaultVfs::Arrival::Sure)
                return;
            vfs->m_disk.sync(*file);
            if (syncsFolder)
                vfs->m_disk.syncFolder();
            syncsFolder = false;
        });
}

int FaultFile::fileSize(sqlite3_int64* length) {
    return vfs->carryOut(Operation::FileSize,
                         [&] { return real()->pMethods->xFileSize(real(), length); });
}

int FaultFile::lock(int level) {
    return vfs->carryOut(Operation::Lock, [&] { return real()->pMethods->xLock(real(), level); });
}

int FaultFile::unlock(int level) {
    return vfs->carryOut(Operation::Unlock,
                         [&] { return real()->pMethods->xUnlock(real(), level); });
}

int FaultFile::checkLock(int* result) {
    return vfs->carryOut(Operation::CheckLock,
                         [&] { return real()->pMethods->xCheckReservedLock(real(), result); });
}

// Version 1 has neither shared memory nor memory maps: the log uses neither.
const sqlite3_io_methods* FaultFile::methods() {
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods fresh{};
        fresh.iVersion = 1;
        fresh.xClose = [](sqlite3_file* f) { return of(f).close(); };
        fresh.xRead = [](sqlite3_file* f, void* into, int amount, sqlite3_int64 offset) {
            return of(f).read(into, amount, offset);
        };
        fresh.xWrite = [](sqlite3_file* f, const void* bytes, int amount, sqlite3_int64 offset) {
            return of(f).write(bytes, amount, offset);
        };
        fresh.xTruncate = [](sqlite3_file* f, sqlite3_int64 length) {
            return of(f).truncate(length);
        };
        fresh.xSync = [](sqlite3_file* f, int flags) { return of(f).sync(flags); };
        fresh.xFileSize = [](sqlite3_file* f, sqlite3_int64* length) {
            return of(f).fileSize(length);
        };
        fresh.xLock = [](sqlite3_file* f, int level) { return of(f).lock(level); };
        fresh.xUnlock = [](sqlite3_file* f, int level) { return of(f).unlock(level); };
        fresh.xCheckReservedLock = [](sqlite3_file* f, int* result) {
            return of(f).checkLock(result);
        };
        fresh.xFileControl = [](sqlite3_file* f, int what, void* argument) {
            return of(f).real()->pMethods->xFileControl(of(f).real(), what, argument);
        };
        fresh.xSectorSize = [](sqlite3_file* f) {
            return of(f).real()->pMethods->xSectorSize(of(f).real());
        };
        fresh.xDeviceCharacteristics = [](sqlite3_file* f) {
            return of(f).real()->pMethods->xDeviceCharacteristics(of(f).real());
        };
        return fresh;
    }();
    return &table;
}

} // namespace coolwarm::test
