// SPDX-License-Identifier: MIT
// Puts a log back whose file was taken away, or carries it over into the one that lies there.
#include "core/log/care/backup_folder_p.h"
#include "core/log/care/log_copy_p.h"
#include "core/log/care/merge_p.h"
#include "core/log/care/salvage_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/time_rows_p.h"
#include "core/log/store/known_log_p.h"
#include "core/log/store/reopen_p.h"

#include <cstdint>
#include <filesystem>
#include <optional>
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

bool isKept(const LogIncident& incident) {
    std::error_code error;
    return !incident.kept.empty() && fs::exists(incident.kept, error);
}

/// A backup, and the number of the last change in it.
struct LastBackup {
    BackupFile backup;
    std::int64_t change = 0;
};

std::optional<LastBackup> lastBackupOf(const KnownLog& known, const fs::path& folder) {
    std::optional<LastBackup> last;
    for (const BackupFile& backup : backupFolderOf(folder)) {
        const ChangeMark mark = markOf(backup, known.latest().layout());
        const bool isOfIt = !mark.log.empty() && mark.log == known.last().log &&
                            mark.change <= known.last().change;
        if (isOfIt && (!last || last->change < mark.change))
            last = LastBackup{backup, mark.change};
    }
    return last;
}

// The last backup with what is known to be newer, under a name by which none is ever removed.
void keepFromBackup(const KnownLog& known, const LastBackup& last,
                    std::chrono::milliseconds busyWait, LogIncident& incident) {
    const fs::path folder = last.backup.file.parent_path().parent_path();
    const LogLayout& layout = known.latest().layout();
    {
        Connection backup(last.backup.file, Connection::Mode::AsItIs, busyWait, layout);
        incident.kept = copyToBackupFolder(backup, folder, BackupKind::BeforeRestore,
                                           latestOf(known.latest()), {})
                            .file;
    }
    if (last.change < known.last().change)
        incident.lostSince = last.backup.made;
    Connection kept(incident.kept, Connection::Mode::ReadWrite, busyWait, layout);
    kept.transact([&] { return carryLatest(known.latest(), kept); });
}

void keepFromBackups(const KnownLog& known, const fs::path& folder,
                     std::chrono::milliseconds busyWait, LogIncident& incident) {
    const auto last = lastBackupOf(known, folder);
    if (!last)
        return;
    try {
        keepFromBackup(known, *last, busyWait, incident);
    } catch (const StoreError& error) {
        if (!isBad(error))
            throw;
    }
}

/// A backup, and what the log was when it was made.
struct ToldBackup {
    BackupFile backup;
    ChangeMark last;
};

// The newest of this log, else of any other: what a restore took away is what has become of it.
std::optional<ToldBackup> backupToCompareWith(Connection& log) {
    const std::string identity = log.guarded([&] { return logIdentity(log); });
    std::optional<ToldBackup> ofAnother;
    for (const BackupFile& backup : backupFolderOf(log.file().parent_path())) {
        if (backup.kind == BackupKind::BeforeRestore)
            continue;
        ToldBackup told{backup, markOf(backup, log.layout())};
        if (told.last.log == identity)
            return told;
        if (!told.last.log.empty() && !ofAnother)
            ofAnother = std::move(told);
    }
    return ofAnother;
}

} // namespace

std::optional<FormerLog> formerLogBehind(Connection& log) {
    const auto told = backupToCompareWith(log);
    if (!told || !log.guarded([&] { return isGoneFrom(log, told->last); }))
        return std::nullopt;
    try {
        Connection backup(told->backup.file, Connection::Mode::AsItIs, std::chrono::seconds{1},
                          log.layout());
        FormerLog former{std::make_unique<KnownLog>(log.layout()), told->backup.made};
        former.known->learn(backup);
        return former;
    } catch (const StoreError&) {
        return std::nullopt; // of an older version, or damaged
    }
}

std::unique_ptr<Connection> reopened(Connection& old, std::chrono::milliseconds busyWait,
                                     LogIncident& incident) {
    std::error_code error;
    const bool gone = !fs::exists(old.file(), error);
    if (gone)
        writeAgain(old);
    else if (!isKept(incident))
        incident.kept = keepInBackupFolder(old);
    incident.kind = gone ? LogIncident::Kind::WrittenAgain : LogIncident::Kind::Replaced;
    auto fresh = std::make_unique<Connection>(old.file(), Connection::Mode::ReadWrite, busyWait,
                                              old.layout());
    carryOver(old, incident.kept, *fresh);
    return fresh;
}

std::unique_ptr<Connection> reopenedOver(const KnownLog& known, const Connection& old,
                                         std::chrono::milliseconds busyWait,
                                         LogIncident& incident) {
    if (!isKept(incident))
        keepFromBackups(known, old.file().parent_path(), busyWait, incident);
    incident.kind = LogIncident::Kind::Overwritten;
    auto fresh = std::make_unique<Connection>(old.file(), Connection::Mode::ReadWrite, busyWait,
                                              old.layout());
    fresh->transact([&] { return carryLatest(known.latest(), *fresh); });
    return fresh;
}

} // namespace coolwarm
