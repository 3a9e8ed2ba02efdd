// SPDX-License-Identifier: MIT
// Files that a verb is told to write.
#pragma once

#include <filesystem>

namespace coolwarm {

/// Throws UsageError for a database: a log that is written over would be lost.
void refuseDatabase(const std::filesystem::path& target);

} // namespace coolwarm
