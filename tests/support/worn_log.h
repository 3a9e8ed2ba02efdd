// SPDX-License-Identifier: MIT
// Logs that are long, worn or broken, and looks at what they hold.
#pragma once

#include "core/log/store/sqlite_store.h"
#include "tests/support/moments.h"
#include "tests/support/temp_folder.h"

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace coolwarm::test {

inline constexpr std::size_t pageBytes = 4096;

/// What a long log is made of.
struct Filling {
    int count = 300;
    sys_seconds last = monday; ///< when the newest session ended
    std::size_t noteBytes = 40;
    int first = 1; ///< number of the oldest session; numbers make the ids
};

/// The id of the session of that number.
[[nodiscard]] SessionId numbered(int number);
/// A closed session of 20 min that ended then; sites, modalities and origins change by number.
[[nodiscard]] StoredSession closedSession(int number, sys_seconds end, std::size_t noteBytes = 40);
/// Adds sessions, one every three hours up to the last, to the log in `folder`, in one transaction.
void fillLog(const std::filesystem::path& folder, const Filling& filling = {});

/// All that is known about every session, a text each, without its row number: facts to be kept.
[[nodiscard]] std::set<std::string> factsOf(const std::filesystem::path& folder);
/// Those of `some` that are not among `others`.
[[nodiscard]] std::set<std::string> without(const std::set<std::string>& some,
                                            const std::set<std::string>& others);

[[nodiscard]] std::size_t pagesOf(const std::filesystem::path& file);
/// Overwrites a page, counted from 1, with one byte throughout.
void destroyPage(const std::filesystem::path& file, std::size_t page, char with = '\0');
/// The page where the table or index begins.
[[nodiscard]] std::size_t rootPage(const std::filesystem::path& folder, const std::string& name);
/// Leaf pages of the table of sessions, in the order of the file.
[[nodiscard]] std::vector<std::size_t> sessionLeaves(const std::filesystem::path& file);

/// Makes `folder` the one of a log whose program was killed within a large change: the file is half
/// written and only its journal says what it was.
void makeTornLog(const std::filesystem::path& from, const std::filesystem::path& folder,
                 const std::string& change = "UPDATE session SET note = 'torn ' || note");

/// Names of all that lies in the folder and below, sorted; folders end with "/".
[[nodiscard]] std::vector<std::string> namesIn(const std::filesystem::path& folder);
/// The same for the backup folder alone; nothing when there is none.
[[nodiscard]] std::vector<std::string> backupNames(const std::filesystem::path& folder);

} // namespace coolwarm::test
