// SPDX-License-Identifier: MIT
// Puts a backup back or builds a damaged log anew: whole beside the old one, then in its place.
#include "core/domain/record.h"
#include "core/log/care/backup_folder_p.h"
#include "core/log/care/first_page_p.h"
#include "core/log/care/log_check_p.h"
#include "core/log/care/log_copy_p.h"
#include "core/log/care/merge_p.h"
#include "core/log/care/salvage_p.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/foreign_parts_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/time_rows_p.h"
#include "core/report/atomic_file.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace coolwarm {

namespace fs = std::filesystem;
using std::chrono::sys_seconds;

namespace {

using Kind = StoreError::Kind;
using Mode = Connection::Mode;

/// The log that is being built; nothing of it is left unless it was put in place. What a process
/// that is killed leaves of it goes as other unfinished files do.
class NewLog {
public:
    /// Throws StoreError.
    NewLog(const fs::path& folder, const LogLayout& layout) try
        : m_place(placeIn(folder, "new-log")),
          m_graftPlace(placeIn(folder, "graft")),
          m_file(m_place.temporary()),
          m_graft(m_graftPlace.temporary()),
          m_layout(layout) {
    } catch (const FileError& error) {
        throw StoreError(Kind::FolderUnwritable, backupFolder(folder).string(), error.what());
    }
    ~NewLog() {
        std::error_code error;
        fs::remove(journalOf(m_file), error);
    }
    NewLog(const NewLog&) = delete;
    NewLog& operator=(const NewLog&) = delete;

    [[nodiscard]] const fs::path& file() const { return m_file; }
    /// Begins with what `copy` holds.
    void fillFrom(const fs::path& copy, const GoOn& goOn) const {
        Connection original(copy, Mode::AsItIs, patience, m_layout);
        copyLog(original, m_file, goOn);
        Connection fresh = opened();
        fresh.transact([&] { removeForeignParts(fresh); });
    }
    [[nodiscard]] Connection opened() const {
        return {m_file, Mode::ReadWrite, patience, m_layout};
    }
    /// Where a damaged file may be patched for reading; goes away with the rest.
    [[nodiscard]] const fs::path& graft() const { return m_graft; }

private:
    static fs::path placeIn(const fs::path& folder, const char* name) {
        makePrivateFolder(backupFolder(folder));
        return backupFolder(folder) / name;
    }

    AtomicFile m_place;
    AtomicFile m_graftPlace;
    fs::path m_file;
    fs::path m_graft;
    LogLayout m_layout;
};

// With its journal, which belongs to it: a later look at it may roll back by that. The journal
// goes even if the file is missing, or SQLite would roll the new log back by it. Returns where the
// file lies now.
std::optional<fs::path> moveAside(const fs::path& log, const fs::path& place) {
    std::error_code error;
    if (fs::exists(journalOf(log), error))
        moveFile(journalOf(log), journalOf(place));
    if (!fs::exists(log, error))
        return std::nullopt;
    moveFile(log, place);
    return place;
}

std::int64_t countSessions(Connection& log) {
    return log.number("SELECT count(*) FROM session WHERE deleted_utc IS NULL");
}

// A whole log gives way to the copy while nobody else can write it.
Recovery restoreOver(Connection& live, const fs::path& folder, Connection& fresh,
                     const Reading& now, const GoOn& goOn) {
    Recovery recovery;
    // From the first write on, the lock stays until the connection is closed.
    live.guarded([&] {
        live.run("PRAGMA locking_mode = EXCLUSIVE");
        live.run("BEGIN EXCLUSIVE");
        live.run("COMMIT");
    });
    recovery.carried = fresh.transact([&] { return carryRests(live, fresh, now); });
    recovery.kept =
        copyToBackupFolder(live, folder, BackupKind::BeforeRestore, now.wallSecond(), goOn).file;
    copyOver(fresh, live);
    return recovery;
}

// What is left of the log to be salvaged: the file in its place, or the one that a repair which
// was cut off had moved aside.
std::optional<fs::path> remains(const fs::path& folder) {
    std::error_code error;
    if (fs::exists(logFile(folder), error) && !isEmptyFile(logFile(folder)))
        return logFile(folder);
    std::optional<fs::path> newest;
    for (const fs::path& file : filesInBackupFolder(folder)) {
        const bool aside =
            file.filename().string().rfind(damagedWord, 0) == 0 && file.extension() == ".db";
        if (aside && (!newest || *newest < file))
            newest = file;
    }
    return newest;
}

// Where not even the list of tables can be read, that of the backup helps.
Salvaged salvageAll(const fs::path& old, const std::optional<fs::path>& base, const fs::path& graft,
                    Connection& into, const GoOn& goOn) {
    return into.transact([&] {
        Salvaged salvaged = salvage(old, into, goOn);
        if (!salvaged.anything && base && graftFirstPage(old, *base, graft))
            salvaged = salvage(graft, into, goOn);
        return salvaged;
    });
}

// What is built is what has become of the log, also where marks could not be salvaged.
void markAsGoneOn(Connection& built, const fs::path& folder) {
    const auto backups = backupFolderOf(folder);
    const auto newest = std::ranges::find_if(
        backups, [](const BackupFile& backup) { return backup.kind != BackupKind::BeforeRestore; });
    if (newest == backups.end())
        return;
    try {
        Connection backup(newest->file, Mode::AsItIs, patience, built.layout());
        built.transact([&] { backup.guarded([&] { mergeTime(backup, built); }); });
    } catch (const StoreError&) {
        return; // of an older version, or damaged
    }
}

// Built on `base` (on nothing without one), with all that is left of the old file merged in.
Recovery rebuild(const fs::path& folder, const std::optional<fs::path>& base, const Reading& now,
                 const GoOn& goOn, const LogLayout& layout) {
    const NewLog fresh(folder, layout);
    if (base)
        fresh.fillFrom(*base, goOn);
    Recovery recovery;
    {
        Connection built = fresh.opened();
        if (const auto old = remains(folder)) {
            rollBackByJournal(*old);
            const Salvaged salvaged = salvageAll(*old, base, fresh.graft(), built, goOn);
            recovery.carried = salvaged.taken;
            recovery.unreadable = salvaged.unreadable;
            recovery.nothingRead = !salvaged.anything;
        }
        markAsGoneOn(built, folder);
    }
    const fs::path log = logFile(folder);
    recovery.kept = moveAside(log, freePlace(folder, damagedWord, now.wallSecond()));
    moveFile(fresh.file(), log);
    Connection live(log, Mode::ReadWrite, patience, layout);
    // A commit in the folder: SQLite makes the folder's names durable with it.
    // What was recorded since the backup is lost, so nothing can speak against the wall clock.
    live.guarded([&] {
        live.run("UPDATE state SET latest_boot = NULL, latest_boot_ms = NULL");
        recordTime(live, now);
    });
    recovery.sessions = countSessions(live);
    recovery.diary = countDiary(live);
    return recovery;
}

// Records of the one log that the other does not have, deleted ones not counted.
std::int64_t countMissing(Connection& present, Connection& later, const std::string& table) {
    std::int64_t missing = 0;
    present.guarded([&] {
        SQLite::Statement all(present.database(),
                              "SELECT uuid FROM " + table + " WHERE deleted_utc IS NULL");
        SQLite::Statement known(later.database(),
                                "SELECT 1 FROM " + table +
                                    " WHERE uuid = :uuid AND deleted_utc IS NULL");
        while (all.executeStep()) {
            known.reset();
            known.bind(":uuid", all.getColumn(0).getString());
            missing += known.executeStep() ? 0 : 1;
        }
    });
    return missing;
}

DiaryCounts missingOfDiary(Connection& present, Connection& later) {
    DiaryCounts missing;
    for (const auto& [kind, count] : countDiary(present))
        if (const auto gone = countMissing(present, later, kind); gone > 0)
            missing.emplace(kind, gone);
    return missing;
}

} // namespace

Recovery SqliteMaintenance::repair(const Reading& now, const GoOn& goOn) {
    const auto base = newestGoodBackup(goOn);
    Recovery recovery =
        rebuild(m_folder, base ? std::optional(base->file) : std::nullopt, now, goOn, *m_layout);
    recovery.base = base;
    return recovery;
}

Recovery SqliteMaintenance::restore(const fs::path& copy, const Reading& now, const GoOn& goOn) {
    demandWhole(copy, goOn, *m_layout);
    const fs::path log = logFile(m_folder);
    try {
        const NewLog fresh(m_folder, *m_layout);
        fresh.fillFrom(copy, goOn);
        Connection built = fresh.opened();
        Connection live(log, Mode::ReadWrite, m_busyWait, *m_layout);
        Recovery recovery = restoreOver(live, m_folder, built, now, goOn);
        recovery.sessions = countSessions(built);
        recovery.diary = countDiary(built);
        return recovery;
    } catch (const StoreError& error) {
        // Without a backup beside it a log whose first page is lost looks like no log at all.
        const bool damaged = error.wantsRepair() || error.kind() == Kind::NotALog;
        if (!damaged || error.path() != log.string())
            throw;
    }
    return rebuild(m_folder, copy, now, goOn, *m_layout);
}

// By building it as restore() does, and throwing it away.
RestoreForecast SqliteMaintenance::foresee(const fs::path& copy, const Reading& now,
                                           const GoOn& goOn) {
    demandWhole(copy, goOn, *m_layout);
    rollBackByJournal(logFile(m_folder));
    const NewLog fresh(m_folder, *m_layout);
    fresh.fillFrom(copy, goOn);
    Connection built = fresh.opened();
    Connection live(logFile(m_folder), Mode::ReadOnly, m_busyWait, *m_layout);
    live.stopUnless(goOn);
    RestoreForecast forecast;
    forecast.inCopy = countSessions(built);
    forecast.diaryInCopy = countDiary(built);
    forecast.carried = built.transact([&] { return carryRests(live, built, now); });
    forecast.after = countSessions(built);
    forecast.missing = countMissing(live, built, std::string(sessionRecords));
    forecast.diaryMissing = missingOfDiary(live, built);
    forecast.kept = backupFolder(m_folder);
    return forecast;
}

} // namespace coolwarm
