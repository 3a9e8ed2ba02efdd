// SPDX-License-Identifier: MIT
// Checks a log and makes its backups.
#include "core/log/care/sqlite_care.h"

#include "core/log/care/log_check_p.h"
#include "core/log/care/log_copy_p.h"
#include "core/log/care/shelf_p.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"

#include <algorithm>
#include <system_error>

namespace coolwarm {

namespace fs = std::filesystem;

SqliteCare::SqliteCare(fs::path folder, std::chrono::milliseconds busyWait)
    : SqliteCare(std::move(folder), busyWait, LogLayout()) {}

SqliteCare::SqliteCare(fs::path folder, std::chrono::milliseconds busyWait, const LogLayout& layout)
    : m_folder(std::move(folder)),
      m_busyWait(busyWait),
      m_layout(std::make_unique<const LogLayout>(layout)) {}

SqliteCare::~SqliteCare() = default;

LogCheck SqliteCare::check(const GoOn& goOn) {
    return checkLog(logFile(m_folder), goOn, *m_layout);
}

bool SqliteCare::holds(const fs::path& file) const {
    const fs::path log = logFile(m_folder);
    const fs::path journal = journalOf(log);
    std::error_code nothingThere;
    return fs::equivalent(file, log, nothingThere) || fs::equivalent(file, journal, nothingThere) ||
           fs::weakly_canonical(file, nothingThere) == fs::weakly_canonical(journal, nothingThere);
}

void SqliteCare::backUp(const fs::path& target, const GoOn& goOn) {
    rollBackByJournal(logFile(m_folder));
    Connection log(logFile(m_folder), Connection::Mode::ReadOnly, m_busyWait, *m_layout);
    copyWhole(log, target, goOn);
}

bool SqliteCare::backupIsDue(std::chrono::sys_seconds now) {
    const auto shelf = shelfOf(m_folder);
    return isDue(shelf, BackupKind::Daily, now) || isDue(shelf, BackupKind::Weekly, now);
}

void SqliteCare::keepBackups(std::chrono::sys_seconds now, const GoOn& goOn) {
    removeUnfinished(m_folder);
    if (!backupIsDue(now))
        return;
    rollBackByJournal(logFile(m_folder));
    const auto shelf = shelfOf(m_folder);
    Connection log(logFile(m_folder), Connection::Mode::ReadOnly, m_busyWait, *m_layout);
    for (const BackupKind kind : {BackupKind::Daily, BackupKind::Weekly})
        if (isDue(shelf, kind, now))
            copyToShelf(log, m_folder, kind, now, goOn);
    takeOldestOff(m_folder, now);
}

std::vector<BackupFile> SqliteCare::backups() {
    return shelfOf(m_folder);
}

std::optional<BackupFile> SqliteCare::newestGoodBackup(const GoOn& goOn) {
    // What was in use before a restore holds what the restore took away: it comes last.
    auto shelf = shelfOf(m_folder);
    std::stable_partition(shelf.begin(), shelf.end(), [](const BackupFile& one) {
        return one.kind != BackupKind::BeforeRestore;
    });
    for (const BackupFile& backup : shelf) {
        try {
            demandWhole(backup.file, goOn, *m_layout);
            return backup;
        } catch (const StoreError& error) {
            if (error.kind() == StoreError::Kind::Stopped)
                throw;
        }
    }
    return std::nullopt;
}

} // namespace coolwarm
