// SPDX-License-Identifier: MIT
// Names, makes and clears away backups.
#include "core/log/care/backup_folder_p.h"
#include "core/log/care/log_copy_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/report/atomic_file.h"
#include "core/time/iso8601.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

namespace coolwarm {

namespace fs = std::filesystem;
using std::chrono::days;
using std::chrono::sys_seconds;

namespace {

struct KindWord {
    BackupKind kind;
    std::string_view word;
    std::size_t kept; // 0: all
};

constexpr std::array kinds{
    KindWord{BackupKind::Daily, "daily", 7},
    KindWord{BackupKind::Weekly, "weekly", 4},
    KindWord{BackupKind::BeforeMigration, "before-update", 0},
    KindWord{BackupKind::BeforeRestore, "before-restore", 0},
};

std::string_view wordOf(BackupKind kind) {
    return std::find_if(kinds.begin(), kinds.end(),
                        [&](const KindWord& entry) { return entry.kind == kind; })
        ->word;
}

// "20261123T101500Z": ISO 8601's short form, since a colon cannot stand in every file name.
std::string stampOf(sys_seconds moment) {
    std::string text = toIso8601({moment, std::chrono::minutes{0}}).substr(0, 19);
    text.erase(std::remove_if(text.begin(), text.end(),
                              [](char symbol) { return symbol == '-' || symbol == ':'; }),
               text.end());
    return text + 'Z';
}

std::optional<sys_seconds> momentOf(std::string_view stamp) {
    constexpr std::size_t length = 16;
    if (stamp.size() < length)
        return std::nullopt;
    std::string text(stamp.substr(0, length));
    for (const auto& [at, symbol] :
         {std::pair{4, "-"}, std::pair{7, "-"}, std::pair{13, ":"}, std::pair{16, ":"}})
        text.insert(static_cast<std::size_t>(at), symbol);
    const auto parsed = parseIso8601(text);
    if (!parsed || !parsed->offset)
        return std::nullopt;
    return sys_seconds{parsed->local.time_since_epoch() - *parsed->offset};
}

bool isNamedAfter(const KindWord& entry, const std::string& name) {
    return name.rfind(std::string(entry.word) + '-', 0) == 0;
}

std::optional<BackupFile> backupOf(const fs::path& file) {
    if (file.extension() != ".db")
        return std::nullopt;
    const std::string name = file.stem().string();
    for (const KindWord& entry : kinds) {
        if (!isNamedAfter(entry, name))
            continue;
        if (const auto made = momentOf(std::string_view(name).substr(entry.word.size() + 1)))
            return BackupFile{file, entry.kind, *made};
    }
    return std::nullopt;
}

// Days of UTC since 1970, or weeks that begin on Monday.
std::int64_t periodOf(BackupKind kind, sys_seconds moment) {
    const auto day = std::chrono::floor<days>(moment).time_since_epoch().count();
    constexpr int fromThursdayToMonday = 3; // 1970 began on a Thursday
    const auto week = std::chrono::floor<std::chrono::weeks>(
        std::chrono::floor<days>(moment).time_since_epoch() + days{fromThursdayToMonday});
    return kind == BackupKind::Weekly ? week.count() : day;
}

// Six letters, as versions before 0.2 named them in any folder; this one is the program's own.
bool isOldTemporary(std::string_view name) {
    constexpr std::string_view prefix = ".coolwarm-";
    const std::string_view letters = name.substr(0, name.find("-journal"));
    return name.starts_with(prefix) && letters.size() == prefix.size() + 6;
}

} // namespace

std::vector<BackupFile> backupFolderOf(const fs::path& folder) {
    std::vector<BackupFile> backups;
    for (const fs::path& file : filesInBackupFolder(folder))
        if (const auto backup = backupOf(file))
            backups.push_back(*backup);
    std::sort(backups.begin(), backups.end(), [](const BackupFile& left, const BackupFile& right) {
        return std::pair(left.made, left.file) > std::pair(right.made, right.file);
    });
    return backups;
}

fs::path freePlace(const fs::path& folder, std::string_view word, sys_seconds made) {
    const std::string stem = std::string(word) + '-' + stampOf(made);
    fs::path place = backupFolder(folder) / (stem + ".db");
    std::error_code error;
    const auto taken = [&] {
        return fs::exists(place, error) || fs::exists(journalOf(place), error);
    };
    for (int number = 2; taken(); ++number)
        place = backupFolder(folder) / (stem + '-' + std::to_string(number) + ".db");
    return place;
}

BackupFile copyToBackupFolder(Connection& log, const fs::path& folder, BackupKind kind, sys_seconds made,
                       const GoOn& goOn) {
    makePrivateFolder(backupFolder(folder));
    const fs::path place = freePlace(folder, wordOf(kind), made);
    try {
        AtomicFile file(place);
        copyWhole(log, file.temporary(), goOn);
        file.commit();
    } catch (const FileError& error) {
        throw StoreError(StoreError::Kind::FolderUnwritable, place.parent_path().string(),
                         error.what());
    }
    return {place, kind, made};
}

bool isDue(const std::vector<BackupFile>& backups, BackupKind kind, sys_seconds now) {
    return std::none_of(backups.begin(), backups.end(), [&](const BackupFile& backup) {
        return backup.kind == kind && periodOf(kind, backup.made) == periodOf(kind, now);
    });
}

void removeUnfinished(const fs::path& folder) {
    removeAbandoned(backupFolder(folder));
    for (const fs::path& file : filesInBackupFolder(folder)) { // of versions before 0.2
        const std::string name = file.filename().string();
        const bool ours = std::any_of(kinds.begin(), kinds.end(), [&](const KindWord& entry) {
            return isNamedAfter(entry, name);
        });
        const bool isPart = (ours && name.find(".db.part") != std::string::npos) ||
                            name.starts_with("new-log.part") || isOldTemporary(name);
        std::error_code stays; // it is in nobody's way
        if (isPart)
            fs::remove(file, stays);
    }
}

ChangeMark markOf(const BackupFile& backup, const LogLayout& layout) {
    try {
        Connection copy(backup.file, Connection::Mode::AsItIs, std::chrono::milliseconds{0},
                        layout);
        return copy.guarded([&] { return lastChangeOf(copy); });
    } catch (const StoreError&) {
        return {}; // of an older version, or damaged
    }
}

std::vector<BackupFile> ownBackups(Connection& log, const fs::path& folder) {
    const std::string identity = log.guarded([&] { return logIdentity(log); });
    std::vector<BackupFile> backups = backupFolderOf(folder);
    std::erase_if(backups, [&](const BackupFile& backup) {
        const ChangeMark mark = markOf(backup, log.layout());
        return !mark.log.empty() && mark.log != identity;
    });
    return backups;
}

void takeOldestOff(Connection& log, const fs::path& folder, sys_seconds now) {
    const std::vector<BackupFile> backups = ownBackups(log, folder);
    for (const KindWord& entry : kinds) {
        if (entry.kept == 0)
            continue;
        std::size_t past = 0;
        std::size_t ahead = 0;
        for (const BackupFile& backup : backups) {
            if (backup.kind != entry.kind)
                continue;
            std::error_code error; // one more backup than wanted is no trouble
            if (++(backup.made > now ? ahead : past) > entry.kept)
                fs::remove(backup.file, error);
        }
    }
}

} // namespace coolwarm
