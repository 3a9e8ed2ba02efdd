// SPDX-License-Identifier: MIT
// Checks a log and makes its backups.
#include "core/log/care/sqlite_maintenance.h"

#include "core/log/care/backup_folder_p.h"
#include "core/log/care/log_check_p.h"
#include "core/log/care/log_copy_p.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"

#include <algorithm>
#include <system_error>

namespace coolwarm {

namespace fs = std::filesystem;

SqliteMaintenance::SqliteMaintenance(fs::path folder, std::chrono::milliseconds busyWait)
    : SqliteMaintenance(std::move(folder), busyWait, LogLayout()) {}

SqliteMaintenance::SqliteMaintenance(fs::path folder, std::chrono::milliseconds busyWait, const LogLayout& layout)
    : m_folder(std::move(folder)),
      m_busyWait(busyWait),
      m_layout(std::make_unique<const LogLayout>(layout)) {}

SqliteMaintenance::~SqliteMaintenance() = default;

LogCheck SqliteMaintenance::check(const GoOn& goOn) {
    return checkLog(logFile(m_folder), goOn, *m_layout);
}

bool SqliteMaintenance::holds(const fs::path& file) const {
    const fs::path log = logFile(m_folder);
    const fs::path journal = journalOf(log);
    std::error_code nothingThere;
    return fs::equivalent(file, log, nothingThere) || fs::equivalent(file, journal, nothingThere) ||
           fs::weakly_canonical(file, nothingThere) == fs::weakly_canonical(journal, nothingThere);
}

void SqliteMaintenance::backUp(const fs::path& target, const GoOn& goOn) {
    rollBackByJournal(logFile(m_folder));
    Connection log(logFile(m_folder), Connection::Mode::ReadOnly, m_busyWait, *m_layout);
    copyWhole(log, target, goOn);
}

// Of a log that cannot be read nobody can tell.
std::vector<BackupFile> SqliteMaintenance::backupsOfThisLog() const {
    try {
        Connection log(logFile(m_folder), Connection::Mode::AsItIs, m_busyWait, *m_layout);
        return ownBackups(log, m_folder);
    } catch (const StoreError&) {
        return backupFolderOf(m_folder);
    }
}

bool SqliteMaintenance::backupIsDue(std::chrono::sys_seconds now) {
    const auto backups = backupsOfThisLog();
    return isDue(backups, BackupKind::Daily, now) || isDue(backups, BackupKind::Weekly, now);
}

void SqliteMaintenance::keepBackups(std::chrono::sys_seconds now, const GoOn& goOn) {
    removeUnfinished(m_folder);
    if (!backupIsDue(now))
        return;
    rollBackByJournal(logFile(m_folder));
    const auto backups = backupsOfThisLog();
    Connection log(logFile(m_folder), Connection::Mode::ReadOnly, m_busyWait, *m_layout);
    for (const BackupKind kind : {BackupKind::Daily, BackupKind::Weekly})
        if (isDue(backups, kind, now))
            copyToBackupFolder(log, m_folder, kind, now, goOn);
    takeOldestOff(log, m_folder, now);
}

std::vector<BackupFile> SqliteMaintenance::backups() {
    return backupFolderOf(m_folder);
}

std::optional<BackupFile> SqliteMaintenance::newestGoodBackup(const GoOn& goOn) {
    // What was in use before a restore holds what the restore took away: it comes last.
    auto backups = backupFolderOf(m_folder);
    std::stable_partition(backups.begin(), backups.end(), [](const BackupFile& one) {
        return one.kind != BackupKind::BeforeRestore;
    });
    for (const BackupFile& backup : backups) {
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
