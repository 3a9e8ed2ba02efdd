// SPDX-License-Identifier: MIT
// Copies a damaged log with its lost first page taken from a backup, so that its rows can be read.
#pragma once

#include <filesystem>

namespace coolwarm {

/// Makes `target` a copy of `damaged` that begins with the first page of `backup`. The first page
/// holds the list of tables and where each begins, which is the same in a log and in its copies, so
/// that the rows of the other pages can be read again. Returns false where that cannot be done.
[[nodiscard]] bool graftFirstPage(const std::filesystem::path& damaged,
                                  const std::filesystem::path& backup,
                                  const std::filesystem::path& target);

} // namespace coolwarm
