// SPDX-License-Identifier: MIT
// Puts a log whose file was taken away back in its place, with all that was in it.
#include "core/log/care/backup_folder_p.h"
#include "core/log/care/log_copy_p.h"
#include "core/log/care/merge_p.h"
#include "core/log/care/salvage_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/time_rows_p.h"
#include "core/log/store/reopen_p.h"

#include <system_error>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

void writeAgain(Connection& old) {
    const fs::path part = fs::path(old.file()) += ".part";
    std::error_code error;
    makePrivateFolder(part.parent_path());
    fs::remove(part, error); // of a process that was killed
    copyLog(old, part, {});
    placeFile(part, old.file());
}

bool isBad(const StoreError& error) {
    return error.kind() == StoreError::Kind::Damaged || error.kind() == StoreError::Kind::NotALog;
}

std::chrono::sys_seconds latestOf(Connection& log) {
    try {
        return log.guarded([&] { return readLatestWall(log); });
    } catch (const StoreError& error) {
        if (!isBad(error))
            throw;
        return {};
    }
}

// A former log that is damaged is kept as it is, as far as SQLite still hands its pages out.
fs::path keepInBackupFolder(Connection& old) {
    const fs::path folder = old.file().parent_path();
    const auto latest = latestOf(old);
    try {
        return copyToBackupFolder(old, folder, BackupKind::BeforeRestore, latest, {}).file;
    } catch (const StoreError& error) {
        if (!isBad(error))
            throw;
    }
    try {
        fs::path place = freePlace(folder, damagedWord, latest);
        copyLog(old, place, {});
        return place;
    } catch (const StoreError& error) {
        if (!isBad(error))
            throw;
        return {};
    }
}

void carryOver(Connection& old, const fs::path& kept, Connection& fresh) {
    try {
        fresh.transact([&] { return carryLatest(old, fresh); });
    } catch (const StoreError& error) {
        if (!isBad(error))
            throw;
        // The former log cannot tell what is its latest: all that is left of it, then.
        if (!kept.empty())
            fresh.transact([&] { return salvage(kept, fresh, {}); });
    }
}

} // namespace

std::unique_ptr<Connection> reopened(Connection& old, std::chrono::milliseconds busyWait,
                                     LogIncident& incident) {
    std::error_code error;
    const bool gone = !fs::exists(old.file(), error);
    if (gone)
        writeAgain(old);
    else if (incident.kept.empty() || !fs::exists(incident.kept, error))
        incident.kept = keepInBackupFolder(old);
    incident.kind = gone ? LogIncident::Kind::WrittenAgain : LogIncident::Kind::Replaced;
    auto fresh = std::make_unique<Connection>(old.file(), Connection::Mode::ReadWrite, busyWait,
                                              old.layout());
    carryOver(old, incident.kept, *fresh);
    return fresh;
}

} // namespace coolwarm
