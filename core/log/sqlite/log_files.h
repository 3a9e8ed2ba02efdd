// SPDX-License-Identifier: MIT
// Names the files of a data folder, and makes them readable for their owner alone.
#pragma once

#include <filesystem>
#include <vector>

namespace coolwarm {

/// `folder`/coolwarm.db: the log itself.
[[nodiscard]] inline std::filesystem::path logFile(const std::filesystem::path& folder) {
    return folder / "coolwarm.db";
}

/// `folder`/backups: the backup folder of its copies.
[[nodiscard]] inline std::filesystem::path backupFolder(const std::filesystem::path& folder) {
    return folder / "backups";
}

/// Where SQLite keeps what it needs to roll a write to `file` back.
[[nodiscard]] inline std::filesystem::path journalOf(std::filesystem::path file) {
    return file += "-journal";
}

/// Everything that lies in the backup folder, in no order; nothing where there is none.
[[nodiscard]] std::vector<std::filesystem::path> filesInBackupFolder(const std::filesystem::path& folder);

/// Whether a backup lies in the backup folder. A log that is missing or empty beside one has been lost and
/// is no new one.
[[nodiscard]] bool backupsExist(const std::filesystem::path& folder);

/// Whether there is nothing in a file that exists. SQLite takes a single byte for nothing too.
[[nodiscard]] bool isEmptyFile(const std::filesystem::path& file);

/// Makes a folder where there is none, for its owner alone (0700) where the file system has rights;
/// log_privacy.h says what came of it. Throws StoreError (FolderUnwritable).
void makePrivateFolder(const std::filesystem::path& folder);

/// Makes an empty file for its owner alone (0600) where there is none. An existing file is left
/// alone and never opened, because closing it again would drop the locks of SQLite. Throws
/// StoreError (FolderUnwritable).
void makePrivateFile(const std::filesystem::path& file);

/// Gives a file another name in its file system. Throws StoreError (FolderUnwritable).
void moveFile(const std::filesystem::path& from, const std::filesystem::path& to);

/// The same for a file that was made for this place and is no use elsewhere: removed on failure.
void placeFile(const std::filesystem::path& made, const std::filesystem::path& place);

} // namespace coolwarm
