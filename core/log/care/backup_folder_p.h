// SPDX-License-Identifier: MIT
// The folder of the backups: one copy a day and one a week, of which the oldest are removed.
#pragma once

#include "core/log/ports/maintenance.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/time_rows_p.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// All backups of the folder's log, newest first. What is no backup by its name is left out.
[[nodiscard]] std::vector<BackupFile> backupFolderOf(const std::filesystem::path& folder);

/// The same without those of other logs, as far as they can tell: another one may lie in the place
/// of this one for a while.
[[nodiscard]] std::vector<BackupFile> ownBackups(Connection& log,
                                                 const std::filesystem::path& folder);

/// Begins the name of a damaged file that is kept in the backup folder; it is no backup.
inline constexpr std::string_view damagedWord = "damaged";

/// A name in the backup folder that is free: "daily-20261123T101500Z.db"; `made` in UTC.
[[nodiscard]] std::filesystem::path freePlace(const std::filesystem::path& folder,
                                              std::string_view word, std::chrono::sys_seconds made);

/// Copies the open log into the backup folder, checks the copy and only then gives it its name. Throws
/// StoreError; Damaged about the log itself when its copy is not whole.
BackupFile copyToBackupFolder(Connection& log, const std::filesystem::path& folder, BackupKind kind,
                       std::chrono::sys_seconds made, const GoOn& goOn);

/// Whether no backup of this kind was made on the same day (week, for the weekly ones) as `now`.
[[nodiscard]] bool isDue(const std::vector<BackupFile>& backups, BackupKind kind,
                         std::chrono::sys_seconds now);

/// Removes what is left of a daily or weekly backup whose making was cut off.
void removeUnfinished(const std::filesystem::path& folder);

/// Which log the backup is of and its last change; nothing where it cannot tell.
[[nodiscard]] ChangeMark markOf(const BackupFile& backup, const LogLayout& layout);

/// Removes the oldest daily and weekly backups of the open log beyond 7 and 4. Those dated after
/// `now` are counted by themselves: a clock that was wrong for a while pushes no good backup off
/// the backup folder. Nor does another log that lies in the place of this one for a while.
void takeOldestOff(Connection& log, const std::filesystem::path& folder,
                   std::chrono::sys_seconds now);

} // namespace coolwarm
