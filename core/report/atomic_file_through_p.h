// SPDX-License-Identifier: MIT
// Writes to targets that are no plain files, on POSIX.
#pragma once

#include <filesystem>

namespace coolwarm {

/// Opens a target that isWrittenThrough(). Returns a descriptor, or -1 with errno set.
[[nodiscard]] int openThrough(const std::filesystem::path& target);

} // namespace coolwarm
