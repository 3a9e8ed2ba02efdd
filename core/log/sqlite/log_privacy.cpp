// SPDX-License-Identifier: MIT
// Looks at a log's rights after they were set: not every file system keeps them, or says so.
#include "core/log/sqlite/log_privacy.h"

#include "core/log/sqlite/log_files.h"
#include "core/report/atomic_file.h"

#include <system_error>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

constexpr fs::perms ofOthers = fs::perms::group_all | fs::perms::others_all;
constexpr fs::perms ofOwner = fs::perms::owner_read | fs::perms::owner_write;

bool isOpen(const fs::path& file) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    return fs::exists(status) && (status.permissions() & ofOthers) != fs::perms::none;
}

bool isAnyOpen(const fs::path& folder) {
    return isOpen(folder) || isOpen(logFile(folder)) || isOpen(backupFolder(folder));
}

// A new file is its owner's alone from its first moment, where rights are kept.
bool keepsRights(const fs::path& folder) {
    try {
        AtomicFile trial(folder / "trial");
        return !isOpen(trial.temporary());
    } catch (const FileError&) {
        return true; // nothing is known, so nothing is claimed
    }
}

} // namespace

Privacy privacyOf(const fs::path& folder) {
#ifdef _WIN32
    return folder.empty() ? Privacy::Open : Privacy::Kept; // rights are no bits there
#else
    if (!isAnyOpen(folder))
        return Privacy::Kept;
    return keepsRights(folder) ? Privacy::Open : Privacy::NotSupported;
#endif
}

bool closeToOthers(const fs::path& folder) {
    std::error_code refused; // what came of it is looked at below
    for (const fs::path& each : {folder, backupFolder(folder)})
        fs::permissions(each, fs::perms::owner_all, refused);
    for (const fs::path& file : filesInBackupFolder(folder))
        if (fs::is_regular_file(file, refused))
            fs::permissions(file, ofOwner, refused);
    for (const fs::path& file : {logFile(folder), journalOf(logFile(folder)), folder / "coolwarm.lock"})
        fs::permissions(file, ofOwner, refused);
    return !isAnyOpen(folder);
}

} // namespace coolwarm
