// SPDX-License-Identifier: MIT
// Which of the lists of a log a command line means.
#pragma once

#include "app/cli/call/arguments.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// A list of the log: "sessions", or the name of a kind of records of the diary.
struct LogList {
    std::string_view name;
    std::string_view diaryKind; ///< empty: the sessions

    /// Where it stands in a folder of all lists.
    [[nodiscard]] std::filesystem::path fileIn(const std::filesystem::path& folder) const {
        return folder / (std::string(name) + ".csv");
    }
};

/// All lists, the sessions first.
[[nodiscard]] std::vector<LogList> allLists();
/// Whether --what asks for all of them, each in a file of a folder.
[[nodiscard]] bool wantsAllLists(const Arguments& arguments);
/// The one that --what names, the sessions without it. Throws UsageError for another word.
[[nodiscard]] LogList listOf(const Arguments& arguments);

} // namespace coolwarm
