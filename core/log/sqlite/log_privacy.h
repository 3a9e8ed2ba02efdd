// SPDX-License-Identifier: MIT
// Whether a log is its owner's alone, as the file system has it.
#pragma once

#include <filesystem>

namespace coolwarm {

enum class Privacy {
    Kept,         ///< nobody else has a right to folder or log, or there is none
    Open,         ///< others have one; closeToOthers() takes it from them
    NotSupported, ///< the file system keeps no rights at all, as on many memory sticks
};

/// Looks at the data folder, the log and the folder of its backups. Changes nothing that stays.
[[nodiscard]] Privacy privacyOf(const std::filesystem::path& folder);

/// Gives folder, log and backups to their owner alone; returns whether they are now.
bool closeToOthers(const std::filesystem::path& folder);

} // namespace coolwarm
