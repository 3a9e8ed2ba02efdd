// SPDX-License-Identifier: MIT
// Finds, makes and moves the files of a log.
#include "core/log/sqlite/log_files.h"

#include "core/log/ports/store_error.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace coolwarm {

namespace fs = std::filesystem;

std::vector<fs::path> filesInBackupFolder(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator at(backupFolder(folder), error), end; !error && at != end;
         at.increment(error))
        files.push_back(at->path());
    return files;
}

bool backupsExist(const fs::path& folder) {
    const std::vector<fs::path> files = filesInBackupFolder(folder);
    return std::any_of(files.begin(), files.end(),
                       [](const fs::path& file) { return file.extension() == ".db"; });
}

bool isEmptyFile(const fs::path& file) {
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return !error && size <= 1;
}

void makePrivateFolder(const fs::path& folder) {
    std::error_code error;
    if (fs::is_directory(folder, error))
        return;
    fs::create_directories(folder, error);
    if (error)
        throw StoreError(StoreError::Kind::FolderUnwritable, folder.string(), error.message());
    fs::permissions(folder, fs::perms::owner_all, error); // not every file system has rights
}

void makePrivateFile(const fs::path& file) {
    std::error_code error;
    if (fs::exists(file, error))
        return;
    if (!std::ofstream(file, std::ios::app))
        throw StoreError(StoreError::Kind::FolderUnwritable, file.parent_path().string(),
                         std::error_code(errno, std::generic_category()).message());
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, error);
}

void moveFile(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        throw StoreError(StoreError::Kind::FolderUnwritable, to.parent_path().string(),
                         error.message());
}

void placeFile(const fs::path& made, const fs::path& place) {
    try {
        moveFile(made, place);
    } catch (const StoreError&) {
        std::error_code stays;
        fs::remove(made, stays);
        throw;
    }
}

} // namespace coolwarm
