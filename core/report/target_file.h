// SPDX-License-Identifier: MIT
// Tells what kind of file is about to be written over.
#pragma once

#include <filesystem>

namespace coolwarm {

/// Whether there is a file that begins as SQLite's do; false also where it cannot be read. Not for
/// a log that is open here: closing the file again would drop its locks.
[[nodiscard]] bool isDatabase(const std::filesystem::path& file);

} // namespace coolwarm
