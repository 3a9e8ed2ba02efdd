// SPDX-License-Identifier: MIT
// Checks whether a file is a whole log.
#pragma once

#include "core/log/ports/maintenance.h"
#include "core/log/sqlite/log_layout_p.h"

#include <chrono>
#include <filesystem>

namespace coolwarm {

class Connection;

/// So long is waited for whoever writes before a log counts as in use.
inline constexpr std::chrono::milliseconds patience{5000};

/// Reads every page and every row of a log of this or an older version. Throws StoreError where
/// that cannot be told, Stopped among others.
[[nodiscard]] LogCheck checkLog(const std::filesystem::path& file, const GoOn& goOn,
                                const LogLayout& layout);

/// The same for a copy that has to be whole: throws StoreError (Damaged) with the first fault.
void demandWhole(const std::filesystem::path& file, const GoOn& goOn, const LogLayout& layout);

/// The records of a log of this version beside the sessions.
[[nodiscard]] DiaryCounts countDiary(Connection& log);

} // namespace coolwarm
