// SPDX-License-Identifier: MIT
// Taking many sessions in at once: what comes, how it is to be judged, and what became of it.
#pragma once

#include "core/domain/diary/diary_line.h"
#include "core/domain/file_line.h"
#include "core/domain/record.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace coolwarm {

/// Hands out one line after the other; nothing at the end. A line that is no session comes as a
/// refused one. May throw.
using ImportSource = std::function<std::optional<FileLine>()>;
/// The same of records of the diary, all of one kind.
using DiarySource = std::function<std::optional<DiaryLine>()>;

struct ImportOptions {
    bool dryRun = false; ///< only report
    bool strict = false; ///< one refused line refuses them all
};

struct ImportReport {
    std::int64_t added = 0;
    std::int64_t unchanged = 0; ///< in the log already, word for word
    std::int64_t differing = 0; ///< in the log with other values, or open there: that stays
    std::int64_t refused = 0;
    std::vector<std::int64_t> unchangedLines; ///< the first mostTold of them
    std::vector<std::int64_t> differingLines; ///< the same
    std::vector<RefusedLine> refusedLines;    ///< the same
    bool committed = false;                   ///< what was added is in the log now
    RevisionId revision;                      ///< its entry in the journal, once it is committed
    bool cancelled = false;

    static constexpr std::size_t mostTold = 1000;

    void refuse(RefusedLine line);
    void countUnchanged(std::int64_t line);
    void countDiffering(std::int64_t line);
};

/// Told how many lines have been looked at; returns false to cancel.
using ImportProgress = std::function<bool(std::int64_t lines)>;

} // namespace coolwarm
